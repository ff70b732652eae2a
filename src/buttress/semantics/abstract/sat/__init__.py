"""The engine for large frameworks: SAT for decisions, answer set programming for enumeration."""

from buttress.semantics.abstract.sat.tasks import (
    COVERED,
    count_extensions,
    extensions,
    is_credulous,
    is_sceptical,
    some_extension,
)
from buttress.semantics.missing_solver import SolverMissingError

__all__ = [
    "COVERED",
    "SolverMissingError",
    "count_extensions",
    "extensions",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]
