"""What a map argues about in the end."""

from __future__ import annotations

from buttress.checks.support import SupportGraph
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

_STATEMENT = ElementKind.STATEMENT
_CONTRADICTORY = RelationKind.CONTRADICTORY


def contentions(map: ArgumentMap, graph: SupportGraph | None = None) -> tuple[Element, ...]:
    """The statements that are argued for or against and support nothing further.

    A statement that only serves to attack another is no contention, unless the attack is mutual.
    Of a circle of supports that leads nowhere else the first statement is one. Where no
    statement qualifies, these are the main conclusions, or else, in a map of bare arguments, the
    arguments that are argued about and bear on nothing. Give the map's support `graph` where it
    is known.
    """
    against = {
        (_key(relation.source), _key(relation.target))
        for relation in map.relations
        if not relation.kind.is_positive
    }

    def leads_on(relation: Relation) -> bool:
        if relation.kind is _CONTRADICTORY:
            return False
        source, target = _key(relation.source), _key(relation.target)
        return source != target and (target, source) not in against

    serving: set[str] = set()
    argued: set[str] = set()
    for relation in map.relations:
        source, target = relation.source, relation.target
        if target.kind is _STATEMENT:
            argued.add(target.title)
        if source.kind is not _STATEMENT:
            continue
        if relation.kind.is_symmetric:
            argued.add(source.title)
        if source.title not in serving and leads_on(relation):
            serving.add(source.title)
    concluded = {c.title for argument in map.arguments.values() for c in argument.conclusions}
    graph = graph or SupportGraph(map)
    circles = _circles(graph)

    def is_contention(statement: Statement) -> bool:
        title = statement.title
        if title in serving or not (title in concluded or title in argued):
            return False
        return not map.is_used(statement)

    found: tuple[Element, ...] = tuple(
        statement
        for number, statement in enumerate(map.statements.values())
        if is_contention(statement) or number in circles
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


def _key(end: Endpoint) -> tuple[ElementKind, str]:
    return end.kind, end.title


def _circles(graph: SupportGraph) -> set[int]:
    """The number of the first node of each circle that no support leads out of."""
    above = graph.above
    first: set[int] = set()
    for knot in graph.knots:
        if len(knot) == 1 and knot[0] not in above[knot[0]]:
            continue
        inside = set(knot)
        if all(inside.issuperset(above[vertex]) for vertex in knot):
            first.add(min(knot))
    return first
