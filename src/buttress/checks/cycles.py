"""The minimal cycles of a directed graph."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterator, Mapping

import attrs

from buttress.semantics.components import components

__all__ = ["Cycles", "minimal_cycles"]

Graph = Mapping[int, tuple[int, ...]]
"""The successors of each vertex; vertices are numbers from 0 on."""


@attrs.frozen
class Cycles:
    """Minimal cycles, each from its lowest vertex on; `is_complete` unless a limit was met."""

    found: tuple[tuple[int, ...], ...]
    is_complete: bool


class _Exhausted(Exception):  # noqa: N818  no error: the search ends here
    pass


def minimal_cycles(graph: Graph, *, limit: int = 100, effort: int = 500_000) -> Cycles:
    """The cycles whose vertices hold no smaller cycle, each once.

    These are the chordless ones: an edge between two vertices of a cycle that are not neighbours
    on it would close a smaller cycle. There can be exponentially many; the search ends after
    `limit` cycles, or `effort` edges looked at. Even then every knot of cycles (strongly
    connected component) shows one while the limit lasts.
    """
    loops = [vertex for vertex, following in graph.items() if vertex in following]
    rest = graph.keys() - set(loops)
    knots = sorted(_knots(rest, graph), key=lambda knot: (len(knot), knot))
    search = _Search(graph, limit, effort)
    search.found = [(vertex,) for vertex in loops[:limit]]
    is_complete = len(loops) <= limit
    for knot in knots:
        if len(search.found) >= limit:
            is_complete = False
            break
        before = len(search.found)
        try:
            search.exhaust(knot)
        except _Exhausted:
            is_complete = False
            if len(search.found) == before:
                search.found.append(search.any_of(knot))
    return Cycles(tuple(sorted(map(_from_lowest, search.found))), is_complete)


def _from_lowest(cycle: tuple[int, ...]) -> tuple[int, ...]:
    at = cycle.index(min(cycle))
    return cycle[at:] + cycle[:at]


class _Search:
    def __init__(self, graph: Graph, limit: int, effort: int) -> None:
        self.graph = graph
        self.limit = limit
        self.effort = effort
        self.found: list[tuple[int, ...]] = []

    def spend(self, edges: int) -> None:
        self.effort -= edges
        if self.effort < 0:
            raise _Exhausted

    def exhaust(self, knot: list[int]) -> None:
        """Add every minimal cycle of a component: those through one vertex, then the others."""
        waiting = [knot]
        while waiting:
            inside = set(waiting.pop())
            successors = {v: [w for w in self.graph[v] if w in inside] for v in inside}
            if all(len(following) == 1 for following in successors.values()):
                self.add(_ring(successors))
                continue
            self.spend(sum(map(len, successors.values())))
            start = sorted(inside)[len(inside) // 2]  # texts are local: the middle parts them
            for cycle in self.through(start, successors):
                self.add(cycle)
            waiting.extend(_knots(inside - {start}, successors))

    def add(self, cycle: tuple[int, ...]) -> None:
        if len(self.found) >= self.limit:
            raise _Exhausted
        self.found.append(cycle)

    def through(self, start: int, successors: dict[int, list[int]]) -> Iterator[tuple[int, ...]]:
        """The chordless cycles through `start`, by growing paths that have no chord."""
        predecessors: dict[int, list[int]] = {vertex: [] for vertex in successors}
        for vertex, following in successors.items():
            for other in following:
                predecessors[other].append(vertex)
        closing = set(predecessors[start])
        barred = Counter([start])
        path = [start]
        levels = [iter(successors[start])]
        while levels:
            vertex = next((v for v in levels[-1] if not barred[v]), -1)
            self.spend(1)
            if vertex < 0:
                levels.pop()
                last = path.pop()
                if path:
                    barred.subtract(successors[path[-1]])
                    barred.subtract(predecessors[last])
            elif vertex in closing:
                yield (*path, vertex)
            else:
                self.spend(len(successors[path[-1]]) + len(predecessors[vertex]))
                barred.update(successors[path[-1]])
                barred.update(predecessors[vertex])
                path.append(vertex)
                levels.append(iter(successors[vertex]))

    def any_of(self, knot: list[int]) -> tuple[int, ...]:
        """One minimal cycle: a shortest through the lowest vertex, cut short at its chords."""
        cycle = _shortest(min(knot), set(knot), self.graph)
        place = {vertex: at for at, vertex in enumerate(cycle)}
        at = 0
        while at < len(cycle):
            # The chord back that spans least closes a cycle without chords.
            back = [place[w] for w in self.graph[cycle[at]] if place.get(w, at) < at]
            if back:
                return tuple(cycle[max(back) : at + 1])
            at += 1
        return tuple(cycle)


def _knots(
    vertices: Collection[int], successors: Mapping[int, Collection[int]]
) -> Iterator[list[int]]:
    """The components of more than one vertex in the part of the graph that `vertices` span."""
    ordered = sorted(vertices)
    place = {vertex: at for at, vertex in enumerate(ordered)}
    inside = [
        [place[other] for other in successors.get(vertex, ()) if other in place]
        for vertex in ordered
    ]
    for component in components(range(len(ordered)), len(ordered), inside.__getitem__):
        if len(component) > 1:
            yield sorted(ordered[at] for at in component)


def _ring(successors: Mapping[int, list[int]]) -> tuple[int, ...]:
    start = min(successors)
    ring = [start]
    while (following := successors[ring[-1]][0]) != start:
        ring.append(following)
    return tuple(ring)


def _shortest(start: int, inside: set[int], graph: Graph) -> list[int]:
    parent: dict[int, int] = {}
    waiting = deque([start])
    while waiting:
        vertex = waiting.popleft()
        for other in graph[vertex]:
            if other == start:
                path = [vertex]
                while path[-1] != start:
                    path.append(parent[path[-1]])
                return path[::-1]
            if other in inside and other not in parent:
                parent[other] = vertex
                waiting.append(other)
    return [start]
