"""How nodes and lines look, as D2's classes; no two kinds differ by colour alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.diagram.class_names import class_names
from buttress.diagram.midtones import FRAME, LINE_COLOURS, PALE
from buttress.diagram.own_colours import own_colours
from buttress.diagram.scene import Cluster, EdgeKind, Node, NodeKind, Scene, Weight
from buttress.diagram.themes import Theme
from buttress.model import Standing

__all__ = ["class_lines", "own_style"]

_LINES = {
    EdgeKind.SUPPORT: "style.stroke-width: 2; target-arrowhead.shape: triangle",
    EdgeKind.ENTAILS: "style.stroke-width: 4; target-arrowhead.shape: triangle",
    EdgeKind.ATTACK: "style.stroke-dash: 5; target-arrowhead.shape: cross",
    EdgeKind.UNDERCUT: "style.stroke-dash: 2; style.stroke-width: 3; "
    "target-arrowhead: {shape: diamond; style.filled: true}",
    EdgeKind.CONTRARY: "style.stroke-dash: 5; source-arrowhead.shape: box; "
    "target-arrowhead.shape: box",
    EdgeKind.CONTRADICTORY: "style.stroke-width: 3; source-arrowhead.shape: box; "
    "target-arrowhead.shape: box",
    EdgeKind.PREMISE: "style.stroke-width: 2",
    EdgeKind.SOURCE: "style.stroke-width: 2; target-arrowhead: {shape: circle; style.filled: true}",
    EdgeKind.DERIVED: "style.stroke-dash: 5; "
    "target-arrowhead: {shape: circle; style.filled: false}",
}


_NAMES = {"fill": "fill", "ink": "font-color", "border": "stroke"}


def own_style(painted: Node | Cluster, theme: Theme) -> list[str]:
    """The colours that the map's author chose for a box or frame."""
    colours = own_colours(painted, theme)
    return [f'style.{_NAMES[part]}: "{colour}"' for part, colour in colours.items()]


def class_lines(scene: Scene, theme: Theme, *, has_frames: bool) -> Iterator[str]:
    """The block that defines the classes that occur."""
    defined = _nodes(theme)
    used: set[str] = {name for node in scene.nodes for name in class_names(node)}
    if has_frames:
        used.add("section")
    yield "classes: {"
    yield from _definitions((name, words) for name, words in defined.items() if name in used)
    kinds = {edge.kind for edge in scene.edges}
    yield from _definitions(
        (kind.value, f'style.stroke: "{LINE_COLOURS[kind]}"; {words}')
        for kind, words in _LINES.items()
        if kind in kinds
    )
    yield "}"


def _definitions(classes: Iterable[tuple[str, str]]) -> Iterator[str]:
    return (f"  {name}: {{{words}}}" for name, words in classes)


def _nodes(theme: Theme) -> dict[str, str]:
    def box(fill: str, ink: str, border: str) -> str:
        return f'style: {{fill: "{fill}"; font-color: "{ink}"; stroke: "{border}"; bold: false}}'

    return {
        "section": f'style: {{fill: transparent; stroke: "{FRAME}"}}',
        NodeKind.STATEMENT.value: box(theme.card, theme.ink, theme.border)
        + "; style.border-radius: 8",
        NodeKind.ARGUMENT.value: box(theme.junction, theme.ink, theme.bar)
        + "; style.stroke-width: 3",
        NodeKind.INFERENCE.value: box(theme.junction, theme.junction_ink, theme.border)
        + "; style.border-radius: 30",
        NodeKind.SOURCE.value: box(theme.junction, theme.ink, theme.premise) + "; shape: page",
        "conclusion": f'style.double-border: true; style.stroke: "{theme.border_conclusion}"',
        "implicit": "style.stroke-dash: 5",
        f"is-{Standing.IN.value}": f'style.stroke: "{theme.mark_in}"',
        f"is-{Standing.OUT.value}": f'style.fill: "{theme.card_out}"; '
        f'style.stroke: "{theme.border_out}"',
        f"is-{Standing.UNDECIDED.value}": f'style.fill: "{theme.card_undecided}"; '
        f'style.stroke: "{theme.border_undecided}"',
        Weight.HEAVY.value: "style.stroke-width: 6",
        Weight.PALE.value: f"style.opacity: {PALE}",
    }
