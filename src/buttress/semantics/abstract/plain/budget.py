"""The steps that the plain search may take."""

from __future__ import annotations

from buttress.semantics.abstract.errors import TooManyStepsError
from buttress.semantics.deadline import check_time

__all__ = ["STEPS", "Budget"]

STEPS = 6_000_000
"""The steps until the search is given up; a step sees one argument's attacks (some seconds)."""

_ADVICE = 'a solver does better: pip install "buttress[solve]"'


class Budget:
    """Counts steps down, and gives the advice where they have run out."""

    def __init__(self, steps: int | None = None, advice: str = _ADVICE) -> None:
        self._granted = self._left = STEPS if steps is None else steps
        self._advice = advice

    def spend(self, steps: int) -> None:
        """Take so many steps.

        Raises:
            TooManyStepsError: they are not there.
            TimeLimitError: there was a time limit, and it is over.
        """
        check_time()
        self._left -= steps
        if self._left < 0:
            raise TooManyStepsError(
                f"the search gave up after {self._granted:,} steps; {self._advice}"
            )

    def renew(self) -> None:
        """Grant all steps again: each answer is worth a search of its own."""
        self._left = self._granted
