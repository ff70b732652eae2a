"""Formulas of first-order logic with equality; those of propositional logic are among them.

Two formulas are equal where they are built alike; where their symbols stand does not count. `at`
is the offset of a symbol in the text that it was read from, in code points.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

__all__ = [
    "Application",
    "Atom",
    "Biconditional",
    "Conditional",
    "Conjunction",
    "Constant",
    "Disjunction",
    "Equality",
    "Existential",
    "Formula",
    "Negation",
    "Term",
    "Truth",
    "Universal",
    "Variable",
    "parts_of",
    "terms_of",
]


@attrs.frozen
class Variable:
    """A name that a quantifier around it binds."""

    name: str


@attrs.frozen
class Constant:
    """The name of one thing."""

    name: str
    at: int = attrs.field(default=0, eq=False, repr=False)


@attrs.frozen
class Application:
    """A function of one or more things: `father(a)`."""

    function: str
    arguments: tuple[Term, ...]
    at: int = attrs.field(default=0, eq=False, repr=False)


Term = Variable | Constant | Application
"""What stands for a thing."""


@attrs.frozen
class Truth:
    """What holds in every case, or in none."""

    holds: bool


@attrs.frozen
class Atom:
    """A predicate of some things, `Loves(a, b)`; without things a propositional letter, `p`."""

    predicate: str
    arguments: tuple[Term, ...] = ()
    at: int = attrs.field(default=0, eq=False, repr=False)


@attrs.frozen
class Equality:
    """Two terms stand for one thing."""

    left: Term
    right: Term


@attrs.frozen
class Negation:
    """The operand does not hold."""

    operand: Formula


@attrs.frozen
class Conjunction:
    """All of its two or more parts hold."""

    parts: tuple[Formula, ...]


@attrs.frozen
class Disjunction:
    """At least one of its two or more parts holds."""

    parts: tuple[Formula, ...]


@attrs.frozen
class Conditional:
    """The material conditional: it fails only where the antecedent holds and the consequent not."""

    antecedent: Formula
    consequent: Formula


@attrs.frozen
class Biconditional:
    """Both sides hold, or neither does."""

    left: Formula
    right: Formula


@attrs.frozen
class Universal:
    """The body holds of everything."""

    variable: str
    body: Formula


@attrs.frozen
class Existential:
    """The body holds of something."""

    variable: str
    body: Formula


Formula = (
    Truth
    | Atom
    | Equality
    | Negation
    | Conjunction
    | Disjunction
    | Conditional
    | Biconditional
    | Universal
    | Existential
)
"""What is true or false."""


def parts_of(formula: Formula) -> Iterator[Formula]:
    """The formula and everything that it is made of, in reading order."""
    waiting = [formula]
    while waiting:
        part = waiting.pop()
        yield part
        waiting += reversed(_immediate(part))


def _immediate(formula: Formula) -> tuple[Formula, ...]:
    match formula:
        case Negation(operand):
            return (operand,)
        case Conjunction(parts) | Disjunction(parts):
            return parts
        case Conditional(left, right) | Biconditional(left, right):
            return (left, right)
        case Universal(_, body) | Existential(_, body):
            return (body,)
        case _:
            return ()


def terms_of(formula: Formula) -> Iterator[Term]:
    """Every term that an atom or equality is about, and what it is made of; none of other parts."""
    waiting: list[Term] = []
    if isinstance(formula, Atom):
        waiting += reversed(formula.arguments)
    elif isinstance(formula, Equality):
        waiting += (formula.right, formula.left)
    while waiting:
        term = waiting.pop()
        yield term
        if isinstance(term, Application):
            waiting += reversed(term.arguments)
