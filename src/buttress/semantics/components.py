"""The strongly connected components of a graph."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["components"]

_DONE = sys.maxsize


def components(
    nodes: Iterable[int], size: int, successors: Callable[[int], Sequence[int]]
) -> Iterator[list[int]]:
    """The components that the nodes lead to, each after those that it leads to itself.

    `size` is above every node. Linear in nodes and edges, without recursion (R. E. Tarjan,
    "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972)).
    """
    index = [0] * size  # place in the search, from 1; 0 where not yet met
    low = [0] * size  # the earliest place known to be reached; beyond all where complete
    met = 0
    pending: list[int] = []  # met, but of a component that is not yet complete
    path: list[tuple[int, Iterator[int]]] = []
    for root in nodes:
        if index[root]:
            continue
        node, rest = root, iter(successors(root))
        index[root] = low[root] = met = met + 1
        pending.append(root)
        while True:
            for other in rest:
                if not index[other]:
                    path.append((node, rest))
                    node, rest = other, iter(successors(other))
                    index[node] = low[node] = met = met + 1
                    pending.append(node)
                    break
                if low[other] < low[node]:  # noqa: PLR1730  `min` would double the time of it all
                    low[node] = low[other]
            else:
                if low[node] == index[node]:
                    yield _complete(node, pending, low)
                if not path:
                    break
                before = node
                node, rest = path.pop()
                low[node] = min(low[node], low[before])


def _complete(node: int, pending: list[int], low: list[int]) -> list[int]:
    """Take the component that begins with a node from those that are pending."""
    component: list[int] = []
    while not component or component[-1] != node:
        component.append(pending.pop())
    for member in component:
        low[member] = _DONE
    return component
