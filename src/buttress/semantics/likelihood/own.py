"""How likely a statement is said to be."""

from __future__ import annotations

from collections.abc import Mapping

from buttress.language import Interval, Scale, interval_of_term
from buttress.model import ArgumentMap, Likelihood

__all__ = ["interval_of", "own_intervals"]


def interval_of(likelihood: Likelihood, scale: Scale | None) -> Interval | None:
    """The probabilities that a likelihood allows; None for a term that is not on the scale."""
    if isinstance(likelihood, str):
        return interval_of_term(likelihood, scale)
    low, high = likelihood if isinstance(likelihood, tuple) else (likelihood, likelihood)
    return Interval(low, high)


def own_intervals(map: ArgumentMap, scale: Scale | None) -> Mapping[str, Interval]:
    """What a map says of its statements by `likelihood` and `axiom`, by title.

    An axiom is certain. One that is said to be less than that has an interval without members.
    """
    found: dict[str, Interval] = {}
    for title, statement in map.statements.items():
        meta = statement.meta
        if meta.likelihood is None and not meta.axiom:
            continue
        interval = None if meta.likelihood is None else interval_of(meta.likelihood, scale)
        if meta.axiom:
            interval = Interval(1.0, interval.high if interval else 1.0)
        if interval is not None:
            found[title] = interval
    return found
