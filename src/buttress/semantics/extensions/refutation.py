"""Whether what some preferred models have in common is common to all.

The question is harder than whether one model has it (DS-PR is complete for the second level of the
polynomial hierarchy), and there can be very many preferred models. It is answered by turns: a
complete model without the common value is looked for; then an admissible set with the value that
this model does not attack. Where there is none, whatever preferred model is above that one lacks
the value. Where there is one, the two could be joined; and since a preferred model either has all
of an admissible set or attacks it, from then on only models are looked for that attack it.
"""

from __future__ import annotations

from buttress.semantics.extensions.limits import MOST_TURNS, SearchLimitError
from buttress.semantics.extensions.rest import Rest
from buttress.semantics.extensions.solver import Order, Solver
from buttress.semantics.extensions.support import barred_by_support
from buttress.semantics.extensions.survey import Survey
from buttress.semantics.well_founded import Truth

__all__ = ["refute"]

_SMALL = 10
"""Up to this size, each member of an admissible set is told of the attacks on it."""


def refute(growing: Solver, rest: Rest, found: Survey) -> None:
    """Add preferred models that lack what all in a survey have, until none is left.

    `growing` is a solver that finds maximal models of the rest first.

    Raises:
        SearchLimitError: it takes too many turns.
    """
    doubting, joining = Solver(rest), Solver(rest, Order.LEAST)
    among_preferred = doubting.switch()
    turns = 0
    while wishes := _unanimous(found):
        turns += 1
        if turns > MOST_TURNS:
            raise SearchLimitError
        switch = doubting.switch()
        doubting.forbid([switch, *(doubting.valued(*wish) for wish in wishes)])
        model = doubting.first([switch, among_preferred])
        if model is None:
            return
        wish = next((atom, value) for atom, value in wishes if model[atom] != value)
        unattacked = (joining.possible[a] for a in rest.barring if model[a] == Truth.TRUE)
        joined = joining.first([joining.valued(*wish), *unattacked])
        if joined is None:
            grown = growing.first(growing.keeping(model))
            found.see(grown or model)
            continue
        admissible = barred_by_support(rest, joined, wish[0])
        attacks = [-doubting.true[atom] for atom in admissible]
        doubting.forbid([among_preferred, -doubting.valued(*wish), *attacks])
        for atom in admissible if len(admissible) <= _SMALL else ():
            doubting.forbid([among_preferred, doubting.possible[atom], *attacks])


def _unanimous(found: Survey) -> list[tuple[int, int]]:
    """The atoms with the value that all models so far give them."""
    true = [
        (a, int(Truth.TRUE)) for a, fate in found.fates.items() if fate.true and not fate.not_true
    ]
    return true + [
        (a, int(Truth.FALSE))
        for a, fate in found.fates.items()
        if fate.false and not fate.not_false
    ]
