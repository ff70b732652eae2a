"""The exceptions of the SAT engine: what is missing."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["SolverMissingError"]


class SolverMissingError(ButtressError):
    """A solver that the question needs is not installed."""

    def __init__(self, package: str) -> None:
        super().__init__(
            f"the package {package} is needed for this and is not installed: "
            'pip install "buttress[solve]"'
        )
