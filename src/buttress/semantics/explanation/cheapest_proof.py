"""The proof of least cost in a ground graph.

The cost of a proof is the number of elements that it uses, each counted as often as the proof,
written out as a tree, uses it. D. E. Knuth, "A generalization of Dijkstra's algorithm",
Information Processing Letters 6 (1977), finds the least costs of all nodes at once. What then is
left are rejections that rest on a circle, which have no tree; a greatest set of them that leads to
nothing but itself and what is settled is added, and so on.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from heapq import heappop, heappush

import attrs

from buttress.semantics.explanation.ground_graph import GroundGraph, Sort

__all__ = ["Proof", "Prover"]

_MOST = 10**15
"""Where costs are no longer told apart: written out as trees, proofs can grow without bounds."""

_UNSETTLED = -1


@attrs.frozen
class Proof:
    """What makes a graph's question so.

    `by` gives for each node of the proof its production, the question first; `elements` are the
    numbers of all elements that it uses.
    """

    by: Mapping[int, int]
    elements: frozenset[int]


class Prover:
    """Finds proofs in a graph from the elements that are allowed."""

    def __init__(self, graph: GroundGraph) -> None:
        self.graph = graph
        self._users: list[list[int]] = [[] for _ in graph.nodes]
        for production, body in enumerate(graph.bodies):
            for node in body:
                self._users[node].append(production)
        self._productions = graph.productions()
        self._is_guarded = any(graph.guards)

    @property
    def size(self) -> int:
        """The effort of finding one proof, in productions looked at."""
        return len(self.graph.heads) + 1

    def prove(self, allowed: Container[int] | None = None) -> Proof | None:
        """A proof that uses none but the allowed elements; None where there is none.

        More allowed elements never make a proof impossible.
        """
        barred = bytearray(len(self.graph.heads))
        if allowed is not None:
            for production, uses in enumerate(self.graph.uses):
                if uses and not all(element in allowed for element in uses):
                    barred[production] = 1
        while True:
            search = _Search(self.graph, self._users, self._productions, barred)
            search.run()
            if search.by[0] == _UNSETTLED:
                return None
            if not self._is_guarded or not self._bar_unguarded(search, barred):
                return self._collected(search)

    def _bar_unguarded(self, search: _Search, barred: bytearray) -> bool:
        """Bar what is attacked by something that cannot be rejected; whether there was any."""
        found = False
        for production, guards in enumerate(self.graph.guards):
            if not barred[production] and any(search.by[n] == _UNSETTLED for n in guards):
                barred[production] = found = True
        return found

    def _collected(self, search: _Search) -> Proof:
        graph, by = self.graph, {0: search.by[0]}
        used: set[int] = set()
        waiting = [0]
        for node in waiting:
            production = search.by[node]
            used.update(graph.uses[production])
            for part in (*graph.bodies[production], *graph.guards[production]):
                if part not in by:
                    by[part] = search.by[part]
                    waiting.append(part)
        return Proof(by, frozenset(used))


class _Search:
    def __init__(
        self,
        graph: GroundGraph,
        users: list[list[int]],
        productions: list[list[int]],
        barred: bytearray,
    ) -> None:
        self.graph, self.users, self.productions, self.barred = graph, users, productions, barred
        self.by = [_UNSETTLED] * len(graph.nodes)
        self.missing = [len(body) for body in graph.bodies]
        self.total = [len(uses) for uses in graph.uses]
        self.heap: list[tuple[int, int]] = []

    def run(self) -> None:
        for production, count in enumerate(self.missing):
            if not count and not self.barred[production]:
                heappush(self.heap, (self.total[production], production))
        while True:  # what is free goes first, circles included
            self._settle_up_to(0)
            if not self._settle_circles(only_free=True):
                break
        self._settle_up_to(_MOST)
        while self._settle_circles():
            self._settle_up_to(_MOST)

    def _settle_up_to(self, most: int) -> None:
        heap, heads, by = self.heap, self.graph.heads, self.by
        while heap and heap[0][0] <= most:
            cost, production = heappop(heap)
            node = heads[production]
            if by[node] == _UNSETTLED:
                by[node] = production
                self._pass_on(node, cost)

    def _pass_on(self, node: int, cost: int) -> None:
        missing, total, by = self.missing, self.total, self.by
        for production in self.users[node]:
            missing[production] -= 1
            total[production] = min(total[production] + cost, _MOST)
            if (
                not missing[production]
                and not self.barred[production]
                and by[self.graph.heads[production]] == _UNSETTLED
            ):
                heappush(self.heap, (total[production], production))

    def _settle_circles(self, *, only_free: bool = False) -> bool:
        """Settle the rejections that lead back to themselves; whether there were any."""
        circle, ready = self._unfounded(only_free=only_free)
        costs = {}
        for node in circle:
            production = next(p for p in self.productions[node] if p in ready)
            self.by[node] = production
            costs[node] = self.total[production]
        for node in circle:
            self._pass_on(node, costs[node])
        return bool(circle)

    def _unfounded(self, *, only_free: bool) -> tuple[list[int], set[int]]:
        """The most rejections that lead to nothing but each other and what is settled.

        With them, the productions by which they do.
        """
        graph, by = self.graph, self.by
        left = {
            number
            for number, node in enumerate(graph.nodes)
            if by[number] == _UNSETTLED and node.sort is not Sort.ACCEPTED
        }
        lacking: dict[int, int] = {}
        ways = dict.fromkeys(left, 0)
        for node in left:
            for production in self.productions[node]:
                body = graph.bodies[production]
                lacking[production] = sum(
                    part not in left and by[part] == _UNSETTLED for part in body
                ) + (only_free and self.total[production] > 0)
                ways[node] += not lacking[production]
        waiting = [node for node in left if not ways[node]]
        while waiting:
            node = waiting.pop()
            left.discard(node)
            for production in self.users[node]:
                if production in lacking:
                    lacking[production] += 1
                    head = graph.heads[production]
                    if lacking[production] == 1 and head in left:
                        ways[head] -= 1
                        if not ways[head]:
                            waiting.append(head)
        return sorted(left), {p for p, count in lacking.items() if not count}
