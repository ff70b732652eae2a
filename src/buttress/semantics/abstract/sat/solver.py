"""The SAT solver: the only place that knows python-sat.

CaDiCaL 1.9.5 (A. Biere and others) is used incrementally: clauses can be added between calls, a
call can assume literals, and a literal that occurs nowhere else can switch a clause on (N. Eén and
N. Sörensson, "Temporal induction by incremental SAT solving", ENTCS 89 (2003)).
"""

from __future__ import annotations

import signal
import time
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import Self

from buttress.semantics.deadline import PATIENCE, check_time, is_time_limited
from buttress.semantics.missing_solver import SolverMissingError

__all__ = ["Clause", "SatSolver"]

Clause = list[int]
"""Literals of which one must be true: variables from 1, negated where negative."""

_FIRST_SLICE = 1_000
"""How many conflicts a solver may run into before it is first asked how long it has taken."""

_MANY = 1 << 16
"""After so many clauses the clock is looked at."""


class SatSolver:
    """Clauses, and whether they can be satisfied. Used as a context, which frees its memory.

    Raises:
        SolverMissingError: python-sat is not installed.
    """

    def __init__(self, variables: int, clauses: Iterable[Clause]) -> None:
        try:
            from pysat.solvers import Cadical195  # noqa: PLC0415  only where it is needed
        except ImportError as problem:
            raise SolverMissingError(
                "this needs the package python-sat, which is not installed"
            ) from problem
        self._solver = Cadical195()
        self._variables = variables
        self.add_all(clauses)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._solver.delete()

    def fresh(self) -> int:
        """A variable that occurs in no clause yet."""
        self._variables += 1
        return self._variables

    def add(self, clause: Clause) -> None:
        """Demand that one of the literals be true."""
        self._solver.add_clause(clause)

    def add_all(self, clauses: Iterable[Clause]) -> None:
        """Demand all of these clauses.

        Raises:
            TimeLimitError: there was a time limit, and it is over.
        """
        add = self._solver.add_clause
        for number, clause in enumerate(clauses):
            if not number % _MANY:
                check_time()
            add(clause)

    def switched(self, clause: Clause) -> int:
        """Demand a clause wherever the literal that is returned is assumed."""
        switch = self.fresh()
        self._solver.add_clause([-switch, *clause])
        return switch

    def prefer(self, literals: Sequence[int]) -> None:
        """Try these literals first, wherever nothing decides their variables."""
        self._solver.set_phases(literals)

    def solve(self, assumed: Sequence[int] = ()) -> bool:
        """Whether the clauses can be satisfied together with the literals that are assumed.

        Raises:
            KeyboardInterrupt: somebody wants the search to end.
            TimeLimitError: there was a time limit, and it is over.
        """
        from pysolvers import error as solver_error  # noqa: PLC0415  only where it is needed

        try:
            if is_time_limited():
                return self._solve_in_slices(list(assumed))
            return bool(self._solver.solve(list(assumed)))
        except solver_error as problem:
            if "interrupt" not in str(problem):
                raise
            _listen_again()
            raise KeyboardInterrupt from problem

    def _solve_in_slices(self, assumed: list[int]) -> bool:
        """Solve with a look at the clock after some conflicts; what was learnt is kept."""
        conflicts = _FIRST_SLICE
        while True:
            check_time()
            began = time.monotonic()
            self._solver.conf_budget(conflicts)
            found = self._solver.solve_limited(assumed)
            if found is not None:
                return bool(found)
            if time.monotonic() - began < PATIENCE:
                conflicts *= 2

    def model(self) -> list[int]:
        """After a yes: for each variable, in order, itself where true and its negative else."""
        model: list[int] = self._solver.get_model()
        return model


def _listen_again() -> None:
    """Undo what python-sat leaves behind where it was interrupted.

    It jumps out of the signal's handling, so its own handler stays, which only serves while it
    solves, and so does the block on further signals: the next Ctrl-C would not be heard.
    """
    signal.signal(signal.SIGINT, signal.getsignal(signal.SIGINT))
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
