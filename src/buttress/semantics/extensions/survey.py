"""What becomes of atoms across all labellings of a kind, without going through all of them."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from buttress.model import Standing
from buttress.semantics.extensions.rest import Values
from buttress.semantics.well_founded import Truth

__all__ = ["Fate", "Survey"]


@attrs.define
class Fate:
    """Models in which an atom has or lacks a value; None where there is none, or none is known.

    That there is none is known of `true` always, of `not_true` where `true` is there, and of
    `not_false` where `true` is not.
    """

    true: Values | None = None
    not_true: Values | None = None
    false: Values | None = None
    not_false: Values | None = None

    @property
    def standing(self) -> Standing:
        """In where it is true in every model, out where it is false in every one."""
        if self.true and not self.not_true:
            return Standing.IN
        return Standing.OUT if self.false and not self.not_false else Standing.UNDECIDED

    def see(self, value: int, model: Values) -> None:
        """Take a model in which the atom has this value."""
        if value == Truth.TRUE:
            self.true = self.true or model
        else:
            self.not_true = self.not_true or model
        if value == Truth.FALSE:
            self.false = self.false or model
        else:
            self.not_false = self.not_false or model


@attrs.define
class Survey:
    """The fates of atoms of a rest; `some` is a model of the kind, None where there is none.

    `unsettled` are the atoms of which it was not found out in time whether what is seen of them is
    so in every model.
    """

    fates: dict[int, Fate]
    some: Values | None = None
    unsettled: set[int] = attrs.field(factory=set)

    @classmethod
    def of(cls, atoms: Iterable[int]) -> Survey:
        """A survey in which nothing was seen yet."""
        return cls({atom: Fate() for atom in atoms})

    def see(self, model: Values) -> None:
        """Take a model of the kind."""
        self.some = self.some or model
        for atom, fate in self.fates.items():
            fate.see(model[atom], model)

    def standing(self, atom: int) -> Standing:
        """What becomes of an atom across all models; undecided where that is not known."""
        return Standing.UNDECIDED if atom in self.unsettled else self.fates[atom].standing

    def unanimous(self) -> list[tuple[int, int]]:
        """The atoms with the value that all models so far give them, but for the unsettled."""
        open_fates = [(a, fate) for a, fate in self.fates.items() if a not in self.unsettled]
        true = [(a, int(Truth.TRUE)) for a, fate in open_fates if fate.true and not fate.not_true]
        return true + [
            (a, int(Truth.FALSE)) for a, fate in open_fates if fate.false and not fate.not_false
        ]
