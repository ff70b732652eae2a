"""The smallest derivation of every node of a hypergraph.

D. E. Knuth, "A generalization of Dijkstra's algorithm", Information Processing Letters 6 (1977).
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush

import attrs

from buttress.semantics.arguments.argument import MANY
from buttress.semantics.arguments.derivations import Derivations, Way

__all__ = ["Smallest", "smallest_derivations"]


@attrs.frozen
class Smallest:
    """For each node the size of its smallest derivation, and the first step of one.

    What cannot be derived has no first step. Following first steps never runs in a circle.
    """

    sizes: Sequence[int]
    steps: Sequence[Way | None]


def smallest_derivations(derivations: Derivations) -> Smallest:
    """The smallest derivations, in time linear in the hypergraph but for a heap."""
    count = len(derivations.atoms)
    sizes = [MANY] * count
    steps: list[Way | None] = [None] * count
    waiting_for: list[list[int]] = [[] for _ in range(count)]
    ways = [way for found in derivations.ways for way in found]
    missing = [len(way.body) for way in ways]
    heap: list[tuple[int, int]] = []
    for number, way in enumerate(ways):
        for part in way.body:
            waiting_for[part].append(number)
        if not way.body:
            heappush(heap, (way.weight, number))
    while heap:
        size, number = heappop(heap)
        way = ways[number]
        if steps[way.node] is not None:
            continue
        steps[way.node] = way
        sizes[way.node] = size
        for other in waiting_for[way.node]:
            missing[other] -= 1
            if not missing[other] and steps[ways[other].node] is None:
                needed = ways[other]
                total = needed.weight + sum(sizes[part] for part in needed.body)
                heappush(heap, (min(MANY, total), other))
    return Smallest(sizes, steps)
