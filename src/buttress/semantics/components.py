"""The strongly connected components of a graph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["components"]


def components(
    nodes: Iterable[int], size: int, successors: Callable[[int], Sequence[int]]
) -> Iterator[list[int]]:
    """The components that the nodes lead to, each after those that it leads to itself.

    `size` is above every node. Linear in nodes and edges, without recursion (R. Tarjan,
    "Depth-first search and linear graph algorithms", SIAM J. Computing 1 (1972)).
    """
    search = _Search(size, successors)
    for root in nodes:
        if not search.index[root]:
            yield from search.explore(root)


class _Search:
    def __init__(self, size: int, successors: Callable[[int], Sequence[int]]) -> None:
        self.successors = successors
        self.index = [0] * size  # place in the search, from 1; 0 where not yet met
        self.low = [0] * size  # the earliest place known to be reached
        self.met = 0
        self.pending: list[int] = []  # met, but of a component that is not yet complete
        self.is_pending = bytearray(size)

    def explore(self, root: int) -> Iterator[list[int]]:
        low, index = self.low, self.index
        path = [(root, self._enter(root))]
        while path:
            node, rest = path[-1]
            unmet = self._advance(node, rest)
            if unmet is not None:
                path.append((unmet, self._enter(unmet)))
                continue
            path.pop()
            if path:
                parent = path[-1][0]
                low[parent] = min(low[parent], low[node])
            if low[node] == index[node]:
                yield self._complete(node)

    def _enter(self, node: int) -> Iterator[int]:
        self.met += 1
        self.index[node] = self.low[node] = self.met
        self.pending.append(node)
        self.is_pending[node] = 1
        return iter(self.successors(node))

    def _advance(self, node: int, rest: Iterator[int]) -> int | None:
        """The next node that was not met; learns from the others on the way."""
        index, low, is_pending = self.index, self.low, self.is_pending
        for other in rest:
            if not index[other]:
                return other
            if is_pending[other] and index[other] < low[node]:
                low[node] = index[other]
        return None

    def _complete(self, node: int) -> list[int]:
        component: list[int] = []
        while not component or component[-1] != node:
            member = self.pending.pop()
            self.is_pending[member] = 0
            component.append(member)
        return component
