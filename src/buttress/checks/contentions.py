"""What a map argues about in the end."""

from __future__ import annotations

from buttress.checks.support import SupportGraph, statement_node
from buttress.model import (
    ArgumentMap,
    Element,
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    Statement,
)

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

    def leads_on(relation: Relation) -> bool:
        return not (
            relation.kind is RelationKind.CONTRADICTORY
            or relation.source == relation.target
            or (relation.target, relation.source) in against
        )

    serving: set[Endpoint] = set()
    argued: set[Endpoint] = set()
    for relation in map.relations:
        argued.add(relation.target)
        if relation.kind.is_symmetric:
            argued.add(relation.source)
        if leads_on(relation):
            serving.add(relation.source)
    concluded = {c.title for argument in map.arguments.values() for c in argument.conclusions}
    circles = _circles(graph or SupportGraph(map))

    def is_contention(statement: Statement) -> bool:
        end = Endpoint(ElementKind.STATEMENT, statement.title)
        if end in serving or not (statement.title in concluded or end in argued):
            return False
        return not map.is_used(statement)

    found: tuple[Element, ...] = tuple(
        statement
        for statement in map.statements.values()
        if is_contention(statement) or statement_node(statement.title) in circles
    )
    if not found:
        found = map.conclusions()
    if not found:
        found = tuple(
            argument
            for argument in map.arguments.values()
            if map.incoming(argument) and not any(leads_on(r) for r in map.outgoing(argument))
        )
    return found


def _circles(graph: SupportGraph) -> set[str]:
    """The first node of each circle that no support leads out of."""
    above = graph.above
    first: set[str] = set()
    for knot in graph.knots:
        if any(above[vertex] for vertex in knot):
            inside = set(knot)
            if all(inside.issuperset(above[vertex]) for vertex in knot):
                first.add(graph.nodes[min(knot)])
    return first
