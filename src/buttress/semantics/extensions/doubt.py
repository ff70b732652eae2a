"""The search for models that lack what is wished for, and lead to none that has it.

A complete model without something that is wished for refutes the wish if no model above it has it.
If one has, the first is not preferred, and so is no other that could be enlarged for the same
reason: it is the reason that is excluded, which is mostly local and small. The smallest reason why
the model can be enlarged, whether or not it leads to what is wished for, is excluded with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.semantics.extensions.enlargement import Enlargement, Enlarging
from buttress.semantics.extensions.limits import MOST_DOUBTS
from buttress.semantics.extensions.one_more import forbid_one_more
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.extensions.solver import Order, Solver
from buttress.semantics.extensions.unfolding import unfolded
from buttress.semantics.well_founded import Truth

__all__ = ["Doubt", "Wish"]

_OTHER = {int(Truth.TRUE): int(Truth.FALSE), int(Truth.FALSE): int(Truth.TRUE)}

Wish = tuple[int, int]
"""An atom and the value, true or false, that models should give it."""

_MORE = 1
"""So many more reasons are looked for in each model: others slow the search down more than they
shorten it."""

_LARGE = 40
"""Larger ones, in atoms, would rule out too little."""

_SMALL = 10
"""Up to so many members, it is told of some that they belong to the others."""

_TOLD = 2
"""Of so many it is told: each more excludes little, and slows the search down."""


class Doubt:
    """Complete models in which a wish fails, without those seen to be below no preferred one.

    Wishes are told in atoms of a rest, models in those of a smaller program of the same meaning.
    The opposite of a wish, false for true, must hold in no model: a wish fails by being left open.
    """

    def __init__(self, rest: Rest, wishes: Sequence[Wish]) -> None:
        self.wishes = wishes
        self._whole = rest
        self._rest = unfolded(rest, (atom for atom, _ in wishes))
        self._here = {atom: self._rest.local[rest.atoms[atom]] for atom, _ in wishes}
        self._doubting = Solver(self._rest, most_conflicts=MOST_DOUBTS)
        self._joining = Solver(self._rest, Order.LEAST, most_conflicts=MOST_DOUBTS)
        self._excluded = [
            [self._doubting.valued(self._here[atom], _OTHER[value])] for atom, value in wishes
        ]
        forbid_one_more(self._doubting, self._rest)
        self.keep(wishes)

    def keep(self, wishes: Sequence[Wish]) -> None:
        """From now on one of these has to fail, which were all among the wishes before."""
        self.wishes = wishes
        self._excluded.append([self._literal(self._doubting, wish) for wish in wishes])

    def models(self) -> Iterator[Values]:
        """Models in question, until there is none.

        Raises:
            SearchLimitError: it takes too long to find out.
        """
        return self._doubting.each_without(self._excluded)

    def failing(self, model: Values) -> list[Wish]:
        """The wishes that fail in a model."""
        return [(atom, value) for atom, value in self.wishes if model[self._here[atom]] != value]

    def enlarged(self, model: Values, wish: Wish) -> Values | None:
        """A smallest model above another in which the wish comes true; None if there is none.

        Raises:
            SearchLimitError: it takes too long to find out.
        """
        joining = self._joining
        return joining.first([self._literal(joining, wish), *joining.keeping(model)])

    def accepted(self, model: Values) -> list[int]:
        """The atoms of the rest that a model accepts as assumptions."""
        there = self._whole.local
        return [
            there[self._rest.atoms[atom]]
            for atom in self._rest.barring
            if model[atom] == Truth.FALSE
        ]

    def _literal(self, solver: Solver, wish: Wish) -> int:
        atom, value = wish
        return solver.valued(self._here[atom], value)

    def exclude(self, model: Values, larger: Values) -> None:
        """Exclude why a model can be enlarged: to one where more wishes come true, and else."""
        enlarging = Enlarging(self._rest, model, larger)
        left = self.failing(larger)
        for wish in self.failing(model):
            if wish not in left and (reason := enlarging.towards(self._here[wish[0]])):
                missed = -self._literal(self._doubting, wish)
                self._excluded += self._combinations(model, reason, missed)
        for reason in enlarging.smallest(_MORE, _LARGE):
            self._excluded += self._combinations(model, reason)

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
            for member in reason.members[:_TOLD]:
                yield [doubting.possible[member], *given]
