"""The colours of a picture's parts: the theme's, and those that the map's author chose."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs

from buttress.diagram.dot.lines import LINES
from buttress.diagram.scene import Cluster, Edge, Node, NodeKind, Scene, Weight
from buttress.diagram.themes import Paint, PaintRole, Theme
from buttress.model import Standing

__all__ = ["Frame", "Paints", "Palette", "paints_of"]

Paints = Callable[[Paint], str]
"""Gives the colour that a paint has."""

_BORDERS = ("border", "border_out", "border_undecided", "border_conclusion")
_ON_BODY = ("prose", "quiet", "mark_in", "finding")


@attrs.frozen
class Frame:
    """The colours of a cluster."""

    ground: str
    border: str
    ink: str


@attrs.frozen
class Palette:
    """A theme, and how an author's colours are drawn in it."""

    theme: Theme
    paints: Paints

    def paper(self, ground: str | None) -> str:
        """What everything is drawn on: the theme's paper, or the ground that an author chose."""
        return self.paints(Paint(PaintRole.GROUND, ground)) if ground else self.theme.paper

    def for_node(self, node: Node) -> Theme:
        """The theme for one node: pale, or with its author's colours."""
        if node.weight is Weight.PALE:
            return self.theme.pale()
        changes: dict[str, Any] = {
            part: self.paints(paint) for part, paint in _on_node(node, self.theme)
        }
        if frame := changes.get("frames"):
            changes["frames"] = (frame,)
        return attrs.evolve(self.theme, **changes) if changes else self.theme

    def for_cluster(self, cluster: Cluster) -> Frame:
        """The colours of a cluster."""
        theme = self.theme
        border = theme.frame_border
        paints = {part: self.paints(paint) for part, paint in _on_cluster(cluster)}
        ground = paints.get("ground", theme.frame(cluster.level))
        return Frame(ground, border, paints.get("ink", theme.frame_ink))

    def for_edge(self, edge: Edge) -> str:
        """The colour of a line."""
        if edge.weight is Weight.PALE:
            return LINES[edge.kind].colour(self.theme.pale())
        if edge.colour:
            return self.paints(Paint(PaintRole.LINE, edge.colour))
        return LINES[edge.kind].colour(self.theme)

    def for_key(self, scene: Scene) -> Theme:
        """The theme for the legend: lines are there as they are in the picture."""
        colours: dict[str, set[str | None]] = {}
        for edge in scene.edges:
            colours.setdefault(LINES[edge.kind].part, set()).add(edge.colour)
        changes: dict[str, Any] = {
            part: self.paints(Paint(PaintRole.LINE, colour))
            for part, said in colours.items()
            if len(said) == 1 and (colour := next(iter(said)))
        }
        return attrs.evolve(self.theme, **changes) if changes else self.theme


def paints_of(scene: Scene, theme: Theme) -> Iterable[Paint]:
    """The paints that the scene asks for in that theme, each once, in order."""
    found: dict[Paint, None] = {}
    if scene.settings.ground:
        found[Paint(PaintRole.GROUND, scene.settings.ground)] = None
    for node in scene.nodes:
        found.update((paint, None) for _, paint in _on_node(node, theme))
    for outer in scene.clusters:
        for cluster in outer.walk():
            found.update((paint, None) for _, paint in _on_cluster(cluster))
    for edge in scene.edges:
        if edge.colour:
            found[Paint(PaintRole.LINE, edge.colour)] = None
    return found


def _on_node(node: Node, theme: Theme) -> Iterable[tuple[str, Paint]]:
    """The parts of the theme that are otherwise on a node."""
    has_bar = node.kind is NodeKind.ARGUMENT
    if node.colour and has_bar:
        yield "bar", Paint(PaintRole.FILL, node.colour)
        ink = Paint(PaintRole.FILL, node.ink) if node.ink else Paint(PaintRole.ON, node.colour)
        yield "bar_ink", ink
        if theme.body == theme.bar and node.standing in (None, Standing.IN):
            yield "body", Paint(PaintRole.FILL, node.colour)
            for part in _ON_BODY:
                yield part, ink
    elif node.colour and node.kind is NodeKind.SECTION:
        yield "frames", Paint(PaintRole.GROUND, node.colour)
        yield "frame_ink", Paint(PaintRole.ON_GROUND, node.colour, node.ink)
    elif node.colour:
        for part in ("premise",) if node.kind is NodeKind.INFERENCE else _BORDERS:
            yield part, Paint(PaintRole.LINE, node.colour)
    if node.ink and node.kind is NodeKind.STATEMENT:
        for part in ("ink", "prose"):
            yield part, Paint(PaintRole.INK, node.ink)


def _on_cluster(cluster: Cluster) -> Iterable[tuple[str, Paint]]:
    if cluster.colour:
        yield "ground", Paint(PaintRole.GROUND, cluster.colour)
        yield "ink", Paint(PaintRole.ON_GROUND, cluster.colour, cluster.ink)
    elif cluster.ink:
        yield "ink", Paint(PaintRole.HEADING, cluster.ink)
