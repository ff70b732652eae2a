"""Z3's answers about formulas. Z3 is imported when the first question is put to it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
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
_LARGEST = 5_000
_FEW = 12


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
        return self._outcome(formulas, _Posed(formulas, self._view, (None,)))

    def first_order(self, formulas: Sequence[Formula]) -> Outcome:
        """Whether any formulas can hold together."""
        sizes = [
            size
            for size in _SIZES
            if sum(grounded_size(formula, size) for formula in formulas) <= _LARGEST
        ]
        return self._outcome(formulas, _Posed(formulas, self._view, (*sizes, None)))

    def _outcome(self, formulas: Sequence[Formula], posed: _Posed) -> Outcome:
        if time.monotonic() > self._deadline:
            return self._undecided()
        answer, view = posed.ask(range(len(formulas)))
        if answer is Answer.YES:
            return view.satisfiable(formulas) if view else Satisfiable(None)
        if answer is Answer.UNKNOWN:
            return self._undecided()
        # Without Z3's own core, which differs from version to version, where that is not slow.
        start = posed.core() if len(formulas) > _FEW else list(range(len(formulas)))
        needed = irreducible(start, lambda rest: posed.ask(rest)[0] is Answer.NO)
        return Unsatisfiable(tuple(needed))

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


class _Posed:
    """Formulas put to solvers of several domains, each when it is first asked.

    `sizes` are those of the domains, None for any domain. A world of one thing decides most of
    what does not follow, and a short look at all domains most of what does; then larger worlds
    are tried, and at last all domains at length. That is so in `_COURSE`.
    """

    _COURSE = ((1, True), (None, False), (2, True), (3, True), (None, True))

    def __init__(
        self,
        formulas: Sequence[Formula],
        view: Callable[[int | None], _View],
        sizes: Sequence[int | None],
    ) -> None:
        self._formulas = formulas
        self._view = view
        self._course = [step for step in self._COURSE if step[0] in sizes]
        self._is_propositional = len(sizes) == 1 and None in sizes
        self._put: dict[int | None, _View] = {}

    def ask(self, numbers: Sequence[int]) -> tuple[Answer, _View | None]:
        """Whether the formulas with these numbers can hold together, and where a model stands."""
        is_certain = False
        for size, at_length in self._course:
            if size is None and is_certain:
                continue
            view = self._ready(size)
            answer = view.prover.ask(numbers, at_length=at_length)
            if answer is Answer.NO and size is None:
                return Answer.NO, None
            if answer is Answer.YES:
                if size is not None or self._is_propositional:
                    return Answer.YES, view
                is_certain = True
        return (Answer.YES if is_certain else Answer.UNKNOWN), None

    def core(self) -> list[int]:
        """After a no: numbers of formulas that cannot hold together."""
        return self._ready(None).prover.core()

    def _ready(self, size: int | None) -> _View:
        view = self._put.get(size)
        if view is None:
            view = self._put[size] = self._view(size)
            view.put(self._formulas)
        return view


class _View:
    """Formulas as one encoding has them, with a solver for them and one for what models say."""

    def __init__(
        self, z3: Any, context: Any, size: int | None, limits: Limits, deadline: float
    ) -> None:
        self._z3 = z3
        self._encoding = Encoding(z3, context, size)
        self.prover = Prover(z3, context, limits, deadline)
        self._second = Prover(z3, context, limits, deadline)

    def put(self, formulas: Sequence[Formula]) -> None:
        """Take these formulas instead of those before."""
        self.prover.put([self._encoding.formula(formula) for formula in formulas])

    def satisfiable(self, formulas: Sequence[Formula]) -> Satisfiable:
        """After a yes: that they can, with the facts that show it."""
        found = self.prover.model()
        return Satisfiable(telling_model(self._z3, self._encoding, formulas, found, self._second))
