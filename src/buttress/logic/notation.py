"""From formula to text, in ASCII signs or in symbols. What is written is read back the same."""

from __future__ import annotations

from enum import Enum

import attrs

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

__all__ = ["Notation", "write_formula", "write_term"]


@attrs.frozen
class _Signs:
    negation: str
    conjunction: str
    disjunction: str
    conditional: str
    biconditional: str
    universal: str
    existential: str
    unequal: str
    verum: str
    falsum: str


class Notation(Enum):
    """How formulas are written."""

    ASCII = _Signs("-", "&", "|", "->", "<->", "all ", "exists ", "!=", "true", "false")
    SYMBOLS = _Signs("¬", "∧", "∨", "→", "↔", "∀", "∃", "≠", "⊤", "⊥")


def write_formula(formula: Formula, notation: Notation = Notation.SYMBOLS) -> str:
    """The formula as text, with no more parentheses than a reader needs."""
    return _Writer(notation.value).formula(formula)


def write_term(term: Term) -> str:
    """The term as text, alike in both notations."""
    match term:
        case Variable(name) | Constant(name):
            return name
        case Application(name, arguments):
            return f"{name}({', '.join(map(write_term, arguments))})"


_TIGHTEST = 5


def _precedence(formula: Formula) -> int:
    match formula:
        case Biconditional():
            return 1
        case Conditional():
            return 2
        case Disjunction():
            return 3
        case Conjunction():
            return 4
        case _:
            return _TIGHTEST


@attrs.frozen
class _Writer:
    signs: _Signs

    def formula(self, formula: Formula) -> str:  # noqa: PLR0911  one for each kind of formula
        signs = self.signs
        match formula:
            case Truth(holds):
                return signs.verum if holds else signs.falsum
            case Atom(name, arguments):
                return f"{name}({', '.join(map(write_term, arguments))})" if arguments else name
            case Equality(left, right):
                return f"{write_term(left)} = {write_term(right)}"
            case Negation(Equality(left, right)):
                return f"{write_term(left)} {signs.unequal} {write_term(right)}"
            case Negation(operand):
                return signs.negation + self.within(operand, _TIGHTEST)
            case Universal(variable, body):
                return f"{signs.universal}{variable}. {self.within(body, _TIGHTEST)}"
            case Existential(variable, body):
                return f"{signs.existential}{variable}. {self.within(body, _TIGHTEST)}"
            case Conjunction(parts):
                return self.joined(signs.conjunction, parts, 5)
            case Disjunction(parts):
                return self.joined(signs.disjunction, parts, 4)
            case Conditional(left, right):
                return self.joined(signs.conditional, (left, right), 3)
            case Biconditional(left, right):
                return self.joined(signs.biconditional, (left, right), 2)

    def joined(self, sign: str, parts: tuple[Formula, ...], floor: int) -> str:
        return f" {sign} ".join(self.within(part, floor) for part in parts)

    def within(self, formula: Formula, floor: int) -> str:
        """The formula, in parentheses unless it binds at least as tightly as `floor`."""
        text = self.formula(formula)
        return text if _precedence(formula) >= floor else f"({text})"
