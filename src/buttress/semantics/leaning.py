"""What a statement finally rests on."""

from __future__ import annotations

from buttress.model import ArgumentMap, Statement, UnknownTitleError
from buttress.semantics.reading import build_theory, is_own_ground, statement_literal
from buttress.semantics.theory import Theory

__all__ = ["is_backed", "leaves_of"]


def _statement(map: ArgumentMap, title: str) -> Statement:
    found = map.statements.get(title)
    if found is None:
        raise UnknownTitleError(title, map.statements)
    return found


def leaves_of(
    map: ArgumentMap, title: str, *, theory: Theory | None = None
) -> tuple[Statement, ...]:
    """The statements that a statement rests on and that nothing is said for themselves.

    They are found by following inferences and supports back, in the order in which a reader would
    meet them; a statement that nothing is said for rests on itself. A circle has no leaf. Sketches
    are no statements: where they end the way, nothing is listed. Give the map's `theory` when
    asking about many statements.

    Raises:
        UnknownTitleError: the map has no such statement.
    """
    start = statement_literal(_statement(map, title).title)
    theory = theory or build_theory(map)
    met = {start}
    waiting = [start]
    leaves: list[Statement] = []
    while waiting:
        literal = waiting.pop()
        rules = theory.rules_for.get(literal, ())
        element = theory.elements[literal]
        if not rules and literal == statement_literal(element.title):
            leaves.append(map.statements[element.title])
        below = [part for rule in rules for part in rule.body if part not in met]
        met.update(below)
        waiting.extend(reversed(list(dict.fromkeys(below))))
    return tuple(leaves)


def is_backed(map: ArgumentMap, title: str) -> bool:
    """Whether a statement has a basis, a source, or is an axiom or accepted assumption.

    Raises:
        UnknownTitleError: the map has no such statement.
    """
    return is_own_ground(_statement(map, title))
