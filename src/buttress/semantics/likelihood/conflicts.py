"""The smallest sets of likelihoods that no probability distribution satisfies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, islice

import attrs

from buttress.language import Interval
from buttress.semantics.likelihood.clauses import Clause
from buttress.semantics.likelihood.propagation import Network, Propagation

__all__ = ["FoundConflict", "find_conflicts"]

_MOST_CLAUSES = 2_000
"""How many clauses around a conflict are looked at for a smaller one."""

_MOST_SUBSETS = 2_000
"""How many sets of statements are tried in the search for the smallest that conflicts."""


@attrs.frozen
class FoundConflict:
    """Known statements that cannot all be as likely as they are said to be, and why.

    `literals` exclude each other and are too certain together; `clauses` are what leads there.
    Where `is_least`, no smaller set around it conflicts; otherwise no statement of `known` can be
    spared, as far as the effort lasted.
    """

    literals: tuple[int, ...]
    known: tuple[int, ...]
    clauses: tuple[Clause, ...]
    is_least: bool


def find_conflicts(
    network: Network, known: Mapping[int, Interval], *, limit: int, effort: int
) -> tuple[list[FoundConflict], Propagation, bool]:
    """The conflicts, what follows from the rest, and whether every conflict was looked for.

    Each conflict is told once, as the statements that it takes; these are then set aside, and the
    search goes on with the others. It ends after `limit` conflicts, or `effort` steps.
    """
    search = _Search(network, dict(known), limit, effort)
    propagation = Propagation(network, search.rest)
    while conflicting := propagation.conflicts():
        if search.is_over:
            return search.found, search.without_conflicts(propagation), False
        search.go_through(conflicting, propagation)
        propagation = search.propagate(network, search.rest)
    return search.found, propagation, True


@attrs.define
class _Search:
    network: Network
    rest: dict[int, Interval]
    limit: int
    effort: int
    found: list[FoundConflict] = attrs.field(factory=list, init=False)

    @property
    def is_over(self) -> bool:
        return len(self.found) >= self.limit or self.effort < 0

    def propagate(self, network: Network, known: Mapping[int, Interval]) -> Propagation:
        propagation = Propagation(network, known)
        self.effort -= propagation.work + len(known) + 1
        return propagation

    def go_through(self, conflicting: list[tuple[int, ...]], propagation: Propagation) -> None:
        """Some conflicts one after the other: what hangs together is searched by itself."""
        done: set[int] = set()
        for literals in conflicting:
            if self.is_over:
                return
            statement = literals[0] // 2
            if statement in done:
                continue
            around, is_whole = self.network.around(statement, _MOST_CLAUSES)
            self.effort -= len(around)
            if not is_whole:
                self._add(self._of_reasons(literals, propagation))
                return
            done |= self._search_around(statement, around)

    def _search_around(self, statement: int, around: list[int]) -> set[int]:
        local = Network(self.network.clauses[at] for at in sorted(around))
        near = {statement} | {
            literal // 2 for clause in local.clauses for literal in clause.literals
        }
        known = {each: self.rest[each] for each in sorted(near) if each in self.rest}
        while not self.is_over:
            propagation = self.propagate(local, known)
            conflicting = propagation.conflicts()
            if not conflicting:
                break
            reasons, _ = propagation.reasons(conflicting[0])
            conflict = self._least(local, known, {each: known[each] for each in sorted(reasons)})
            self._add(conflict)
            for each in conflict.known:
                del known[each]
        return near

    def _add(self, conflict: FoundConflict) -> None:
        self.found.append(conflict)
        for statement in conflict.known:
            del self.rest[statement]

    def _of_reasons(self, literals: tuple[int, ...], propagation: Propagation) -> FoundConflict:
        """A conflict in a large map: only what it was derived from is looked at."""
        involved, used = propagation.reasons(literals)
        local = Network(self.network.clauses[at] for at in sorted(used))
        known = {each: self.rest[each] for each in sorted(involved)}
        return self._told(local, self._irreducible(local, known), is_least=False)

    def _least(
        self, network: Network, known: Mapping[int, Interval], conflicting: dict[int, Interval]
    ) -> FoundConflict:
        conflicting = self._irreducible(network, conflicting)
        subsets = _smaller(known, len(conflicting))
        for subset in islice(subsets, _MOST_SUBSETS):
            if self.effort < 0:
                return self._told(network, conflicting, is_least=False)
            if self.propagate(network, subset).conflicts():
                return self._told(network, subset, is_least=True)
        return self._told(network, conflicting, is_least=next(subsets, None) is None)

    def _irreducible(self, network: Network, known: dict[int, Interval]) -> dict[int, Interval]:
        """The known statements, less each that the conflict does not need."""
        for each in tuple(known):
            if self.effort < 0:
                break
            fewer = {other: interval for other, interval in known.items() if other != each}
            if self.propagate(network, fewer).conflicts():
                known = fewer
        return known

    def _told(
        self, network: Network, known: Mapping[int, Interval], *, is_least: bool
    ) -> FoundConflict:
        propagation = self.propagate(network, known)
        literals = propagation.conflicts()[0]
        clauses = sorted(propagation.reasons(literals)[1])
        return FoundConflict(
            literals, tuple(sorted(known)), tuple(network.clauses[at] for at in clauses), is_least
        )

    def without_conflicts(self, propagation: Propagation) -> Propagation:
        """What follows when everything that conflicts come from is set aside at once."""
        while conflicting := propagation.conflicts():
            for literals in conflicting:
                for each in propagation.reasons(literals)[0]:
                    self.rest.pop(each, None)
            propagation = Propagation(self.network, self.rest)
        return propagation


def _smaller(known: Mapping[int, Interval], size: int) -> Iterator[dict[int, Interval]]:
    """The subsets of fewer than `size` statements, smallest first, in reading order."""
    for fewer in range(1, size):
        for subset in combinations(known, fewer):
            yield {each: known[each] for each in subset}
