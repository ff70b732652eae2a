"""Smallest sets that satisfy clauses, by MaxSAT (RC2 of python-sat, the extra `solve`).

A. Ignatiev, A. Morgado and J. Marques-Silva, "RC2: an efficient MaxSAT solver", Journal on
Satisfiability, Boolean Modeling and Computation 11 (2019).
"""

from __future__ import annotations

from collections.abc import Collection
from types import TracebackType
from typing import Any, Self

from pysat.examples.rc2 import RC2
from pysat.formula import WCNF

__all__ = ["HittingSets", "TooHardError"]

_CONFLICTS = 30_000
"""How often the solver may run into a conflict, in all: some seconds' worth."""

_UNBOUNDED = -1


class TooHardError(Exception):
    """The solver met too many conflicts."""


class HittingSets:
    """Sets of numbers from 0 to `count - 1`, the smallest that satisfy what is added."""

    def __init__(self, count: int, *, conflicts: int = _CONFLICTS) -> None:
        formula = WCNF()
        for number in range(count):
            formula.append([-number - 1], weight=1)
        self._solver = RC2(formula)
        self._solver.oracle = _Bounded(self._solver.oracle, conflicts)
        self._is_contradictory = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._solver.delete()

    def add(self, some_of: Collection[int], not_all_of: Collection[int]) -> None:
        """From now on, sets have some of these members, or lack some of those."""
        if not some_of and not not_all_of:
            self._is_contradictory = True
        clause = [number + 1 for number in sorted(some_of)]
        clause += [-number - 1 for number in sorted(not_all_of)]
        if clause:
            self._solver.add_clause(clause)

    def smallest(self) -> tuple[int, ...] | None:
        """A smallest set; None where there is none at all.

        Raises:
            TooHardError: finding one takes too long; nothing more can be asked then.
        """
        if self._is_contradictory:
            return None
        model = self._solver.compute()
        if model is None:
            return None
        return tuple(literal - 1 for literal in model if literal > 0)


class _Bounded:
    """A SAT solver that gives up after some conflicts, counted over all its calls.

    RC2 asks it by `solve` or `solve_limited`, sometimes with a smaller bound of its own, which it
    can cope with; that it gives up for good is for who asked RC2.
    """

    def __init__(self, oracle: Any, conflicts: int) -> None:
        self._oracle = oracle
        self._conflicts = conflicts
        self._own = _UNBOUNDED

    def __getattr__(self, name: str) -> Any:
        return getattr(self._oracle, name)

    def conf_budget(self, budget: int = _UNBOUNDED) -> None:
        self._own = budget

    def solve(self, assumptions: Collection[int] = ()) -> Any:
        return self.solve_limited(assumptions)

    def solve_limited(
        self,
        assumptions: Collection[int] = (),
        expect_interrupt: bool = False,  # noqa: FBT001, FBT002  as python-sat has it
    ) -> Any:
        left = self._conflicts - self._oracle.accum_stats()["conflicts"]
        if left <= 0:
            raise TooHardError
        self._oracle.conf_budget(left if self._own == _UNBOUNDED else min(left, self._own))
        found = self._oracle.solve_limited(assumptions=assumptions)
        if found is None and self._own == _UNBOUNDED:
            raise TooHardError
        return found
