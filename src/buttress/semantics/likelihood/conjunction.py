"""How likely several statements are together when nothing is known of how they depend."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.language import Interval

__all__ = ["conjunction"]


def conjunction(intervals: Iterable[Interval]) -> Interval:
    """The Fréchet bounds: at most the least of the probabilities, at least their sum less n - 1.

    The conjunction of nothing is certain.
    """
    low, high = 1.0, 1.0
    for interval in intervals:
        low -= 1 - interval.low
        high = min(high, interval.high)
    return Interval(max(0.0, low), high)
