"""Whether what some preferred models have in common is common to all.

The question is harder than whether one model has it (DS-PR is complete for the second level of the
polynomial hierarchy), and there can be very many preferred models. It is answered by turns: a
complete model without the common value is looked for, then one above it that has the value. Where
there is none, whatever preferred model is above the first lacks the value. Where there is one, the
first is not preferred, and so is no other that could be enlarged for the same reason: it is the
reason that is excluded, which is mostly local and small. A few smaller reasons why the model can
be enlarged, whether or not they lead to the value, are excluded with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress

from buttress.semantics.extensions.enlargement import Enlargement, Enlarging
from buttress.semantics.extensions.limits import (
    MOST_DOUBTS,
    MOST_TURNS,
    MOST_TURNS_EACH,
    SearchLimitError,
)
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.extensions.solver import Order, Solver
from buttress.semantics.extensions.survey import Survey

__all__ = ["refute"]

_FEW = 3
"""So many more reasons are looked for in a turn."""

_LARGE = 40
"""Larger ones, in atoms, would rule out too little."""

_SMALL = 10
"""Up to so many members, each is told that it belongs to the others."""


def refute(growing: Solver, rest: Rest, found: Survey) -> None:
    """Add preferred models that lack what all in a survey have, until none is left.

    What cannot be found out within the limits is noted in the survey as unsettled. `growing` is a
    solver that finds maximal models of the rest first.
    """
    if not found.unanimous():
        return
    doubt = _Doubt(rest)
    turns: Counter[int] = Counter()
    most = MOST_TURNS + len(found.fates)
    with suppress(SearchLimitError):
        while (wishes := found.unanimous()) and turns.total() < most:
            model = doubt.without_one_of(wishes)
            if model is None:
                return
            atom, value = next(wish for wish in wishes if model[wish[0]] != wish[1])
            turns[atom] += 1
            larger = doubt.enlarged(model, atom, value)
            if larger is None:
                found.see(growing.first(growing.keeping(model)) or model)
            elif turns[atom] >= MOST_TURNS_EACH:
                found.unsettled.add(atom)
            else:
                doubt.exclude(model, larger, wishes)
    found.unsettled.update(atom for atom, _ in found.unanimous())


class _Doubt:
    """Complete models, without those that were seen to be below no preferred one in question."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._doubting = Solver(rest, most_conflicts=MOST_DOUBTS)
        self._joining = Solver(rest, Order.LEAST, most_conflicts=MOST_DOUBTS)

    def without_one_of(self, wishes: Iterable[tuple[int, int]]) -> Values | None:
        """A model in which one of the atoms has not the value that is wished for.

        The wishes have to be among those of the time before.
        """
        self._doubting.forbid(self._doubting.valued(*wish) for wish in wishes)
        return self._doubting.first()

    def enlarged(self, model: Values, atom: int, value: int) -> Values | None:
        """A smallest model above another that gives the atom the value; None if there is none."""
        joining = self._joining
        return joining.first([joining.valued(atom, value), *joining.keeping(model)])

    def exclude(self, model: Values, larger: Values, wishes: Iterable[tuple[int, int]]) -> None:
        """Exclude why a model can be enlarged: to one where more wishes come true, and else."""
        enlarging = Enlarging(self._rest, model, larger)
        excluded: list[list[int]] = []
        for atom, value in wishes:
            if larger[atom] == value != model[atom]:
                reason = enlarging.towards(atom)
                if reason is not None:
                    missed = -self._doubting.valued(atom, value)
                    excluded += self._combinations(model, reason, missed)
        for reason in enlarging.smallest(_FEW, _LARGE):
            excluded += self._combinations(model, reason)
        self._doubting.forbid_each(excluded)

    def _combinations(
        self, model: Values, reason: Enlargement, missed: int | None = None
    ) -> Iterator[list[int]]:
        """What no preferred model has together."""
        doubting = self._doubting
        given = [-doubting.true[member] for member in reason.members]
        given += [doubting.valued(atom, model[atom]) for atom in reason.conditions]
        if missed is not None:
            yield [missed, *given]
        if missed is None or len(reason.members) <= _SMALL:
            for member in reason.members:
                yield [doubting.possible[member], *given]
