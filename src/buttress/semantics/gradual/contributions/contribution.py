"""What is worked out of contributions, whatever the way."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import attrs

from buttress.model import ButtressError

__all__ = ["ContributionMethod", "Contributions", "UnknownMethodError"]


class ContributionMethod(StrEnum):
    """The ways of saying how much one node contributes to the strength of another."""

    REMOVAL = "removal"
    GRADIENT = "gradient"
    SHAPLEY = "shapley"


class UnknownMethodError(ButtressError, ValueError):
    """Contributions were asked for in a way that does not exist."""

    def __init__(self, name: str) -> None:
        known = ", ".join(ContributionMethod)
        super().__init__(f"there is no contribution by {name!r}; choose one of {known}")
        self.name = name


@attrs.frozen
class Contributions:
    """How much nodes contribute to the strength of a topic: positive where they raise it.

    `errors` are standard errors; there are none where nothing was sampled. `samples` is the number
    of orders that were drawn. Where not all strengths had settled, `converged` is false.
    """

    values: Mapping[int, float]
    errors: Mapping[int, float] | None = None
    samples: int | None = None
    converged: bool = True
