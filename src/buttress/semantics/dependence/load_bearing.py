"""The load-bearing premises of conclusions.

A premise is load-bearing for a conclusion where the conclusion follows with it and not without it.
For all premises at once these are the greatest solution of

    needs(x) = what is common to all ways to x: the premise x itself, where x is known,
               and for each rule that concludes x all that the literals of its body need

on the literals that follow: dominators (T. Lengauer and R. E. Tarjan, "A fast algorithm for finding
dominators in a flowgraph", ACM Transactions on Programming Languages and Systems 1 (1979)), carried
over from graphs to AND/OR graphs. The literals are gone through from the ground up, a circle of
them again and again until nothing changes. A set is a whole number, one bit for each premise, and
is dropped once whatever uses it is done.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain

import attrs

from buttress.semantics.components import components
from buttress.semantics.dependence.rule_graph import UNDERIVED, RuleGraph
from buttress.semantics.theory import Literal

__all__ = ["LoadBearing", "load_bearing"]

_EFFORT = 1_000_000_000
"""How many words of 64 bits are looked at, at most: some seconds' worth."""

_KEPT = 32_000_000
"""How many words of sets are kept at a time, at most."""


@attrs.frozen(repr=False)
class LoadBearing:
    """What each of some conclusions cannot do without.

    `is_complete` unless a limit was met; what `unknown` then holds was not worked out.
    """

    graph: RuleGraph
    unknown: tuple[Literal, ...]
    _needs: Mapping[int, int]
    _places: _Places

    @property
    def is_complete(self) -> bool:
        """Whether every conclusion that was asked about is known."""
        return not self.unknown

    def of(self, conclusion: Literal) -> tuple[Literal, ...]:
        """The load-bearing premises of a conclusion, in the theory's order.

        There are none where it does not follow at all.
        """
        number = self.graph.numbers[conclusion]
        premises = sorted(self._places.premises(number, self._needs.get(number, 0)))
        return tuple(self.graph.literals[premise] for premise in premises)

    def weights(self) -> Mapping[Literal, tuple[int, Literal]]:
        """For each load-bearing premise how many conclusions need it, and the first of these.

        A conclusion that is a premise itself is not counted among those that need it.
        """
        tallies: dict[int, _Tally] = {}
        for number, needs in self._needs.items():
            others = needs & ~self._places.bit(number)
            if others:
                tallies.setdefault(self._places.regions[number], _Tally()).add(others, number)
        literals = self.graph.literals
        found = {
            premise: (tally.count(at), literals[first])
            for tally in tallies.values()
            for first, new in tally.first
            for at, premise in self._places.members(first, new)
        }
        return {literals[premise]: found[premise] for premise in sorted(found)}


class _Tally:
    """Counts for each bit the sets that hold it: one number for each binary digit of the counts."""

    def __init__(self) -> None:
        self._digits: list[int] = []
        self._met = 0
        self.first: list[tuple[int, int]] = []  # a set's literal, and the bits first met in it

    def add(self, needs: int, number: int) -> None:
        """Count a set."""
        new = needs & ~self._met
        if new:
            self._met |= new
            self.first.append((number, new))
        carry, at = needs, 0
        while carry:
            if at == len(self._digits):
                self._digits.append(0)
            self._digits[at], carry = self._digits[at] ^ carry, self._digits[at] & carry
            at += 1

    def count(self, bit: int) -> int:
        """How many sets hold a bit."""
        return sum((digit >> bit & 1) << at for at, digit in enumerate(self._digits))


