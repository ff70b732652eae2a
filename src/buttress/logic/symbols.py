"""The symbols of a formula that stand for something: letters, predicates, functions, constants."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from buttress.logic.formula import Application, Atom, Constant, Formula, parts_of, terms_of

__all__ = ["Sort", "Symbol", "symbols_of"]


class Sort(StrEnum):
    """What a symbol is used as."""

    LETTER = "propositional letter"
    PREDICATE = "predicate"
    FUNCTION = "function"
    CONSTANT = "constant"


class Symbol(NamedTuple):
    """One use of a symbol: `arity` is its number of arguments, `at` where it stands."""

    name: str
    sort: Sort
    arity: int
    at: int

    @property
    def use(self) -> str:
        """How it is used, in words: “a predicate of 2 things”."""
        if self.sort in (Sort.PREDICATE, Sort.FUNCTION):
            return f"a {self.sort} of {self.arity} {'thing' if self.arity == 1 else 'things'}"
        return f"a {self.sort}"


def symbols_of(formula: Formula) -> Iterator[Symbol]:
    """Every use of a symbol; variables are none. In reading order."""
    for part in parts_of(formula):
        if isinstance(part, Atom):
            arity = len(part.arguments)
            sort = Sort.PREDICATE if arity else Sort.LETTER
            yield Symbol(part.predicate, sort, arity, part.at)
        for term in terms_of(part):
            if isinstance(term, Constant):
                yield Symbol(term.name, Sort.CONSTANT, 0, term.at)
            elif isinstance(term, Application):
                yield Symbol(term.function, Sort.FUNCTION, len(term.arguments), term.at)
