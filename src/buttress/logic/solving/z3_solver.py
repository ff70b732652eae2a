"""Z3's answers about formulas. Z3 is imported when the first question is put to it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from buttress.logic.formula import Formula
from buttress.logic.solving.encoding import Encoding, grounded_size
from buttress.logic.solving.errors import LogicNotInstalledError
from buttress.logic.solving.limits import Limits
from buttress.logic.solving.outcome import Outcome, Satisfiable, Undecided, Unsatisfiable
from buttress.logic.solving.prover import Answer, Prover, irreducible
from buttress.logic.solving.worlds import telling_model

__all__ = ["Z3Solver"]

_SIZES = (1, 2, 3)
_LARGEST = 20_000


class Z3Solver:
    """Decides within limits, and until a `deadline` of the monotonic clock.

    Raises:
        LogicNotInstalledError: Z3 is not installed.
    """

    def __init__(self, limits: Limits, deadline: float) -> None:
        try:
            import z3  # noqa: PLC0415  large, and wanted only where there are formulas
        except ImportError:
            raise LogicNotInstalledError from None
        self._z3 = z3
        self._context = z3.Context()
        self._limits = limits
        self._deadline = deadline
        self._views: dict[int | None, _View] = {}

    def propositional(self, formulas: Sequence[Formula]) -> Outcome:
        """Whether formulas without predicates and quantifiers can hold together."""
        view = self._view(None)
        answer = view.put(formulas)
        if answer is Answer.YES:
            return view.satisfiable(formulas)
        if answer is Answer.UNKNOWN:
            return self._undecided()
        ask = view.prover.ask
        core = irreducible(view.prover.core(), lambda rest: ask(rest) is Answer.NO)
        return Unsatisfiable(tuple(core))

    def first_order(self, formulas: Sequence[Formula]) -> Outcome:
        """Whether any formulas can hold together.

        Small worlds are tried first: they decide most of what does not follow, and show why.
        """
        small = [
            self._view(size)
            for size in _SIZES
            if sum(grounded_size(formula, size) for formula in formulas) <= _LARGEST
        ]
        for view in small:
            if view.put(formulas) is Answer.YES:
                return view.satisfiable(formulas)
        view = self._view(None)
        answer = view.put(formulas)
        if answer is Answer.YES:
            return Satisfiable(None)
        if answer is Answer.UNKNOWN:
            return self._undecided()

        def cannot(rest: list[int]) -> bool:
            if any(world.prover.ask(rest) is Answer.YES for world in small):
                return False
            return view.prover.ask(rest) is Answer.NO

        return Unsatisfiable(tuple(irreducible(view.prover.core(), cannot)))

    def _view(self, size: int | None) -> _View:
        view = self._views.get(size)
        if view is None:
            view = _View(self._z3, self._context, size, self._limits, self._deadline)
            self._views[size] = view
        return view

    def _undecided(self) -> Outcome:
        if time.monotonic() > self._deadline:
            return Undecided(f"the {self._limits.seconds:g} seconds for the map are used up")
        limits = self._limits
        return Undecided(
            f"Z3 reached its limit of {limits.steps:,} steps, {limits.milliseconds / 1000:g} "
            f"seconds or {limits.megabytes:,} MB"
        )


class _View:
    """Formulas as one encoding has them, with a solver for them and one for what models say."""

    def __init__(
        self, z3: Any, context: Any, size: int | None, limits: Limits, deadline: float
    ) -> None:
        self._z3 = z3
        self._encoding = Encoding(z3, context, size)
        self.prover = Prover(z3, context, limits, deadline)
        self._second = Prover(z3, context, limits, deadline)

    def put(self, formulas: Sequence[Formula]) -> Answer:
        """Take these formulas instead of those before; can they hold together?"""
        self.prover.put([self._encoding.formula(formula) for formula in formulas])
        return self.prover.ask(range(len(formulas)))

    def satisfiable(self, formulas: Sequence[Formula]) -> Satisfiable:
        """After a yes: that they can, with the facts that show it."""
        found = self.prover.model()
        return Satisfiable(telling_model(self._z3, self._encoding, formulas, found, self._second))
