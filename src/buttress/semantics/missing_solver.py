"""The exception for solvers that are not there."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["SolverMissingError"]


class SolverMissingError(ButtressError):
    """A question needs a solver that is not installed."""

    def __init__(self, need: str) -> None:
        super().__init__(f'{need}: pip install "buttress[solve]"')
