"""Formulas as expressions of Z3, over a domain of any or of a given size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from buttress.logic.formula import (
    Application,
    Atom,
    Biconditional,
    Conditional,
    Conjunction,
    Constant,
    Disjunction,
    Equality,
    Existential,
    Formula,
    Negation,
    Term,
    Truth,
    Universal,
    Variable,
)

__all__ = ["Encoding", "grounded_size"]


class Encoding:
    """Translates formulas into expressions of one Z3 context.

    With a `size` the domain has exactly that many `things`, and quantifiers are spelled out over
    them; without, it is any domain that is not empty.
    """

    def __init__(self, z3: Any, context: Any, size: int | None = None) -> None:
        self._z3 = z3
        self._context = context
        self._bool = z3.BoolSort(context)
        self.things: list[Any] = []
        if size is None:
            self._thing = z3.DeclareSort("thing", context)
        else:
            names = [f"thing {number} of {size}" for number in range(size)]
            self._thing, self.things = z3.EnumSort(f"{size} things", names, context)
        self._translated: dict[Formula, Any] = {}

    def formula(self, formula: Formula) -> Any:
        """The expression for a formula."""
        found = self._translated.get(formula)
        if found is None:
            found = self._translated[formula] = self._formula(formula, {})
        return found

    def predicate(self, name: str, arity: int) -> Any:
        """A predicate, or for arity 0 a propositional letter."""
        if not arity:
            return self._z3.Const(f"letter {name}", self._bool)
        return self._z3.Function(f"predicate {name}", *[self._thing] * arity, self._bool)

    def function(self, name: str, arity: int) -> Any:
        """A function from things to a thing."""
        return self._z3.Function(f"function {name}", *[self._thing] * (arity + 1))

    def constant(self, name: str) -> Any:
        """The name of a thing."""
        return self._z3.Const(f"constant {name}", self._thing)

    def _formula(self, formula: Formula, bound: Mapping[str, Any]) -> Any:  # noqa: PLR0911
        z3 = self._z3
        match formula:
            case Truth(holds):
                return z3.BoolVal(holds, self._context)
            case Atom(name, ()):
                return self.predicate(name, 0)
            case Atom(name, arguments):
                terms = [self._term(argument, bound) for argument in arguments]
                return self.predicate(name, len(terms))(*terms)
            case Equality(left, right):
                return self._term(left, bound) == self._term(right, bound)
            case Negation(operand):
                return z3.Not(self._formula(operand, bound))
            case Conjunction(parts):
                return z3.And([self._formula(part, bound) for part in parts])
            case Disjunction(parts):
                return z3.Or([self._formula(part, bound) for part in parts])
            case Conditional(left, right):
                return z3.Implies(self._formula(left, bound), self._formula(right, bound))
            case Biconditional(left, right):
                return self._formula(left, bound) == self._formula(right, bound)
            case Universal(variable, body):
                return self._quantified(z3.ForAll, z3.And, variable, body, bound)
            case Existential(variable, body):
                return self._quantified(z3.Exists, z3.Or, variable, body, bound)

    def _quantified(
        self, quantifier: Any, junction: Any, variable: str, body: Formula, bound: Mapping[str, Any]
    ) -> Any:
        if self.things:
            instances = [self._formula(body, {**bound, variable: thing}) for thing in self.things]
            return junction(instances)
        name = self._z3.Const(f"variable {variable} {len(bound)}", self._thing)
        return quantifier([name], self._formula(body, {**bound, variable: name}))

    def _term(self, term: Term, bound: Mapping[str, Any]) -> Any:
        match term:
            case Variable(name):
                return bound[name]
            case Constant(name):
                return self.constant(name)
            case Application(name, arguments):
                terms = [self._term(argument, bound) for argument in arguments]
                return self.function(name, len(terms))(*terms)


def grounded_size(formula: Formula, size: int) -> int:
    """How many parts a formula has once its quantifiers are spelled out over `size` things."""
    match formula:
        case Negation(operand):
            return 1 + grounded_size(operand, size)
        case Conjunction(parts) | Disjunction(parts):
            return 1 + sum(grounded_size(part, size) for part in parts)
        case Conditional(left, right) | Biconditional(left, right):
            return 1 + grounded_size(left, size) + grounded_size(right, size)
        case Universal(_, body) | Existential(_, body):
            return 1 + size * grounded_size(body, size)
        case _:
            return 1
