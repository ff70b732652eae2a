"""What stands: a map read as an ASPIC+ theory, and judged.

`evaluate(map)` says which statements and arguments are in, out or undecided, and why.
"""

from __future__ import annotations

from buttress.semantics.evaluation import SEMANTICS, Evaluation, UnknownSemanticsError, evaluate
from buttress.semantics.grounded import grounded
from buttress.semantics.labelling import Labelling
from buttress.semantics.leaning import is_backed, leaves_of
from buttress.semantics.reading import build_theory
from buttress.semantics.reasons import Reason
from buttress.semantics.strength import TooManyPrioritiesError
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = [
    "SEMANTICS",
    "Evaluation",
    "Labelling",
    "Literal",
    "Reason",
    "Rule",
    "Theory",
    "TooManyPrioritiesError",
    "UnknownSemanticsError",
    "build_theory",
    "evaluate",
    "grounded",
    "is_backed",
    "leaves_of",
]
