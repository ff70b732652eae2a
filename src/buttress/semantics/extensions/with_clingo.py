"""Models of a rest by clingo: all of a kind, and what becomes of atoms across them.

No more models are looked for than are needed: each new one has to show something that none before
it did, until there is none that could.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.semantics.extensions.kinds import Kind
from buttress.semantics.extensions.refutation import refute
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.extensions.solver import Order, Solver
from buttress.semantics.extensions.survey import Survey
from buttress.semantics.well_founded import Truth

__all__ = ["each_model", "survey_atoms"]

_TRUE, _UNKNOWN, _FALSE = int(Truth.TRUE), int(Truth.UNKNOWN), int(Truth.FALSE)
_Wish = tuple[int, int]
"""An atom and the value, true or false, that a model should give it."""


def each_model(rest: Rest, kind: Kind) -> Iterator[Values]:
    """Every model of a rest that is of the kind, once."""
    if kind is Kind.IDEAL:
        yield _ideal(rest)
    elif kind is Kind.GROUNDED:
        yield [_UNKNOWN] * rest.size
    else:
        solver = Solver(
            rest, Order.MOST if kind is Kind.PREFERRED else Order.ANY, total=kind is Kind.STABLE
        )
        yield from solver.each()


def survey_atoms(
    rest: Rest, kind: Kind, atoms: Iterable[int], *, is_credulous_only: bool = False
) -> Survey:
    """What becomes of atoms of a rest across its models of a kind.

    Where only credulous acceptance is asked for, it is only made sure that what is true in some
    model is seen to be.
    """
    found = Survey.of(atoms)
    if kind.has_one:
        found.see(next(each_model(rest, kind)))
        return found
    order = Order.ANY if kind is Kind.STABLE else Order.MOST
    solver = Solver(rest, order, total=kind is Kind.STABLE)
    if kind is Kind.COMPLETE:  # the grounded labelling is one, and accepts and rejects least
        found.see([_UNKNOWN] * rest.size)
    else:
        first = solver.first()
        if first is None:
            return found
        found.see(first)
    for model in _covering(
        solver, [(a, _TRUE) for a, fate in found.fates.items() if not fate.true]
    ):
        found.see(model)
    if is_credulous_only:
        return found
    accepted = [atom for atom, fate in found.fates.items() if fate.true and not fate.not_true]
    for model in _covering(solver, [(atom, _FALSE) for atom in accepted]):
        found.see(model)
    if kind is Kind.PREFERRED:
        refute(solver, rest, found)
    return found


def _covering(solver: Solver, wishes: Iterable[_Wish]) -> Iterator[Values]:
    """Models of which one fulfils each wish, as far as there is one that does."""
    unfulfilled = list(wishes)
    while unfulfilled:
        switch = solver.switch()
        solver.forbid([switch, *(-solver.valued(*wish) for wish in unfulfilled)])
        model = solver.first([switch])
        if model is None:
            return
        yield model
        unfulfilled = [(atom, value) for atom, value in unfulfilled if model[atom] != value]


def _ideal(rest: Rest) -> Values:
    """The greatest model among those that no model attacks."""
    solver = Solver(rest, Order.MOST)
    attackable: set[int] = set()
    for model in _covering(solver, [(atom, _TRUE) for atom in rest.barring]):
        attackable.update(atom for atom in rest.barring if model[atom] == _TRUE)
    found = solver.first(solver.possible[atom] for atom in attackable)
    return found or [_UNKNOWN] * rest.size
