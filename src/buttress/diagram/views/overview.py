"""The overview: statements alone, and which of them serves which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from buttress.diagram.scene import Edge, EdgeKind, Scene
from buttress.diagram.views.grouping import clusters_of, section_of
from buttress.diagram.views.nearby import narrowed
from buttress.diagram.views.nodes import (
    conclusions_of,
    is_commentary,
    statement_key,
    statement_node,
)
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.model import Argument, ArgumentMap, ElementKind, Endpoint, Relation

__all__ = ["overview"]


def overview(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """An edge from each premise to the conclusion it serves, and the relations of statements.

    What bears on a reconstructed argument is drawn to the conclusion of that argument (of the
    inference that it undercuts). What supports a sketch is drawn to what the sketch bears on, as
    the sketch bears on it. Other relations of sketches have no place here.

    With elements: only what is at most `depth` edges (1 if not given) from them.

    Raises:
        ViewOptionError: there is no such element, or this view does not show it.
    """
    conclusions = conclusions_of(map)
    placed: defaultdict[str, list[str]] = defaultdict(list)
    nodes = []
    for statement in map.statements.values():
        if is_commentary(map, statement):
            continue
        node = statement_node(statement, is_conclusion=statement.title in conclusions)
        nodes.append(node)
        if section := section_of(statement):
            placed[section].append(node.key)
    edges: dict[tuple[EdgeKind, str, str], Edge] = {}
    for edge in _edges(map):
        if edge.source != edge.target:
            edges.setdefault((edge.kind, edge.source, edge.target), edge)
    scene = Scene(
        "overview",
        title=map.title or "",
        path=map.path,
        nodes=tuple(nodes),
        edges=tuple(edges.values()),
        clusters=clusters_of(map.sections, placed),
    )
    return narrowed(map, scene, options)


def _edges(map: ArgumentMap) -> Iterator[Edge]:
    for argument in map.arguments.values():
        yield from _premise_edges(argument)
    for relation in map.relations:
        if relation.source.kind is ElementKind.STATEMENT:
            yield from _relation_edges(map, relation)


def _premise_edges(argument: Argument) -> Iterator[Edge]:
    for inference in argument.inferences:
        target = statement_key(argument.step(inference.conclusion).title)
        for title in dict.fromkeys(argument.step(number).title for number in inference.premises):
            yield Edge(
                EdgeKind.SUPPORT,
                statement_key(title),
                target,
                note=f"in <{argument.title}>",
                span=inference.span,
            )


def _relation_edges(map: ArgumentMap, relation: Relation) -> Iterator[Edge]:
    source, target = statement_key(relation.source.title), relation.target
    kind = EdgeKind.of(relation.kind)
    if target.kind is ElementKind.STATEMENT:
        yield Edge(kind, source, statement_key(target.title), span=relation.span)
        return
    argument = map.arguments[target.title]
    note = f"through <{argument.title}>"
    if argument.steps:
        reached = statement_key(_concluded(argument, target))
        yield Edge(kind, source, reached, note=note, span=relation.span)
    elif relation.kind.is_positive:
        for onward in map.outgoing(argument):
            if onward.target.kind is ElementKind.STATEMENT:
                reached = statement_key(onward.target.title)
                yield Edge(EdgeKind.of(onward.kind), source, reached, note=note, span=relation.span)


def _concluded(argument: Argument, end: Endpoint) -> str:
    number = end.step or argument.inferences[-1].conclusion
    return argument.step(number).title
