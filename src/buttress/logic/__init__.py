"""Formal logic: formulas, how they are written and read, what they stand for, what follows.

The layer knows formulas, not maps; `buttress.checks.log` brings the two together.
"""

from __future__ import annotations

from buttress.logic.declarations import Meaning, read_meaning
from buttress.logic.formula import Formula, Negation
from buttress.logic.malformed import Malformed
from buttress.logic.notation import Notation, write_formula
from buttress.logic.parser import parse_formula
from buttress.logic.symbols import Sort, Symbol, symbols_of

__all__ = [
    "Formula",
    "Malformed",
    "Meaning",
    "Negation",
    "Notation",
    "Sort",
    "Symbol",
    "parse_formula",
    "read_meaning",
    "symbols_of",
    "write_formula",
]
