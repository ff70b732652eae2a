"""One reasoner for all rules of the family, so that no question is asked twice."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.checks.context import Context
from buttress.checks.log.limits import limits
from buttress.logic import Formula
from buttress.logic.solving import LogicNotInstalledError, Outcome, Reasoner

__all__ = ["Inquiry", "inquiry"]


class Inquiry:
    """Answers about the formulas of one map.

    `lacks_solver` says whether some question took Z3, and Z3 is not installed.
    """

    def __init__(self, reasoner: Reasoner) -> None:
        self._reasoner = reasoner
        self.lacks_solver = False

    def satisfy(self, formulas: Iterable[Formula]) -> Outcome | None:
        """Whether the formulas can hold together; None where it takes Z3, which is not there."""
        try:
            return self._reasoner.satisfy(tuple(formulas))
        except LogicNotInstalledError:
            self.lacks_solver = True
            return None


def inquiry(context: Context) -> Inquiry:
    """The inquiry into a map, within the limits that are set for it."""
    return Inquiry(Reasoner(limits(context)))
