"""Propositional formulas of few letters, decided by their truth tables.

A table is a whole number whose bit `r` tells whether the formula is true in row `r`; letter `i` is
true in the rows whose own bit `i` is set. Few letters make short numbers, and far quicker work
than a solver's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import and_, or_

from buttress.logic.formula import (
    Atom,
    Biconditional,
    Conditional,
    Conjunction,
    Disjunction,
    Formula,
    Negation,
    Truth,
)
from buttress.logic.solving.outcome import Fact, Model, Satisfiable, Unsatisfiable
from buttress.logic.solving.prover import irreducible

__all__ = ["MAX_LETTERS", "decide_by_table"]

MAX_LETTERS = 12
"""The most letters that all formulas together may have: a table then has 4,096 rows."""


def decide_by_table(
    formulas: Sequence[Formula], letters: Sequence[str]
) -> Satisfiable | Unsatisfiable:
    """Whether propositional formulas of these letters can all be true together."""
    rows = 1 << len(letters)
    every = (1 << rows) - 1
    columns = {
        letter: every // ((1 << (1 << number)) + 1) << (1 << number)
        for number, letter in enumerate(letters)
    }
    tables = [_table(formula, columns, every) for formula in formulas]
    narrowing: list[int] = []
    left = every
    for number, table in enumerate(tables):
        if left & table != left:
            narrowing.append(number)
            left &= table
    if left:
        return Satisfiable(_model(left, columns, every))
    core = irreducible(narrowing, lambda rest: not _all(every, (tables[n] for n in rest)))
    return Unsatisfiable(tuple(core))


def _model(true_in: int, columns: Mapping[str, int], every: int) -> Model:
    """The letters whose values in the first such row make the formulas true by themselves."""
    row = true_in & -true_in
    facts = [Fact(Atom(letter), bool(column & row)) for letter, column in columns.items()]
    stretches = [
        columns[fact.atom.predicate] ^ (0 if fact.holds else every)
        for fact in facts
        if isinstance(fact.atom, Atom)
    ]
    needed = irreducible(
        range(len(facts)),
        lambda rest: not _all(every ^ true_in, (stretches[number] for number in rest)),
    )
    return Model(tuple(facts[number] for number in needed))


def _all(start: int, tables: Iterable[int]) -> int:
    return reduce(and_, tables, start)


def _table(formula: Formula, columns: Mapping[str, int], every: int) -> int:  # noqa: PLR0911
    match formula:
        case Truth(holds):
            return every if holds else 0
        case Negation(operand):
            return every ^ _table(operand, columns, every)
        case Conjunction(parts):
            return reduce(and_, (_table(part, columns, every) for part in parts))
        case Disjunction(parts):
            return reduce(or_, (_table(part, columns, every) for part in parts))
        case Conditional(left, right):
            return (every ^ _table(left, columns, every)) | _table(right, columns, every)
        case Biconditional(left, right):
            return every ^ _table(left, columns, every) ^ _table(right, columns, every)
        case Atom(name):
            return columns[name]
        case _:
            raise TypeError(f"{formula!r} is not a formula of propositional logic")
