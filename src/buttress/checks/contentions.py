"""What a map argues about in the end."""

from __future__ import annotations

from buttress.model import Argument, ArgumentMap, Element, Endpoint, RelationKind, Statement

__all__ = ["contentions"]


def contentions(map: ArgumentMap) -> tuple[Element, ...]:
    """The statements that are argued for or against and support nothing further.

    A statement that only serves to attack another is no contention, unless the attack is mutual.
    Where no statement qualifies (a circle, or a map of bare arguments), these are the main
    conclusions, or else the arguments that are argued about and bear on nothing.
    """
    against = {
        (relation.source, relation.target)
        for relation in map.relations
        if not relation.kind.is_positive
    }

    def is_end(element: Element) -> bool:
        if isinstance(element, Statement) and map.arguments_using(element):
            return False
        return all(
            relation.kind is RelationKind.CONTRADICTORY
            or _is(relation.target, element)
            or (relation.target, relation.source) in against
            for relation in map.outgoing(element)
        )

    statements = map.statements.values()
    found: list[Element] = [
        s for s in statements if is_end(s) and (map.arguments_for(s) or map.incoming(s))
    ]
    if not found:
        found = list(map.conclusions())
    if not found:
        arguments = map.arguments.values()
        found = [a for a in arguments if is_end(a) and map.incoming(a)]
    return tuple(found)


def _is(end: Endpoint, element: Element) -> bool:
    is_argument = isinstance(element, Argument)
    return end.title == element.title and is_argument == (end.kind != "statement")
