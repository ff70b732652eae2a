"""What speaks for and against an element: for an argument, also through its steps."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.diagram.scene import EdgeKind
from buttress.diagram.views.nodes import name_of
from buttress.model import (
    Argument,
    ArgumentMap,
    Element,
    ElementKind,
    Endpoint,
    Relation,
    Span,
    Statement,
)

__all__ = ["Bearing", "bearings_on"]

_FOR = frozenset((EdgeKind.SUPPORT, EdgeKind.ENTAILS))


@attrs.frozen
class Bearing:
    """An element that bears on another, and how; `note` says at which step where it is at one."""

    element: Element
    kind: EdgeKind
    note: str = ""
    span: Span | None = attrs.field(default=None, eq=False)

    @property
    def is_for(self) -> bool:
        """Whether it speaks for what it bears on."""
        return self.kind in _FOR


def bearings_on(map: ArgumentMap, element: Element) -> tuple[Bearing, ...]:
    """What bears on an element, what speaks for it first.

    An argument is borne on through its premises and conclusions on the way, too; these are part
    of it, and do not bear on it themselves.
    """
    found: dict[tuple[type, str, EdgeKind], Bearing] = {}
    if isinstance(element, Statement):
        every = _on_statement(map, element, "")
    else:
        every = _on_argument(map, element)
    for bearing in every:
        found.setdefault((type(bearing.element), bearing.element.title, bearing.kind), bearing)
    return tuple(sorted(found.values(), key=lambda bearing: not bearing.is_for))


def _on_argument(map: ArgumentMap, argument: Argument) -> Iterator[Bearing]:
    last = argument.conclusion.title if argument.conclusion else None
    steps = {step.title for step in argument.steps}
    for relation in map.incoming(argument):
        bearing = _of(map, relation, argument, "")
        if not (isinstance(bearing.element, Statement) and bearing.element.title in steps):
            yield bearing
    for title in dict.fromkeys(step.title for step in argument.steps):
        if title != last:
            statement = map.statements[title]
            for bearing in _on_statement(map, statement, f"through {name_of(statement)}"):
                is_own = isinstance(bearing.element, Argument) and bearing.element == argument
                if not is_own:
                    yield bearing


def _on_statement(map: ArgumentMap, statement: Statement, note: str) -> Iterator[Bearing]:
    for argument in map.arguments_for(statement):
        yield Bearing(argument, EdgeKind.SUPPORT, note, argument.span)
    for relation in map.incoming(statement):
        yield _of(map, relation, statement, note)


def _of(map: ArgumentMap, relation: Relation, element: Element, note: str) -> Bearing:
    end = relation.source
    if relation.kind.is_symmetric and _is(end, element):
        end = relation.target
    owner: Element = (
        map.statements[end.title] if end.kind is ElementKind.STATEMENT else map.arguments[end.title]
    )
    return Bearing(owner, EdgeKind.of(relation.kind), note, relation.span)


def _is(end: Endpoint, element: Element) -> bool:
    is_statement = end.kind is ElementKind.STATEMENT
    return is_statement is isinstance(element, Statement) and end.title == element.title
