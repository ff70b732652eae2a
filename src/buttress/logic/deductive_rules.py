"""The names of inference rules that claim that their conclusion follows without exception.

Rules of natural deduction and syllogistic, as textbooks of logic name them (for one, the rules of
inference and replacement in I. Copi and C. Cohen, Introduction to Logic).
"""

from __future__ import annotations

import re

__all__ = ["is_deductive_rule"]

_NAMES = frozenset(
    """
    absorption; addition; barbara; biconditional elimination; biconditional introduction; celarent;
    cesare; camestres; conditional proof; conjunction; conjunction elimination;
    conjunction introduction; constructive dilemma; contraposition; darii; de morgan;
    de morgans law; deduction; deductive inference; deductively valid; destructive dilemma;
    disjunction elimination; disjunction introduction; disjunctive syllogism; double negation;
    existential generalisation; existential generalization; existential instantiation; ferio;
    hypothetical syllogism; indirect proof; instantiation; logical consequence;
    material implication;
    modus ponendo ponens; modus ponens; modus tollendo ponens; modus tollendo tollens;
    modus tollens; proof by cases; proof by contradiction; reductio ad absurdum; simplification;
    strict modus ponens; strict modus tollens; syllogism; transposition;
    universal generalisation; universal generalization; universal instantiation
    """.replace("\n", " ").split(";")
)
_KNOWN = frozenset(" ".join(name.split()) for name in _NAMES)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_GAP = re.compile(r"[\s_-]+")


def is_deductive_rule(name: str) -> bool:
    """Whether a rule or scheme of that name, `Modus Ponens` or `ModusPonens`, is deductive."""
    spaced = _GAP.sub(" ", _HUMP.sub(" ", name)).strip()
    return spaced.casefold().replace("'", "").replace("’", "") in _KNOWN
