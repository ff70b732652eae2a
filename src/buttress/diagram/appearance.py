"""Putting the colours onto a picture that the map's author chose, in settings and data."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from buttress.argdown.appearance import Colouring, DrawingSettings
from buttress.argdown.default_map import Sectioning
from buttress.diagram.levels import level_sets
from buttress.diagram.scene import Cluster, Edge, EdgeKind, Node, NodeKind, Scene
from buttress.diagram.views.grouping import section_key
from buttress.model import Argument, ArgumentMap, Statement

__all__ = ["with_appearance"]

_TAGGED = (NodeKind.STATEMENT, NodeKind.ARGUMENT)


def with_appearance(scene: Scene, map: ArgumentMap, *, by_tag: bool = False) -> Scene:
    """The scene with its author's colours on nodes, lines and frames, and settings of boxes.

    Where it is wanted `by_tag`, tags have colours though the author did not ask for them, and each
    box says in words which tag it has its colour from.
    """
    settings = DrawingSettings.read(map.settings)
    colouring = Colouring.of(map, by_tag=by_tag)
    sections = Sectioning.of(map).sections if scene.view == "default" else map.sections
    groups = colouring.groups(sections)
    frames = {section_key(section): colour for section, colour in groups.items()}
    lines = {EdgeKind.of(kind): colour for kind, colour in colouring.relations.items()}
    return attrs.evolve(
        scene,
        nodes=tuple(
            _tagged(_node(node, colouring), map, colouring) if by_tag else _node(node, colouring)
            for node in scene.nodes
        ),
        edges=tuple(_edge(edge, lines) for edge in scene.edges) if lines else scene.edges,
        clusters=_clusters(scene.clusters, frames, colouring),
        settings=settings,
        level_sets=level_sets(scene.nodes, map, settings),
    )


def _node(node: Node, colouring: Colouring) -> Node:
    is_statement = node.kind is NodeKind.STATEMENT
    colours = colouring.statements if is_statement else colouring.arguments
    colour = colours.get(node.element)
    ink = colouring.statement_ink if is_statement else colouring.argument_ink
    return attrs.evolve(node, colour=colour, ink=ink) if colour or ink else node


def _tagged(node: Node, map: ArgumentMap, colouring: Colouring) -> Node:
    """The node with the tag in words that it has its colour from."""
    elements: Mapping[str, Statement] | Mapping[str, Argument]
    elements = map.statements if node.kind is NodeKind.STATEMENT else map.arguments
    element = elements.get(node.element)
    if element is None or node.kind not in _TAGGED:
        return node
    tag = colouring.tag_of(element)
    return attrs.evolve(node, notes=(*node.notes, f"#{tag}")) if tag else node


def _edge(edge: Edge, lines: Mapping[EdgeKind, str]) -> Edge:
    colour = lines.get(edge.kind)
    return attrs.evolve(edge, colour=colour) if colour else edge


def _clusters(
    clusters: tuple[Cluster, ...], frames: Mapping[str, str], colouring: Colouring
) -> tuple[Cluster, ...]:
    """The frames with their colours; they do not nest deeply."""
    return tuple(
        attrs.evolve(
            cluster,
            colour=frames.get(cluster.key) or colouring.group(cluster.level),
            ink=colouring.group_ink,
            clusters=_clusters(cluster.clusters, frames, colouring),
        )
        for cluster in clusters
    )
