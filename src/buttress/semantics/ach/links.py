"""The map as links that carry evidence towards hypotheses, each for or against, strict or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from buttress.model import (
    Argument,
    ArgumentMap,
    Element,
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    Statement,
)
from buttress.semantics.reading import is_strict

__all__ = ["Link", "incoming_links", "point_of"]

_STRICT = frozenset((RelationKind.ENTAILS, RelationKind.CONTRARY, RelationKind.CONTRADICTORY))


class Link(NamedTuple):
    """`source` bears on the point that the link leads to; `sign` is 1 for it, -1 against it."""

    source: Endpoint
    sign: int
    is_strict: bool


def point_of(element: Element) -> Endpoint:
    """The point at which an element's own lines begin and end."""
    if isinstance(element, Statement):
        return Endpoint(ElementKind.STATEMENT, element.title)
    if element.conclusion is None:
        return Endpoint(ElementKind.ARGUMENT, element.title)
    return Endpoint(ElementKind.INFERENCE, element.title, element.conclusion.number)


def incoming_links(map: ArgumentMap) -> Mapping[Endpoint, Sequence[Link]]:
    """The links that lead to each point: to statements, to inferences, and to sketches."""
    found: defaultdict[Endpoint, dict[Link, None]] = defaultdict(dict)
    for argument in map.arguments.values():
        for target, link in _structure(argument):
            found[target][link] = None
    for relation in map.relations:
        for target, link in _drawn(map, relation):
            found[target][link] = None
    return {target: tuple(links) for target, links in found.items()}


def _structure(argument: Argument) -> Iterator[tuple[Endpoint, Link]]:
    """From premises to inferences, and from inferences to conclusions."""
    for inference in argument.inferences:
        point = Endpoint(ElementKind.INFERENCE, argument.title, inference.conclusion)
        strict = is_strict(inference, argument)
        for number in inference.premises:
            premise = Endpoint(ElementKind.STATEMENT, argument.step(number).title)
            yield point, Link(premise, 1, is_strict=strict)
        conclusion = argument.step(inference.conclusion).title
        yield Endpoint(ElementKind.STATEMENT, conclusion), Link(point, 1, is_strict=strict)


def _drawn(map: ArgumentMap, relation: Relation) -> Iterator[tuple[Endpoint, Link]]:
    """A relation as links; what a structure says already is not repeated."""
    source, target = (_point(map, end) for end in (relation.source, relation.target))
    if relation.kind.is_positive and _is_part(map, relation):
        return
    sign = 1 if relation.kind.is_positive else -1
    strict = relation.kind in _STRICT
    yield target, Link(source, sign, is_strict=strict)
    if relation.kind.is_symmetric:
        yield source, Link(target, sign, is_strict=strict)


def _point(map: ArgumentMap, end: Endpoint) -> Endpoint:
    if end.kind is ElementKind.STATEMENT:
        return end
    if end.kind is ElementKind.INFERENCE and end.step is not None:
        return Endpoint(ElementKind.INFERENCE, end.title, end.step)
    return point_of(map.arguments[end.title])


def _is_part(map: ArgumentMap, relation: Relation) -> bool:
    """Whether it joins an argument to one of its own steps."""
    for end, other in ((relation.source, relation.target), (relation.target, relation.source)):
        if end.kind is not ElementKind.STATEMENT and other.kind is ElementKind.STATEMENT:
            return any(step.title == other.title for step in map.arguments[end.title].steps)
    return False
