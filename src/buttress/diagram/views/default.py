"""The default view: the map that Argdown itself draws of a text."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.argdown.default_map import MapGroup, MapNode, default_map
from buttress.diagram.scene import Cluster, Edge, EdgeKind, Node, Scene
from buttress.diagram.views.grouping import DEEPEST, section_key
from buttress.diagram.views.nearby import narrowed
from buttress.diagram.views.nodes import argument_node, conclusions_of, statement_node
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.model import ArgumentMap, ElementKind, Statement

__all__ = ["default_view"]


def default_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """Titled statements and all arguments, each as one node, with the relations between them.

    With elements: only what is at most `depth` edges (1 if not given) from them.

    Raises:
        ViewOptionError: there is no such element, or this view does not show it.
    """
    drawn = default_map(map)
    conclusions = conclusions_of(map)
    nodes = [_node(map, node, conclusions) for node in drawn.nodes]
    keys = {drawn_node.id: node.key for drawn_node, node in zip(drawn.nodes, nodes, strict=True)}
    spans = {
        (relation.kind, relation.source.title, relation.target.title): relation.span
        for relation in reversed(map.relations)
    }
    titles = {node.id: node.title for node in drawn.nodes}
    edges = [
        Edge(
            EdgeKind.of(edge.kind),
            keys[edge.source],
            keys[edge.target],
            span=spans.get((edge.kind, titles[edge.source], titles[edge.target])),
        )
        for edge in drawn.edges
    ]
    scene = Scene(
        "default",
        title=map.title or "",
        path=map.path,
        nodes=tuple(nodes),
        edges=tuple(edges),
        clusters=_clusters(drawn.groups, keys),
    )
    return narrowed(map, scene, options)


def _node(map: ArgumentMap, node: MapNode, conclusions: frozenset[str]) -> Node:
    is_statement = node.kind is ElementKind.STATEMENT
    element = map.statements[node.title] if is_statement else map.arguments[node.title]
    if isinstance(element, Statement):
        drawn = statement_node(element, is_conclusion=element.title in conclusions)
    else:
        drawn = argument_node(element)
    text = drawn.text if node.label_text == element.text else node.label_text or ""
    title, tags = node.label_title or "", tuple(node.tags)
    if (title, text, tags) == (drawn.title, drawn.text, drawn.tags):
        return drawn  # copying thousands of nodes takes its time
    return attrs.evolve(drawn, title=title, text=text, tags=tags)


def _clusters(groups: Sequence[MapGroup], keys: dict[str, str]) -> tuple[Cluster, ...]:
    """The groups as clusters; those below the deepest level are poured into it."""
    made: dict[str, Cluster] = {}
    order: list[tuple[MapGroup, int]] = []
    waiting = [(group, 1) for group in reversed(groups)]
    while waiting:
        group, level = waiting.pop()
        order.append((group, level))
        waiting.extend((inner, level + 1) for inner in reversed(group.groups))
    for group, level in reversed(order):
        inner = tuple(made[each.id] for each in group.groups if each.id in made)
        nodes = tuple(keys[each] for each in group.nodes)
        if level >= DEEPEST:
            nodes += tuple(key for cluster in inner for key in cluster.nodes)
            inner = ()
        if nodes or inner:
            made[group.id] = Cluster(
                section_key(group.id), group.title, level, nodes, inner, is_closed=group.is_closed
            )
    return tuple(made[group.id] for group in groups if group.id in made)
