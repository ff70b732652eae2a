"""Smallest sets that satisfy clauses, by MaxSAT (RC2 of python-sat, the extra `solve`).

A. Ignatiev, A. Morgado and J. Marques-Silva, "RC2: an efficient MaxSAT solver", Journal on
Satisfiability, Boolean Modeling and Computation 11 (2019).
"""

from __future__ import annotations

from collections.abc import Collection
from types import TracebackType
from typing import Self

from pysat.examples.rc2 import RC2
from pysat.formula import WCNF

__all__ = ["HittingSets"]


class HittingSets:
    """Sets of numbers from 0 to `count - 1`, the smallest that satisfy what is added."""

    def __init__(self, count: int) -> None:
        formula = WCNF()
        for number in range(count):
            formula.append([-number - 1], weight=1)
        self._solver = RC2(formula)
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
        """A smallest set; None where there is none at all."""
        if self._is_contradictory:
            return None
        model = self._solver.compute()
        if model is None:
            return None
        return tuple(literal - 1 for literal in model if literal > 0)
