"""A theory's program under a semantics: its labellings, and what each atom can count on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from buttress.model import Standing
from buttress.model.collector import collector_paused
from buttress.semantics.extensions.engine import each_model, survey_atoms
from buttress.semantics.extensions.founding import Causes
from buttress.semantics.extensions.kinds import Kind
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.judgement import Judgement
from buttress.semantics.labelling import STANDING, Labelling
from buttress.semantics.translation import Translation
from buttress.semantics.well_founded import Model, Truth, well_founded

__all__ = ["Acceptance", "Outlook"]


@attrs.frozen
class Acceptance:
    """How something fares across all labellings of a semantics.

    Its `standing` is in where every labelling accepts it, out where every one rejects it, else
    undecided; undecided, too, where there is no labelling at all. `accepted_in` is a labelling that
    accepts it, None where there is none; `missed_in` one that does not, None where all do.
    """

    standing: Standing
    accepted_in: Judgement | None
    missed_in: Judgement | None
    is_settled: bool = True
    """Whether it was found out in time what all labellings have in common; if not, `standing` is
    undecided."""

    @property
    def is_credulous(self) -> bool:
        """Whether some labelling accepts it."""
        return self.accepted_in is not None

    @property
    def is_sceptical(self) -> bool:
        """Whether no labelling fails to accept it; vacuously so where there is none.

        False, too, where that was not found out.
        """
        return self.is_settled and self.missed_in is None


@attrs.frozen(eq=False)
class Outlook:
    """A translated theory under a semantics."""

    translation: Translation
    kind: Kind
    grounded: Labelling = attrs.field()
    """The grounded labelling, which is within all others."""

    @grounded.default
    def _well_founded(self) -> Labelling:
        return Labelling(self.translation, well_founded(self.translation.program))

    def under(self, kind: Kind) -> Outlook:
        """The same theory under another semantics."""
        return attrs.evolve(self, kind=kind)

    @cached_property
    def rest(self) -> Rest:
        """What the grounded labelling leaves undecided."""
        return Rest.of(self.translation.program, self.grounded.model)

    def labellings(self) -> Iterator[Labelling]:
        """Every labelling of the semantics, once, as they are found.

        Raises:
            SolverMissingError: much is undecided and clingo is not installed.
            SearchLimitError: what is undecided is too tangled to search.
        """
        if self.kind is Kind.GROUNDED or not self.rest.size:
            yield self.grounded
        else:
            yield from map(self._labelling, each_model(self.rest, self.kind))

    def accept(self, atoms: Iterable[int]) -> Mapping[int, Acceptance]:
        """How atoms of the program fare across all labellings.

        Raises:
            SolverMissingError: much is undecided and clingo is not installed.
            SearchLimitError: what is undecided is too tangled to search.
        """
        asked = tuple(dict.fromkeys(atoms))
        settled, local = self.grounded.model.values, self.rest.local
        is_open = any(atom in local for atom in asked)
        if (
            not local
            or self.kind is Kind.GROUNDED
            or (not is_open and self.kind is not Kind.STABLE)
        ):
            return {atom: _alike(settled[atom], self.some) for atom in asked}
        with collector_paused():
            survey = survey_atoms(self.rest, self.kind, [local[a] for a in asked if a in local])
        known: dict[int, Labelling] = {}

        def labelling(model: Values | None) -> Labelling | None:
            if model is None:
                return None
            if id(model) not in known:
                known[id(model)] = self._labelling(model)
            return known[id(model)]

        return {
            atom: Acceptance(
                survey.standing(local[atom]),
                labelling(survey.fates[local[atom]].true),
                labelling(survey.fates[local[atom]].not_true),
                local[atom] not in survey.unsettled,
            )
            if atom in local
            else _alike(settled[atom], labelling(survey.some))
            for atom in asked
        }

    @cached_property
    def some(self) -> Labelling | None:
        """A labelling of the semantics, None where there is none.

        Raises:
            SolverMissingError: much is undecided and clingo is not installed.
            SearchLimitError: what is undecided is too tangled to search.
        """
        return next(self.labellings(), None)

    def _labelling(self, model: Values) -> Labelling:
        values = self.rest.whole(model)
        return Labelling(self.translation, Model(values, Causes(self.translation.program, values)))


def _alike(value: int, labelling: Labelling | None) -> Acceptance:
    """How something fares that has the same value in all labellings, of which this is one."""
    if labelling is None:
        return Acceptance(Standing.UNDECIDED, None, None)
    is_in = value == Truth.TRUE
    return Acceptance(STANDING[value], labelling if is_in else None, None if is_in else labelling)
