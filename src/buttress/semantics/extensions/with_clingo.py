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
    looking = Solver(rest, total=kind is Kind.STABLE, is_varied=True)
    growing = None if kind is Kind.STABLE else Solver(rest, Order.MOST)
    if kind is Kind.COMPLETE:  # the grounded labelling is one, and accepts and rejects least
        found.see([_UNKNOWN] * rest.size)
    else:
        first = (growing or looking).first()
        if first is None:
            return found
        found.see(first)
    for model in _covering(
        looking, growing, [(a, _TRUE) for a, fate in found.fates.items() if not fate.true]
    ):
        found.see(model)
    if is_credulous_only:
        return found
    accepted = [atom for atom, fate in found.fates.items() if fate.true and not fate.not_true]
    for model in _covering(looking, growing, [(atom, _FALSE) for atom in accepted]):
        found.see(model)
    if kind is Kind.PREFERRED and growing:
        refute(growing, rest, found)
    return found


def _covering(looking: Solver, growing: Solver | None, wishes: Iterable[_Wish]) -> Iterator[Values]:
    """Models of which one fulfils each wish, as far as there is one that does.

    They are as large as can be where there is a solver that finds such models first: to look for
    what is wished among large models only would take far longer.
    """
    literals = {wish: looking.valued(*wish) for wish in wishes}
    goals = set(literals.values())
    if not goals:
        return
    for found in looking.with_any(goals):
        model = found if growing is None else growing.first(growing.keeping(found)) or found
        yield model
        goals.difference_update(
            literal for (atom, value), literal in literals.items() if model[atom] == value
        )


def _ideal(rest: Rest) -> Values:
    """The greatest model among those that no model attacks."""
    growing = Solver(rest, Order.MOST)
    attackable: set[int] = set()
    for model in _covering(
        Solver(rest, is_varied=True), growing, [(atom, _TRUE) for atom in rest.barring]
    ):
        attackable.update(atom for atom in rest.barring if model[atom] == _TRUE)
    found = growing.first(growing.possible[atom] for atom in attackable)
    return found or [_UNKNOWN] * rest.size
