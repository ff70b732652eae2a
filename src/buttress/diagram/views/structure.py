"""The structure view: every premise and every inference, as the structures lay them out."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.diagram.scene import Edge, EdgeKind, Node, Scene
from buttress.diagram.views.grouping import clusters_of, section_of
from buttress.diagram.views.nearby import narrowed
from buttress.diagram.views.nodes import (
    argument_key,
    argument_node,
    conclusions_of,
    inference_key,
    inference_node,
    is_commentary,
    statement_key,
    statement_node,
)
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.model import (
    Argument,
    ArgumentMap,
    ElementKind,
    Endpoint,
    Grounding,
    Relation,
)

__all__ = ["structure_view"]


def structure_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """Statements and inferences; an argument that is only sketched is one node.

    The premises of an inference meet in its node, from which one edge leads on to the conclusion:
    what meets in one node is linked, what has nodes of its own is independent. A statement that
    several arguments use appears once. An undercut leads to the inference that it denies.

    With elements: only what is at most `depth` steps (1 if not given) from them.

    Raises:
        ViewOptionError: there is no such element, or this view does not show it.
    """
    nodes: dict[str, Node] = {}
    placed: dict[str, list[str]] = {}
    for node, section in _nodes(map):
        nodes[node.key] = node
        if section:
            placed.setdefault(section, []).append(node.key)
    edges: dict[tuple[EdgeKind, str, str], Edge] = {}
    for edge in _edges(map):
        if edge.source in nodes and edge.target in nodes:
            edges.setdefault((edge.kind, edge.source, edge.target), edge)
    scene = Scene(
        "structure",
        title=map.title or "",
        path=map.path,
        nodes=tuple(nodes.values()),
        edges=tuple(edges.values()),
        clusters=clusters_of(map.sections, placed),
    )
    return narrowed(map, scene, options)


def _nodes(map: ArgumentMap) -> Iterator[tuple[Node, str | None]]:
    """Each node with the section that it belongs to."""
    conclusions = conclusions_of(map)
    for statement in map.statements.values():
        if not is_commentary(map, statement):
            is_conclusion = statement.title in conclusions
            yield statement_node(statement, is_conclusion=is_conclusion), section_of(statement)
    for argument in map.arguments.values():
        section = section_of(argument)
        if not argument.steps:
            yield argument_node(argument), section
        inferences = argument.inferences
        for number, inference in enumerate(inferences, 1):
            yield inference_node(argument, inference, number, len(inferences)), section


def _edges(map: ArgumentMap) -> Iterator[Edge]:
    for argument in map.arguments.values():
        yield from _structure_edges(argument)
    for relation in map.relations:
        if not _is_drawn_already(map, relation):
            source, target = (_key(map, end) for end in (relation.source, relation.target))
            yield Edge(EdgeKind.of(relation.kind), source, target, span=relation.span)


def _structure_edges(argument: Argument) -> Iterator[Edge]:
    for inference in argument.inferences:
        junction = inference_key(argument.title, inference.conclusion)
        for title in dict.fromkeys(argument.step(number).title for number in inference.premises):
            yield Edge(EdgeKind.PREMISE, statement_key(title), junction, span=inference.span)
        target = statement_key(argument.step(inference.conclusion).title)
        yield Edge(EdgeKind.SUPPORT, junction, target, span=inference.span)


def _is_drawn_already(map: ArgumentMap, relation: Relation) -> bool:
    """Whether it says that a premise supports the argument whose premise it is."""
    return (
        relation.kind.is_positive
        and relation.grounding is Grounding.GROUNDED
        and bool(map.arguments[relation.target.title].steps)
    )


def _key(map: ArgumentMap, end: Endpoint) -> str:
    if end.kind is ElementKind.STATEMENT:
        return statement_key(end.title)
    argument = map.arguments.get(end.title)
    if argument is None or not argument.steps:
        return argument_key(end.title)
    return inference_key(end.title, end.step or argument.inferences[-1].conclusion)
