"""From what is known of some statements to the bounds of all.

A literal's uncertainty is 1 less the lowest probability that it can have. A clause bounds the
uncertainty of each of its literals by the sum of the uncertainties of the others' negations. Such
a sum is never below any of its terms, so that the least uncertainties can be settled one after the
other, smallest first, each once: D. E. Knuth, "A generalization of Dijkstra's algorithm",
Information Processing Letters 6 (1977). What comes out is the fixed point, after n log n steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from heapq import heapify, heappop, heappush
from itertools import combinations

import attrs

from buttress.language.interval import TOLERANCE, Interval
from buttress.semantics.likelihood.clauses import Clause, negated
from buttress.semantics.likelihood.crowding import crowded_groups

__all__ = ["Network", "Propagation"]


class Network:
    """Clauses, and which of them a literal's truth bears on."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self.clauses: tuple[Clause, ...] = tuple(clauses)
        self.using: dict[int, list[int]] = {}
        """The clauses that hold the negation of a literal: those that its truth narrows down."""
        for at, clause in enumerate(self.clauses):
            for literal in clause.literals:
                self.using.setdefault(negated(literal), []).append(at)

    @cached_property
    def exclusive(self) -> Mapping[int, Mapping[int, int]]:
        """For each literal those that cannot hold with it, and the clause that says so."""
        found: dict[int, dict[int, int]] = {}
        for at, clause in enumerate(self.clauses):
            if len(clause.literals) == 2:
                one, other = map(negated, clause.literals)
                found.setdefault(one, {}).setdefault(other, at)
                found.setdefault(other, {}).setdefault(one, at)
        return found

    def around(self, statement: int, most: int) -> tuple[list[int], bool]:
        """The clauses that hang together with a statement, and whether these are all.

        The search ends at `most` clauses.
        """
        found: dict[int, None] = {}
        waiting, seen = [statement], {statement}
        for each in waiting:
            for literal in (2 * each, 2 * each + 1):
                for at in self.using.get(literal, ()):
                    if at in found:
                        continue
                    if len(found) >= most:
                        return list(found), False
                    found[at] = None
                    fresh = {other // 2 for other in self.clauses[at].literals} - seen
                    seen |= fresh
                    waiting.extend(sorted(fresh))
        return list(found), True


@attrs.define
class Propagation:
    """The fixed point for what is `known` of some statements, by number.

    `uncertainty` holds the least uncertainty of each literal for which any was found, `cause` the
    clause by which; None where it is known in itself. `work` counts the steps that were taken.
    """

    network: Network
    known: Mapping[int, Interval]
    uncertainty: dict[int, float] = attrs.field(factory=dict, init=False)
    cause: dict[int, int | None] = attrs.field(factory=dict, init=False)
    work: int = attrs.field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        self._run()

    def interval(self, statement: int) -> Interval:
        """The bounds of a statement; its low end is above its high end in a conflict."""
        low = 1 - self.uncertainty.get(2 * statement, 1.0)
        return Interval(low, self.uncertainty.get(2 * statement + 1, 1.0))

    def conflicts(self) -> list[tuple[int, ...]]:
        """Literals that exclude each other, and are certain to more than 1 together.

        First come statements with their negations, which have no probability left, the plainest
        conflict first; where there are none, larger groups.
        """
        found: list[tuple[float, int]] = []
        for literal, uncertainty in self.uncertainty.items():
            if literal % 2:
                continue
            total = uncertainty + self.uncertainty.get(literal + 1, 1.0)
            if total < 1 - TOLERANCE:
                found.append((total, literal))
        if found:
            return [(literal, negated(literal)) for _, literal in sorted(found)]
        certainty = {literal: 1 - u for literal, u in self.uncertainty.items() if u < 1 - TOLERANCE}
        return list(crowded_groups(self.network.exclusive, certainty))

    def reasons(self, literals: Sequence[int]) -> tuple[set[int], set[int]]:
        """The known statements, and the clauses, that a conflict of some literals comes from."""
        waiting = list(literals)
        seen = set(waiting)
        known: set[int] = set()
        clauses: set[int] = set()
        for one, other in combinations(literals, 2):
            if other != negated(one):
                clauses.add(self.network.exclusive[one][other])
        for literal in waiting:
            at = self.cause.get(literal)
            if at is None:
                if literal in self.cause:
                    known.add(literal // 2)
                continue
            clauses.add(at)
            for other in self.network.clauses[at].literals:
                if other != literal and negated(other) not in seen:
                    seen.add(negated(other))
                    waiting.append(negated(other))
        return known, clauses

    def _run(self) -> None:
        uncertainty, cause = self.uncertainty, self.cause
        for statement, interval in self.known.items():
            for literal, found in (
                (2 * statement, 1 - interval.low),
                (2 * statement + 1, interval.high),
            ):
                if found < 1:
                    uncertainty[literal] = found
                    cause[literal] = None
        waiting = [(found, literal) for literal, found in uncertainty.items()]
        heapify(waiting)
        settled: set[int] = set()
        missing: dict[int, int] = {}
        total: dict[int, float] = {}
        clauses, using = self.network.clauses, self.network.using
        while waiting:
            found, literal = heappop(waiting)
            if literal in settled:
                continue
            settled.add(literal)
            for at in using.get(literal, ()):
                literals = clauses[at].literals
                left = missing.get(at, len(literals)) - 1
                missing[at] = left
                total[at] = total.get(at, 0.0) + found
                self.work += 1
                if left > 1 or total[at] - (found if left == 0 else 0.0) >= 1:
                    continue
                self.work += len(literals)
                for other in _narrowed(literals, literal, left, settled):
                    known = uncertainty[negated(other)] if left == 0 else 0.0
                    bound = total[at] - known
                    if bound < uncertainty.get(other, 1.0) - TOLERANCE / 1000:
                        uncertainty[other] = bound
                        cause[other] = at
                        heappush(waiting, (bound, other))


def _narrowed(literals: Sequence[int], last: int, left: int, settled: set[int]) -> Iterable[int]:
    """The literals of a clause that the truth of `last` says something new about.

    With one negation unsettled, that is the literal it negates; with none, every literal but the
    one that was told before.
    """
    if left == 1:
        return [other for other in literals if negated(other) not in settled]
    return [other for other in literals if other != negated(last) and other not in settled]
