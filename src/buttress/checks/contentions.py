"""What a map argues about in the end."""

from __future__ import annotations

from buttress.checks.support import SupportGraph, statement_node
from buttress.model import Argument, ArgumentMap, Element, Endpoint, RelationKind, Statement

__all__ = ["contentions"]


def contentions(map: ArgumentMap, graph: SupportGraph | None = None) -> tuple[Element, ...]:
    """The statements that are argued for or against and support nothing further.

    A statement that only serves to attack another is no contention, unless the attack is mutual.
    Of a circle of supports that leads nowhere else the first statement is one. Where no
    statement qualifies, these are the main conclusions, or else, in a map of bare arguments, the
    arguments that are argued about and bear on nothing. Give the map's support `graph` where it
    is known.
    """
    against = {
        (relation.source, relation.target)
        for relation in map.relations
        if not relation.kind.is_positive
    }

    def is_end(element: Element) -> bool:
        if isinstance(element, Statement) and map.is_used(element):
            return False
        return all(
            relation.kind is RelationKind.CONTRADICTORY
            or _is(relation.target, element)
            or (relation.target, relation.source) in against
            for relation in map.outgoing(element)
        )

    circles = _circles(graph or SupportGraph(map))
    found: tuple[Element, ...] = tuple(
        s
        for s in map.statements.values()
        if statement_node(s.title) in circles
        or (is_end(s) and (map.arguments_for(s) or map.incoming(s)))
    )
    if not found:
        found = map.conclusions()
    if not found:
        arguments = map.arguments.values()
        found = tuple(a for a in arguments if is_end(a) and map.incoming(a))
    return found


def _circles(graph: SupportGraph) -> set[str]:
    """The first node of each circle that no support leads out of."""
    numbers = graph.numbers
    first: set[str] = set()
    for knot in graph.knots:
        inside = set(knot)
        following = [
            numbers[link.target]
            for vertex in knot
            for link in graph.outgoing.get(graph.nodes[vertex], ())
        ]
        if following and inside.issuperset(following):
            first.add(graph.nodes[min(inside)])
    return first


def _is(end: Endpoint, element: Element) -> bool:
    is_argument = isinstance(element, Argument)
    return end.title == element.title and is_argument == (end.kind != "statement")
