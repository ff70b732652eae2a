"""The derivations of a node one after the other, smallest first, as they are asked for.

Each strongly connected component of the hypergraph is left at nodes of components below it, whose
own derivations are known in order, so that a combination of them is a choice of places in these
orders (L. Huang and D. Chiang, "Better k-best parsing", IWPT 2005). Inside a component, where ways
run in circles, derivations are grown from the top by best-first search, with the size of the
smallest derivation as the bound for what is still open (Knuth 1977; P. Hart, N. Nilsson and
B. Raphael 1968). No way occurs twice on a branch, so there are finitely many derivations.
"""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import count

from buttress.semantics.arguments.argument import MANY
from buttress.semantics.arguments.derivations import Derivations, Way
from buttress.semantics.arguments.pieces import Piece, Pieces
from buttress.semantics.arguments.search_states import Branch, Chosen, Open, State, Stream
from buttress.semantics.arguments.smallest import smallest_derivations
from buttress.semantics.components import components

__all__ = ["Enumeration", "SearchSpentError"]


class SearchSpentError(Exception):
    """More steps would be needed than are allowed."""


class Enumeration:
    """The derivations of each node, in order of size."""

    def __init__(self, derivations: Derivations) -> None:
        self.ways = derivations.ways
        self.pieces = Pieces(derivations)
        self.smallest = smallest_derivations(derivations)
        self.component: list[int] = []
        self.streams: dict[int, Stream] = {}
        self.order = count(0, -1)
        self.steps_left = 0

    def get(self, node: int, place: int, steps: int) -> Piece | None:
        """The derivation at that place of a node's order, from 0; None where there are fewer.

        Raises:
            SearchSpentError: it takes more steps than that.
        """
        self.steps_left = steps
        if place and not self.component:
            self._find_components()
        stream = self._stream(node)
        running = [(stream, self._supply(node, place))]
        try:
            while running:
                asked = next(running[-1][1], None)
                if asked is None:
                    running.pop()
                elif not self._is_known(*asked):
                    running.append((self._stream(asked[0]), self._supply(*asked)))
        except SearchSpentError:
            for interrupted, _ in running:
                interrupted.is_spent = True
            raise
        return stream.found[place] if place < len(stream.found) else None

    def _find_components(self) -> None:
        def below(node: int) -> list[int]:
            return [part for way in self.ways[node] for part in way.body]

        size = len(self.ways)
        self.component = [0] * size
        for number, members in enumerate(components(range(size), size, below)):
            for member in members:
                self.component[member] = number

    def _stream(self, node: int) -> Stream:
        stream = self.streams.get(node)
        if stream is None:
            stream = self.streams[node] = Stream()
        return stream

    def _is_known(self, node: int, place: int) -> bool:
        stream = self._stream(node)
        return place < len(stream.found) or stream.is_over

    def _spend(self, steps: int) -> None:
        self.steps_left -= steps
        if self.steps_left < 0:
            raise SearchSpentError

    # Each of these yields the node and place of what it has to know before it goes on.

    def _supply(self, node: int, place: int) -> Iterator[tuple[int, int]]:
        stream = self._stream(node)
        while not self._is_known(node, place):
            if stream.is_spent:
                raise SearchSpentError
            if stream.found:
                yield from self._next(node, stream)
            else:
                yield from self._first(node, stream)

    def _first(self, node: int, stream: Stream) -> Iterator[tuple[int, int]]:
        way = self.smallest.steps[node]
        if way is None:
            stream.is_over = True
            return
        for part in way.body:
            yield part, 0
        below = [self.streams[part].found[0] for part in way.body]
        self._add(stream, self.pieces.join(way, below), self.smallest.sizes[node])

    def _next(self, node: int, stream: Stream) -> Iterator[tuple[int, int]]:
        if not stream.is_begun:
            stream.is_begun = True
            self._push(stream, self.smallest.sizes[node], State(None, Open(node, None, None)))
        while True:
            if stream.last is not None:
                yield from self._successors(node, stream, *stream.last)
                stream.last = None
            if not stream.heap:
                stream.is_over = True
                return
            size, _, state = heappop(stream.heap)
            self._spend(1)
            if state.open is not None:
                self._expand(stream, size, state, state.open)
                continue
            if state.outside and not state.places:
                state = state._replace(places=(0,) * state.outside)
            outside = self._outside(node, state)
            yield from zip(outside, state.places, strict=True)
            stream.last = (size, state)
            if self._add(stream, self._build(node, state, outside), size):
                return

    def _add(self, stream: Stream, piece: Piece, size: int) -> bool:
        return stream.add(piece, self.pieces.meaning(piece), size)

    def _push(self, stream: Stream, size: int, state: State) -> None:
        heappush(stream.heap, (size, next(self.order), state))

    def _expand(self, stream: Stream, size: int, state: State, top: Open) -> None:
        """Replace the first open node by each way to derive it."""
        node, branch = top.node, top.branch
        for way in reversed(self.ways[node]):
            self._spend(1 + len(way.body))
            if any(self.smallest.steps[part] is None for part in way.body):
                continue
            is_smallest = way is self.smallest.steps[node]
            if branch is not None:
                is_smallest = is_smallest and branch.is_smallest
            if not is_smallest and self._occurs(way, branch):
                continue
            rest, below = top.rest, Branch.grown(branch, way, is_smallest=is_smallest)
            for part in reversed(way.body):
                if self._is_inside(part, node):
                    rest = Open(part, below, rest)
            total = way.weight + sum(self.smallest.sizes[part] for part in way.body)
            after = min(MANY, size - self.smallest.sizes[node] + total)
            outside = state.outside + self._leaving(way)
            self._push(stream, after, State(Chosen(way, state.chosen), rest, outside))

    def _leaving(self, way: Way) -> int:
        return sum(1 for part in way.body if not self._is_inside(part, way.node))

    def _is_inside(self, part: int, node: int) -> bool:
        return self.component[part] == self.component[node]

    def _occurs(self, way: Way, branch: Branch | None) -> bool:
        while branch is not None:
            if way in branch.block:
                return True
            branch = branch.larger
        return False

    def _preorder(self, state: State) -> list[Way]:
        ways: list[Way] = []
        chosen = state.chosen
        while chosen is not None:
            ways.append(chosen.way)
            chosen = chosen.before
        self._spend(len(ways))
        return ways[::-1]

    def _outside(self, node: int, state: State) -> list[int]:
        """The nodes below the component that a derivation rests on, in preorder."""
        return [
            part
            for way in self._preorder(state)
            for part in way.body
            if not self._is_inside(part, node)
        ]

    def _successors(
        self, node: int, stream: Stream, size: int, state: State
    ) -> Iterator[tuple[int, int]]:
        """Those that take the next derivation at one of the places."""
        outside, places = self._outside(node, state), state.places
        for i in range(state.advance_from, len(places)):
            yield outside[i], places[i] + 1
            below = self.streams[outside[i]]
            if places[i] + 1 < len(below.found):
                self._spend(len(places))
                after = size + below.sizes[places[i] + 1] - below.sizes[places[i]]
                advanced = (*places[:i], places[i] + 1, *places[i + 1 :])
                successor = state._replace(places=advanced, advance_from=i)
                self._push(stream, min(MANY, after), successor)

    def _build(self, node: int, state: State, outside: list[int]) -> Piece:
        place = len(outside)
        built: list[Piece] = []
        for way in reversed(self._preorder(state)):
            place -= self._leaving(way)
            taken = place
            below: list[Piece] = []
            for part in way.body:
                if self._is_inside(part, node):
                    below.append(built.pop())
                else:
                    below.append(self.streams[outside[taken]].found[state.places[taken]])
                    taken += 1
            built.append(self.pieces.join(way, below))
        return built[0]
