"""Whether formulas can hold together, and so whether a conclusion follows."""

from __future__ import annotations

import time
from collections.abc import Sequence

from buttress.logic.formula import Atom, Equality, Existential, Formula, Universal, parts_of
from buttress.logic.solving.limits import Limits
from buttress.logic.solving.outcome import Outcome
from buttress.logic.solving.truth_table import MAX_LETTERS, decide_by_table
from buttress.logic.solving.z3_solver import Z3Solver

__all__ = ["Reasoner"]


class Reasoner:
    """Decides questions about formulas, each once.

    A conclusion follows from premises where these and its negation cannot hold together.
    Propositional formulas of few letters are decided by their truth tables, all others by Z3.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._deadline = time.monotonic() + self._limits.seconds
        self._solver: Z3Solver | None = None
        self._outcomes: dict[tuple[Formula, ...], Outcome] = {}

    def satisfy(self, formulas: Sequence[Formula]) -> Outcome:
        """Whether formulas that use their symbols alike can all be true together.

        Raises:
            LogicNotInstalledError: it takes Z3 to decide, and Z3 is not installed.
        """
        key = tuple(formulas)
        found = self._outcomes.get(key)
        if found is None:
            found = self._outcomes[key] = self._decide(key)
        return found

    def _decide(self, formulas: tuple[Formula, ...]) -> Outcome:
        letters = _letters(formulas)
        if letters is not None and len(letters) <= MAX_LETTERS:
            return decide_by_table(formulas, letters)
        if self._solver is None:
            self._solver = Z3Solver(self._limits, self._deadline)
        if letters is None:
            return self._solver.first_order(formulas)
        return self._solver.propositional(formulas)


def _letters(formulas: Sequence[Formula]) -> list[str] | None:
    """The propositional letters, or None where the formulas say something of things."""
    found: dict[str, None] = {}
    for formula in formulas:
        for part in parts_of(formula):
            if isinstance(part, Atom) and not part.arguments:
                found[part.predicate] = None
            elif isinstance(part, (Atom, Equality, Universal, Existential)):
                return None
    return list(found)
