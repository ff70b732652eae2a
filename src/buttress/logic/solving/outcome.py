"""What is found out about some formulas."""

from __future__ import annotations

import attrs

from buttress.logic.formula import Atom, Equality

__all__ = ["Fact", "Model", "Outcome", "Satisfiable", "Undecided", "Unsatisfiable"]


@attrs.frozen
class Fact:
    """An atom or equality without variables, and whether it holds."""

    atom: Atom | Equality
    holds: bool


@attrs.frozen
class Model:
    """A small world, by those facts that make the formulas true whatever else is the case.

    `things` are the names of all things in it, of which the last `unnamed` are named here and
    not in the formulas. Propositional formulas need no things.
    """

    facts: tuple[Fact, ...]
    things: tuple[str, ...] = ()
    unnamed: int = 0


@attrs.frozen
class Satisfiable:
    """The formulas can hold together; `model` is None where no small world shows it."""

    model: Model | None


@attrs.frozen
class Unsatisfiable:
    """The formulas cannot hold together, and neither can those with the numbers in `core`.

    The numbers count from 0. Without any one of them the rest of the core can hold together, or
    that could not be decided.
    """

    core: tuple[int, ...]


@attrs.frozen
class Undecided:
    """It was not found out; `reason` goes on after "because"."""

    reason: str


Outcome = Satisfiable | Unsatisfiable | Undecided
