"""What a scenario changes against the map as it is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from buttress.model import ArgumentMap, ElementKind, Endpoint, Standing
from buttress.semantics.change.scenario import Scenario
from buttress.semantics.evaluation import Evaluation, evaluate
from buttress.semantics.theory import Theory

__all__ = ["Outcome", "Shift", "judge"]


@attrs.frozen
class Shift:
    """A statement or argument whose standing is another than it was."""

    end: Endpoint
    before: Standing
    after: Standing


@attrs.frozen
class Outcome:
    """A map judged as it is, and under a scenario."""

    scenario: Scenario
    before: Evaluation
    after: Evaluation

    @cached_property
    def shifts(self) -> tuple[Shift, ...]:
        """What stands otherwise than before, in the map's order, statements first."""
        kinds: tuple[tuple[ElementKind, Mapping[str, Standing], Mapping[str, Standing]], ...] = (
            (ElementKind.STATEMENT, self.before.statements, self.after.statements),
            (ElementKind.ARGUMENT, self.before.arguments, self.after.arguments),
        )
        return tuple(
            Shift(Endpoint(kind, title), standing, after[title])
            for kind, before, after in kinds
            for title, standing in before.items()
            if after[title] is not standing
        )


def judge(
    map: ArgumentMap,
    scenario: Scenario,
    semantics: str = "grounded",
    *,
    order: str = "elitist",
    link: str = "last-link",
    theory: Theory | None = None,
) -> Outcome:
    """What becomes of a map under a scenario. Give the map's own `theory` where it is known.

    Raises:
        UnknownTitleError: a title is nothing's in the map; it names those that are near.
        ConflictingScenarioError: the same thing is to be assumed and to be left out.
        UnknownSemanticsError: no semantics has that name.
        UnknownOrderError: no order has that name.
        UnknownLinkError: no link has that name.
        TooManyPrioritiesError: the map compares too many priorities.
    """
    own = scenario.apply(map, theory)
    before = evaluate(map, semantics, order=order, link=link, theory=theory)
    return Outcome(scenario, before, evaluate(map, semantics, order=order, link=link, theory=own))
