"""The complete-based semantics of a defeat graph, by looking at every candidate set.

Definitions: P. M. Dung 1995 (admissible, complete, grounded, preferred, stable); M. Caminada 2006
(semi-stable); P. M. Dung, P. Mancarella and F. Toni 2007 (ideal); M. Caminada 2007 (eager). That a
complete set contains the grounded one, and nothing that it defeats, is all that is used to cut down
the search.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

__all__ = ["SEMANTICS", "TooManySetsError", "extensions"]

SEMANTICS = ("grounded", "complete", "preferred", "stable", "semi-stable", "ideal", "eager")


class TooManySetsError(Exception):
    """There are too many sets to look at."""


def extensions(
    defeaters: Sequence[AbstractSet[int]], semantics: str, most: int = 14
) -> set[frozenset[int]]:
    """The extensions of the graph in which `defeaters[a]` defeat a."""
    complete = _complete(defeaters, most)
    if semantics == "complete":
        return complete
    if semantics == "grounded":
        return {min(complete, key=len)}
    preferred = _maximal(complete)
    if semantics == "preferred":
        return preferred
    ranges = {
        chosen: frozenset(chosen | {a for a, by in enumerate(defeaters) if by & chosen})
        for chosen in complete
    }
    if semantics == "stable":
        return {chosen for chosen in complete if len(ranges[chosen]) == len(defeaters)}
    widest = _maximal(set(ranges.values()))
    semi_stable = {chosen for chosen in complete if ranges[chosen] in widest}
    if semantics == "semi-stable":
        return semi_stable
    common = frozenset.intersection(*(preferred if semantics == "ideal" else semi_stable))
    within = {chosen for chosen in complete if chosen <= common}
    largest = max(within, key=len)
    assert all(chosen <= largest for chosen in within)
    return {largest}


def _maximal(sets):
    return {one for one in sets if not any(one < other for other in sets)}


def _defended(defeaters, chosen):
    return frozenset(
        a for a, by in enumerate(defeaters) if all(defeaters[other] & chosen for other in by)
    )


def _complete(defeaters, most):
    certain = frozenset()
    while (more := _defended(defeaters, certain)) != certain:
        certain = more
    defeated = {a for a, by in enumerate(defeaters) if by & certain}
    open_ones = [a for a in range(len(defeaters)) if a not in certain | defeated]
    if len(open_ones) > most:
        raise TooManySetsError
    found = set()
    for bits in range(2 ** len(open_ones)):
        chosen = certain | {a for place, a in enumerate(open_ones) if bits >> place & 1}
        if any(defeaters[a] & chosen for a in chosen):
            continue
        if _defended(defeaters, chosen) == chosen:
            found.add(frozenset(chosen))
    return found
