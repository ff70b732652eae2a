"""One solver, and one set of expressions put to it: can these of them hold together?"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from buttress.logic.solving.limits import Limits

__all__ = ["Answer", "Prover", "irreducible"]

_FEW_STEPS = 20_000
_NO_TIMEOUT = 2**32 - 1


class Answer(Enum):
    """What a solver says."""

    YES = "they can"
    NO = "they cannot"
    UNKNOWN = "a limit was reached"


class Prover:
    """A Z3 solver that takes expressions, and is asked about some of them at a time.

    It answers nothing more once the `deadline`, a time of the monotonic clock, has passed.
    """

    def __init__(self, z3: Any, context: Any, limits: Limits, deadline: float) -> None:
        self._z3 = z3
        self._context = context
        self._limits = limits
        self._deadline = deadline
        self._marks: list[Any] = []
        self._numbers: dict[int, int] = {}
        self._is_spent = False
        self._solver = self._fresh()

    def _fresh(self) -> Any:
        solver = self._z3.SimpleSolver(ctx=self._context)
        solver.set(
            rlimit=min(_FEW_STEPS, self._limits.steps),
            max_memory=self._limits.megabytes,
            ctrl_c=False,  # an interrupt is Python's to handle
        )
        solver.push()
        return solver

    def put(self, expressions: Sequence[Any]) -> None:
        """Take these expressions, numbered from 0, instead of those before."""
        if self._is_spent:
            self._solver = self._fresh()
            self._is_spent = False
        else:
            self._solver.pop()
            self._solver.push()
        while len(self._marks) < len(expressions):
            mark = self._z3.Const(f"mark {len(self._marks)}", self._z3.BoolSort(self._context))
            self._numbers[mark.get_id()] = len(self._marks)
            self._marks.append(mark)
        for mark, expression in zip(self._marks, expressions, strict=False):
            self._solver.add(self._z3.Implies(mark, expression))

    def ask(self, numbers: Sequence[int], *, at_length: bool = True) -> Answer:
        """Whether the expressions with these numbers can hold together.

        Unless `at_length`, a few steps have to do.
        """
        if self._is_spent or time.monotonic() > self._deadline:
            return Answer.UNKNOWN
        marks = [self._marks[number] for number in numbers]
        try:
            said = self._solver.check(*marks)
            if at_length and said == self._z3.unknown and self._limits.steps > _FEW_STEPS:
                said = self._check_at_length(marks)
        except self._z3.Z3Exception:  # Z3 wanted more memory than it may take
            self._is_spent = True
            return Answer.UNKNOWN
        if said == self._z3.sat:
            return Answer.YES
        return Answer.NO if said == self._z3.unsat else Answer.UNKNOWN

    def _check_at_length(self, marks: Sequence[Any]) -> Any:
        """Check up to all limits. Z3's clock is a thread, too dear for the many easy questions."""
        limits = self._limits
        self._solver.set(rlimit=limits.steps, timeout=limits.milliseconds)
        said = self._solver.check(*marks)
        self._solver.set(rlimit=_FEW_STEPS, timeout=_NO_TIMEOUT)
        return said

    def core(self) -> list[int]:
        """After a no: numbers of expressions that cannot hold together, in order."""
        return sorted(self._numbers[mark.get_id()] for mark in self._solver.unsat_core())

    def model(self) -> Any:
        """After a yes: Z3's model."""
        return self._solver.model()


def irreducible(numbers: Sequence[int], cannot: Callable[[list[int]], bool]) -> list[int]:
    """Those numbers without which the rest can hold together; the last are given up first.

    `cannot` tells whether expressions with some numbers cannot hold together.
    """
    kept = list(numbers)
    for number in reversed(numbers):
        rest = [other for other in kept if other != number]
        if cannot(rest):
            kept = rest
    return kept
