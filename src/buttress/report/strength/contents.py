"""What a report on strength tells of a map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import attrs

from buttress.checks import contentions
from buttress.language import Scale, ScaleError, chosen_scale
from buttress.model import ArgumentMap, ButtressError, Element, ElementKind, Endpoint, Statement
from buttress.semantics.change.scenario import Scenario
from buttress.semantics.gradual import MapStrengths, map_strengths
from buttress.semantics.gradual.contributions import ConclusionContributions, contributions
from buttress.semantics.proof_standards import ProofEvaluation, evaluate_proof

__all__ = [
    "Change",
    "StandardsInScenarioError",
    "StrengthReport",
    "build_strength_report",
    "end_of",
]


_LEAST_CHANGE = 0.005


class StandardsInScenarioError(ButtressError, ValueError):
    """Proof standards were asked for in a scenario."""

    def __init__(self) -> None:
        super().__init__(
            "proof standards are judged in the map as it is; leave out the standards, or what is "
            "to be left out, assumed or rejected"
        )


class Change(NamedTuple):
    """How strong a statement or argument is in the map as it is, and in a scenario."""

    end: Endpoint
    before: float
    after: float


@attrs.frozen
class StrengthReport:
    """The strengths of a map, its conclusions, and what else was asked for.

    `contributions` holds what the premises contribute to each of the `conclusions`, in their
    order; it is empty where nobody asked. `proof` is None where nobody asked for standards.
    `is_focused` where one conclusion was asked for. `unsupposed` holds the strengths of the map as
    it is, where a `scenario` was asked about.
    """

    strengths: MapStrengths
    conclusions: tuple[Element, ...]
    contributions: tuple[ConclusionContributions, ...] = ()
    proof: ProofEvaluation | None = None
    is_focused: bool = False
    scenario: Scenario | None = None
    unsupposed: MapStrengths | None = None

    @property
    def map(self) -> ArgumentMap:
        """The map that it is about."""
        return self.strengths.map

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is stronger or weaker than in the map as it is, the greatest difference first."""
        if self.unsupposed is None:
            return ()
        elements: tuple[Element, ...] = (
            *self.map.statements.values(),
            *self.map.arguments.values(),
        )
        found = [
            Change(end_of(each), self.unsupposed.of(each), self.strengths.of(each))
            for each in elements
        ]
        changed = (each for each in found if abs(each.after - each.before) >= _LEAST_CHANGE)
        return tuple(sorted(changed, key=lambda each: -abs(each.after - each.before)))


def end_of(element: Element) -> Endpoint:
    """The place of a statement or argument."""
    kind = ElementKind.STATEMENT if isinstance(element, Statement) else ElementKind.ARGUMENT
    return Endpoint(kind, element.title)


def build_strength_report(  # noqa: PLR0913 - one for each thing that can be asked
    map: ArgumentMap,
    semantics: str = "df-quad",
    *,
    conclusion: str | None = None,
    method: str | None = None,
    samples: int | None = None,
    seed: int = 0,
    standards: bool = False,
    scale: str | Mapping[str, Any] | None = None,
    scenario: Scenario | None = None,
) -> StrengthReport:
    """Work out what is told of a map.

    Conclusions are what the map argues about in the end, or the one statement or argument that
    `conclusion` names. With a `method` the contributions of the premises to each are worked out.
    `scale` is the scale of likelihood where the front matter names none, as it would name it. With
    a `scenario` strengths are those that there would be; proof standards know none.

    Raises:
        UnknownGradualSemanticsError: there is no gradual semantics of that name.
        UnknownMethodError: there is no such way to work contributions out.
        UnknownTitleError: nothing in the map bears a title that is named.
        ConflictingScenarioError: the scenario asks for one thing and its opposite.
        ScenarioNotHeardError: the semantics knows no base scores, so it has no answer.
        StandardsInScenarioError: proof standards were asked for in a scenario.
        TooManyPremisesError: Shapley values would take hours.
        TooManyContradictionsError: there are too many arguments against contradictories.
    """
    known = _scale(scale)
    if standards and scenario:
        raise StandardsInScenarioError
    strengths = map_strengths(map, semantics, scale=known, scenario=scenario)
    unsupposed = map_strengths(map, semantics, scale=known) if scenario else None
    conclusions = contentions(map) if conclusion is None else (map.element(conclusion),)
    found: tuple[ConclusionContributions, ...] = ()
    if method is not None:
        found = tuple(
            contributions(strengths, each, method, samples=samples, seed=seed)
            for each in conclusions
        )
    proof = evaluate_proof(map, scale=known) if standards else None
    return StrengthReport(
        strengths,
        conclusions,
        found,
        proof,
        conclusion is not None,
        scenario or None,
        unsupposed,
    )


def _scale(chosen: str | Mapping[str, Any] | None) -> Scale | None:
    try:
        return chosen_scale({"scale": chosen})
    except ScaleError:  # the settings' own fault, which `check` reports
        return None
