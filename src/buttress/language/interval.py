"""An interval of probabilities."""

from __future__ import annotations

import attrs

__all__ = ["CERTAIN", "TOLERANCE", "UNKNOWN", "Interval"]

TOLERANCE = 1e-9
"""Ends that differ by less are the same: sums of decimal fractions are not exact."""


@attrs.frozen
class Interval:
    """The probabilities from `low` to `high`, both included, between 0 and 1."""

    low: float = 0.0
    high: float = 1.0

    @property
    def is_empty(self) -> bool:
        """Whether no probability lies in it; ends that touch leave one."""
        return self.low > self.high + TOLERANCE

    @property
    def is_unknown(self) -> bool:
        """Whether it excludes nothing."""
        return self.low <= TOLERANCE and self.high >= 1 - TOLERANCE

    def meets(self, other: Interval) -> bool:
        """Whether the two share more than an end; a single probability counts where it lies."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if high > low + TOLERANCE:
            return True
        is_point = min(self.high - self.low, other.high - other.low) <= TOLERANCE
        return is_point and low <= high + TOLERANCE

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def __str__(self) -> str:
        low, high = (f"{round(100 * end, 6):g}" for end in (self.low, self.high))
        return f"{low} %" if low == high else f"{low}–{high} %"


UNKNOWN = Interval(0.0, 1.0)
"""Nothing is known."""

CERTAIN = Interval(1.0, 1.0)
"""What an axiom has."""