class _Places:
    """Which bit each premise has: counted anew in each part of the graph that hangs together."""

    def __init__(self, graph: RuleGraph, ordered: Sequence[int], asked: Collection[int]) -> None:
        self.regions = _regions(graph, ordered)
        self._bits: dict[int, int] = {}
        self._premises: dict[int, list[int]] = {}
        for number in ordered:
            if graph.is_known[number] and number in asked:
                region = self._premises.setdefault(self.regions[number], [])
                self._bits[number] = len(region)
                region.append(number)

    def bit(self, premise: int) -> int:
        """The set of this premise alone; empty where it is none that is asked about."""
        return 1 << self._bits[premise] if premise in self._bits else 0

    def premises(self, near: int, needs: int) -> Iterator[int]:
        """The premises in a set that belongs to a literal."""
        return (premise for _, premise in self.members(near, needs))

    def members(self, near: int, needs: int) -> Iterator[tuple[int, int]]:
        """The same, each with its bit."""
        if not needs:
            return
        region = self._premises[self.regions[near]]
        start = (needs & -needs).bit_length() - 1
        needs >>= start
        for at, byte in enumerate(needs.to_bytes((needs.bit_length() + 7) // 8, "little")):
            if byte:
                first = start + at * 8
                yield from (
                    (first + bit, region[first + bit]) for bit in range(8) if byte >> bit & 1
                )


def _regions(graph: RuleGraph, ordered: Sequence[int]) -> Mapping[int, int]:
    """For each literal one that stands for all that it hangs together with."""
    parent = {number: number for number in ordered}

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for number in ordered:
        top = root(number)
        for part in graph.parts_for[number]:
            parent[root(part)] = top
    return {number: root(number) for number in ordered}


class _ExhaustedError(Exception):
    pass


def load_bearing(
    graph: RuleGraph,
    conclusions: Iterable[Literal],
    *,
    among: Iterable[Literal] | None = None,
    effort: int = _EFFORT,
    kept: int = _KEPT,
) -> LoadBearing:
    """The load-bearing premises of each conclusion, all of them or those `among` some.

    Near linear on maps as people write them; at worst each literal's set is as long as there are
    premises that hang together with it, in words of 64 bits. `effort` words are looked at and
    `kept` words held, at most; the result says what it did not get to.
    """
    wanted = dict.fromkeys(graph.numbers[literal] for literal in conclusions)
    asked = {graph.numbers[literal] for literal in (graph.premises() if among is None else among)}
    search = _Search(graph, list(wanted), asked, effort, kept)
    with suppress(_ExhaustedError):
        search.run()
    missed = [number for number in wanted if number not in search.needs]
    unknown = tuple(graph.literals[n] for n in missed if graph.causes[n] != UNDERIVED)
    needs = {number: search.needs[number] for number in wanted if number in search.needs}
    return LoadBearing(graph, unknown, needs, search.places)


class _Search:
    def __init__(
        self, graph: RuleGraph, wanted: list[int], asked: Collection[int], effort: int, kept: int
    ) -> None:
        self.graph = graph
        self.knots = list(components(wanted, len(graph.literals), graph.parts_for.__getitem__))
        ordered = [number for knot in self.knots for number in knot]
        self.places = _Places(graph, ordered, asked)
        self.needs: dict[int, int] = {}
        self.uses = Counter(chain.from_iterable(graph.parts_for[number] for number in ordered))
        self.uses.update(wanted)  # what is wanted is never dropped
        self.effort = effort
        self.kept = kept

    def run(self) -> None:
        rank: dict[int, int] = {}
        for knot in self.knots:
            if len(knot) == 1:
                self._settle(knot[0])
            else:
                rank = rank or {number: at for at, number in enumerate(self.graph.order)}
                self._go_round(sorted((n for n in knot if n in rank), key=rank.__getitem__), knot)
            for number in knot:
                self._drop_below(number)

    def _settle(self, number: int) -> bool:
        """Work out a literal from what is known of those below; whether that changed anything."""
        graph, needs = self.graph, self.needs
        found = self.places.bit(number) if graph.is_known[number] else None
        for rule in graph.rules_for[number]:
            if found == 0:
                break
            option: int | None = 0
            for part in graph.bodies[rule]:
                other = needs.get(part)
                if other is None or part == number:  # not yet met: it leaves all others a choice
                    option = None
                    break
                option = option | other if option else other
            if option is not None:
                found = option if found is None else found & option
                self._spend((option.bit_length() >> 6) * (len(graph.bodies[rule]) + 1) + 1)
        if found is None:
            return False
        before = needs.get(number)
        if before == found:
            return False
        needs[number] = found
        self.kept -= (found.bit_length() >> 6) - ((before or 0).bit_length() >> 6)
        if self.kept < 0:
            raise _ExhaustedError
        return True

    def _spend(self, words: int) -> None:
        self.effort -= words
        if self.effort < 0:
            raise _ExhaustedError

    def _go_round(self, ordered: list[int], knot: Collection[int]) -> None:
        """Settle a circle: first in the order in which things follow, then until all is still."""
        inside = set(knot)
        users: dict[int, list[int]] = {}
        for number in ordered:
            for part in self.graph.parts_for[number]:
                if part in inside:
                    users.setdefault(part, []).append(number)
        try:
            changed = set(ordered)
            while changed:
                again, changed = changed, set()
                for number in ordered:
                    if number in again and self._settle(number):
                        changed.update(users.get(number, ()))
        except _ExhaustedError:
            for number in knot:  # half worked out is wrong
                self.needs.pop(number, None)
            raise

    def _drop_below(self, number: int) -> None:
        for part in self.graph.parts_for[number]:
            self.uses[part] -= 1
            if not self.uses[part]:
                dropped = self.needs.pop(part, 0)
                self.kept += dropped.bit_length() >> 6
