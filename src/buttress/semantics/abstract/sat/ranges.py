"""Sets whose range no other's exceeds, by a SAT solver.

The range of a set is the set with all that it attacks. A set is found, then one whose range is
larger, until there is none; iterated SAT is the way of W. Dvořák, M. Järvisalo, J. P. Wallner and
S. Woltran, "Complexity-sensitive decision procedures for abstract argumentation", Artificial
Intelligence 206 (2014). A range of everything, which is that of a stable extension, is tried first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from types import TracebackType
from typing import Self

import attrs

from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.solver import Clause, SatSolver

__all__ = ["RangeSearch", "Reaching"]


@attrs.frozen
class Reaching:
    """A set and its range."""

    chosen: list[int]
    reach: set[int]


class RangeSearch:
    """Sets of a graph that satisfy clauses, and their ranges. Used as a context.

    `clauses` makes the clauses of a graph's attackers: those of admissible sets for semi-stable,
    of conflict-free sets for stage extensions. in(a) is variable a+1; that a is in the range is
    implied by variable 2n+a+1.
    """

    def __init__(
        self, graph: Graph, clauses: Callable[[Sequence[Sequence[int]]], list[Clause]]
    ) -> None:
        self._graph = graph
        size = len(graph)
        made = clauses(graph.attackers)
        made.extend(
            [-2 * size - a - 1, a + 1, *[b + 1 for b in row]]
            for a, row in enumerate(graph.attackers)
        )
        self._solver = SatSolver(3 * size, made)
        self._solver.prefer([*range(1, size + 1), *range(2 * size + 1, 3 * size + 1)])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._solver.__exit__(kind, error, trace)

    @cached_property
    def is_stable(self) -> bool:
        """Whether some range is everything. Then no other is looked for any more."""
        solver, everything = self._solver, self._all(range(len(self._graph)))
        full = solver.fresh()
        solver.add_all([-full, literal] for literal in everything)
        found = solver.solve([full])
        if found:
            solver.add([full])
        return found

    def find(self, condition: Clause | None = None) -> list[int] | None:
        """A set of largest range that satisfies a clause; None where there is none."""
        solver = self._solver
        assumed = [] if condition is None else [solver.switched(condition)]
        if self.is_stable:
            return self._found().chosen if solver.solve(assumed) else None
        searching = solver.fresh()
        while solver.solve([*assumed, searching]):
            best = self._widened(self._found(), assumed)
            widest = self._widened(best, []) if assumed else best
            if widest is best:
                return best.chosen
            # No set that satisfies the clause and lies within this range has a largest one.
            solver.add([-searching, *self._all(self._outside(widest))])
        return None

    def largest_ranges(self) -> Iterator[set[int]]:
        """Each largest range, once."""
        if self.is_stable:
            yield set(range(len(self._graph)))
            return
        searching = self._solver.fresh()
        while self._solver.solve([searching]):
            widest = self._widened(self._found(), [])
            yield widest.reach
            self._solver.add([-searching, *self._all(self._outside(widest))])

    def _widened(self, best: Reaching, assumed: list[int]) -> Reaching:
        """A set, if need be another, whose range contains this one's and none exceeds."""
        solver = self._solver
        at_least = solver.fresh()
        solver.add_all([-at_least, literal] for literal in self._all(best.reach))
        while outside := self._outside(best):
            more = solver.switched(self._all(outside))
            if not solver.solve([*assumed, at_least, more]):
                break
            wider = self._found()
            solver.add_all([-at_least, x] for x in self._all(wider.reach - best.reach))
            best = wider
        return best

    def _found(self) -> Reaching:
        model = self._solver.model()
        chosen = [a for a in range(len(self._graph)) if model[a] > 0]
        return Reaching(chosen, self._graph.attacked_by(chosen).union(chosen))

    def _outside(self, best: Reaching) -> list[int]:
        return [a for a in range(len(self._graph)) if a not in best.reach]

    def _all(self, arguments: Sequence[int] | set[int]) -> list[int]:
        """That each of these arguments is in the range, as literals."""
        first = 2 * len(self._graph) + 1
        return [first + a for a in arguments]
