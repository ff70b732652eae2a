"""Paths in an undirected graph."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise

import attrs

__all__ = ["MOST_PATHS", "Beside", "Paths", "lines_from", "paths_within", "shortest_paths"]

Beside = Mapping[str, Collection[str]]
"""The neighbours of each node."""

MOST_PATHS = 1_000
"""So many paths are followed when all of them are wanted."""

_MOST_STEPS = 200_000
"""So many steps are taken in looking for them."""


@attrs.frozen
class Paths:
    """Some paths: the pairs of neighbours on them, how many there are, and how long the shortest.

    A set that `is_cut` does not hold all there are.
    """

    pairs: frozenset[frozenset[str]] = frozenset()
    count: int = 0
    length: int = 0
    is_cut: bool = False


def lines_from(beside: Beside, starts: Iterable[str]) -> dict[str, int]:
    """How many lines away from the nearest start each node is that can be reached."""
    found = dict.fromkeys(starts, 0)
    waiting = deque(found)
    while waiting:
        node = waiting.popleft()
        for other in beside.get(node, ()):
            if other not in found:
                found[other] = found[node] + 1
                waiting.append(other)
    return found


def shortest_paths(beside: Beside, starts: Iterable[str], to_end: Mapping[str, int]) -> Paths:
    """All shortest paths from the starts; `to_end` says how many lines a node is from the end."""
    reached = [start for start in starts if start in to_end]
    if not reached:
        return Paths()
    length = min(to_end[start] for start in reached)
    layer = {start: 1 for start in reached if to_end[start] == length}
    pairs: set[frozenset[str]] = set()
    for left in range(length - 1, -1, -1):
        below: dict[str, int] = {}
        for node, count in layer.items():
            for other in beside.get(node, ()):
                if to_end.get(other) == left:
                    below[other] = below.get(other, 0) + count
                    pairs.add(frozenset((node, other)))
        layer = below
    return Paths(frozenset(pairs), sum(layer.values()), length)


def paths_within(
    beside: Beside, starts: Iterable[str], to_end: Mapping[str, int], most: int
) -> Paths:
    """All paths of at most `most` lines that visit no node twice, up to `MOST_PATHS`.

    A path ends at the first node that is at the end.
    """
    pairs: set[frozenset[str]] = set()
    lengths: list[int] = []
    steps = 0
    for start in starts:
        if to_end.get(start, most + 1) > most:
            continue
        path = {start: None}
        waiting = [iter(beside.get(start, ()))]
        while waiting:
            steps += 1
            if len(lengths) >= MOST_PATHS or steps > _MOST_STEPS:
                return Paths(frozenset(pairs), len(lengths), min(lengths, default=0), is_cut=True)
            other = next(waiting[-1], None)
            if other is None:
                waiting.pop()
                path.popitem()
                continue
            left = to_end.get(other)
            if other in path or left is None or len(path) + left > most:
                continue
            if left:
                path[other] = None
                waiting.append(iter(beside.get(other, ())))
                continue
            nodes = [*path, other]
            pairs.update(map(frozenset, pairwise(nodes)))
            lengths.append(len(path))
    return Paths(frozenset(pairs), len(lengths), min(lengths, default=0))
