"""The hard constraints of a map, as clauses over its statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from buttress.model import (
    ArgumentMap,
    Conclusion,
    ElementKind,
    Endpoint,
    Inference,
    Relation,
    RelationKind,
)
from buttress.semantics.reading import is_strict

__all__ = ["Clause", "Origin", "clauses_of", "negated"]

Origin = Conclusion | Relation
"""What a clause comes from: the conclusion of a strict inference, or a relation."""


class Clause(NamedTuple):
    """At least one of the literals holds.

    A literal is twice a statement's number, and one more where it is negated.
    """

    literals: tuple[int, ...]
    origin: Origin | None = None


def negated(literal: int) -> int:
    """The literal that says the opposite."""
    return literal ^ 1


def clauses_of(map: ArgumentMap, numbers: Mapping[str, int]) -> Iterator[Clause]:
    """The clauses that a map states; `numbers` are those of its statements. Linear in the map."""
    for literals, origin in _stated(map, numbers):
        distinct = dict.fromkeys(literals)
        if len(distinct) > 1 and not any(negated(literal) in distinct for literal in distinct):
            yield Clause(tuple(distinct), origin)


def _stated(
    map: ArgumentMap, numbers: Mapping[str, int]
) -> Iterator[tuple[list[int], Origin | None]]:
    for argument in map.arguments.values():
        for conclusion in argument.conclusions:
            inference: Inference = conclusion.inference
            if is_strict(inference, argument):
                used = (argument.steps[number - 1].title for number in inference.premises)
                body = [2 * numbers[title] + 1 for title in used]
                yield [*body, 2 * numbers[conclusion.title]], conclusion
    for relation in map.relations:
        if relation.kind not in _HARD:
            continue
        source, target = (_number(end, map, numbers) for end in (relation.source, relation.target))
        if source is None or target is None or source == target:
            continue
        if relation.kind is RelationKind.ENTAILS:
            yield [2 * source + 1, 2 * target], relation
        else:
            yield [2 * source + 1, 2 * target + 1], relation
        if relation.kind is RelationKind.CONTRADICTORY:
            yield [2 * source, 2 * target], relation


_HARD = frozenset({RelationKind.ENTAILS, RelationKind.CONTRARY, RelationKind.CONTRADICTORY})


def _number(end: Endpoint, map: ArgumentMap, numbers: Mapping[str, int]) -> int | None:
    """The number of the statement at an end; a reconstructed argument stands for its conclusion."""
    title: str | None = end.title
    if end.kind is not ElementKind.STATEMENT:
        argument = map.arguments.get(end.title)
        conclusion = argument.conclusion if argument else None
        title = conclusion.title if conclusion else None
    return numbers.get(title) if title is not None else None
