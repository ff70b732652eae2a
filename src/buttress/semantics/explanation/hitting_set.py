"""A smallest set that has an element in common with each of some sets."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["ExhaustedError", "smallest_hitting_set"]

_EFFORT = 200_000


class ExhaustedError(Exception):
    """A search was given up because it took too long."""


def smallest_hitting_set(
    sets: Sequence[frozenset[int]], most: int, effort: int = _EFFORT
) -> frozenset[int] | None:
    """A smallest set that meets all the sets; None where it would have `most` members or more.

    By branch and bound: sets that have nothing in common need an element each.

    Raises:
        ExhaustedError: it takes more than `effort` sets looked at.
    """
    best: frozenset[int] | None = None
    waiting: list[tuple[frozenset[int], frozenset[int]]] = [(frozenset(), frozenset())]
    ordered = sorted(set(sets), key=lambda members: (len(members), sorted(members)))
    while waiting:
        chosen, barred = waiting.pop()
        unmet = [members - barred for members in ordered if chosen.isdisjoint(members)]
        effort -= len(ordered) + 1
        if effort < 0:
            raise ExhaustedError
        if len(chosen) + _bound(unmet) >= most:
            continue
        if not unmet:
            best, most = chosen, len(chosen)
            continue
        shortest = min(unmet, key=len)
        branch = sorted(shortest)
        waiting += [
            (chosen | {element}, barred.union(branch[:place]))
            for place, element in reversed(list(enumerate(branch)))
        ]
    return best


def _bound(sets: Sequence[frozenset[int]]) -> int:
    """How many of the sets have nothing in common, chosen greedily."""
    met: set[int] = set()
    count = 0
    for members in sorted(sets, key=len):
        if met.isdisjoint(members):
            met |= members
            count += 1
    return count
