"""What an element bears on, and what bears on it."""

from __future__ import annotations

from typing import Any

from buttress.diagram.page.payload.identifiers import identifier_at
from buttress.diagram.scene import EdgeKind
from buttress.model import ArgumentMap, Element, ElementKind, Endpoint, RelationKind, Statement

__all__ = ["relations_of"]

_FROM_BEHIND = {
    RelationKind.SUPPORT: "is supported by",
    RelationKind.ATTACK: "is attacked by",
    RelationKind.UNDERCUT: "is undercut by",
    RelationKind.ENTAILS: "is entailed by",
}
"""The verbs of the relations that have a direction, as their targets say them."""


def relations_of(element: Element, map: ArgumentMap) -> list[dict[str, Any]]:
    """The drawn relations of an element: first where they lead, then where they come from.

    Each has a `kind`, a `verb` to be read after the element's name, the `id` of the other end (of
    an inference, where one is undercut, the identifier that a scene gives it) and a `direction`:
    out, in or, where it holds both ways, both.
    """
    found: list[dict[str, Any]] = []
    for relation in map.outgoing(element):
        forth = EdgeKind.of(relation.kind).verb
        is_source = _is_end(relation.source, element)
        other = relation.target if is_source else relation.source
        direction = "both" if relation.kind.is_symmetric else "out"
        found.append(_entry(relation.kind, forth, other, direction))
    for relation in map.incoming(element):
        if not relation.kind.is_symmetric:  # which the ways out have already
            verb = _FROM_BEHIND[relation.kind]
            found.append(_entry(relation.kind, verb, relation.source, "in"))
    return found


def _entry(kind: RelationKind, verb: str, other: Endpoint, direction: str) -> dict[str, Any]:
    return {"kind": kind.value, "verb": verb, "id": identifier_at(other), "direction": direction}


def _is_end(end: Endpoint, element: Element) -> bool:
    is_statement = end.kind is ElementKind.STATEMENT
    return is_statement is isinstance(element, Statement) and end.title == element.title
