"""Deciding with Z3 whether formulas can hold together. Z3 is imported when it is first needed."""

from __future__ import annotations

from buttress.logic.solving.errors import LogicNotInstalledError
from buttress.logic.solving.limits import Limits
from buttress.logic.solving.outcome import (
    Fact,
    Model,
    Outcome,
    Satisfiable,
    Undecided,
    Unsatisfiable,
)
from buttress.logic.solving.reasoner import Reasoner

__all__ = [
    "Fact",
    "Limits",
    "LogicNotInstalledError",
    "Model",
    "Outcome",
    "Reasoner",
    "Satisfiable",
    "Undecided",
    "Unsatisfiable",
]
