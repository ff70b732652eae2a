"""What stands: a map read as an ASPIC+ theory, and judged.

`evaluate(map)` says which statements and arguments are in, out or undecided, and why.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from buttress.semantics.deadline import TimeLimitError as TimeLimitError
    from buttress.semantics.deadline import time_limit as time_limit
    from buttress.semantics.evaluation import SEMANTICS as SEMANTICS
    from buttress.semantics.evaluation import Evaluation as Evaluation
    from buttress.semantics.evaluation import UnknownLinkError as UnknownLinkError
    from buttress.semantics.evaluation import UnknownOrderError as UnknownOrderError
    from buttress.semantics.evaluation import UnknownSemanticsError as UnknownSemanticsError
    from buttress.semantics.evaluation import evaluate as evaluate
    from buttress.semantics.grounded_labelling import grounded as grounded
    from buttress.semantics.labelling import Labelling as Labelling
    from buttress.semantics.leaning import is_backed as is_backed
    from buttress.semantics.leaning import leaves_of as leaves_of
    from buttress.semantics.reading import build_theory as build_theory
    from buttress.semantics.reasons import Reason as Reason
    from buttress.semantics.strength import TooManyPrioritiesError as TooManyPrioritiesError
    from buttress.semantics.theory import Literal as Literal
    from buttress.semantics.theory import Rule as Rule
    from buttress.semantics.theory import Theory as Theory

_HOMES = {
    "Evaluation": "evaluation",
    "Labelling": "labelling",
    "Literal": "theory",
    "Reason": "reasons",
    "Rule": "theory",
    "SEMANTICS": "evaluation",
    "Theory": "theory",
    "TimeLimitError": "deadline",
    "TooManyPrioritiesError": "strength",
    "UnknownLinkError": "evaluation",
    "UnknownOrderError": "evaluation",
    "UnknownSemanticsError": "evaluation",
    "build_theory": "reading",
    "evaluate": "evaluation",
    "grounded": "grounded_labelling",
    "is_backed": "leaning",
    "leaves_of": "leaning",
    "time_limit": "deadline",
}

__all__ = [
    "SEMANTICS",
    "Evaluation",
    "Labelling",
    "Literal",
    "Reason",
    "Rule",
    "Theory",
    "TimeLimitError",
    "TooManyPrioritiesError",
    "UnknownLinkError",
    "UnknownOrderError",
    "UnknownSemanticsError",
    "build_theory",
    "evaluate",
    "grounded",
    "is_backed",
    "leaves_of",
    "time_limit",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'buttress.semantics' has no attribute {name!r}")
    return getattr(import_module(f"buttress.semantics.{home}"), name)
