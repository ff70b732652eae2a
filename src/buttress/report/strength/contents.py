"""What a report on strength tells of a map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.checks import contentions
from buttress.language import Scale, ScaleError, chosen_scale
from buttress.model import ArgumentMap, Element, ElementKind, Endpoint, Statement
from buttress.semantics.gradual import MapStrengths, map_strengths
from buttress.semantics.gradual.contributions import ConclusionContributions, contributions
from buttress.semantics.proof_standards import ProofEvaluation, evaluate_proof

__all__ = ["StrengthReport", "build_strength_report", "end_of"]


@attrs.frozen
class StrengthReport:
    """The strengths of a map, its conclusions, and what else was asked for.

    `contributions` holds what the premises contribute to each of the `conclusions`, in their
    order; it is empty where nobody asked. `proof` is None where nobody asked for standards.
    `is_focused` where one conclusion was asked for.
    """

    strengths: MapStrengths
    conclusions: tuple[Element, ...]
    contributions: tuple[ConclusionContributions, ...] = ()
    proof: ProofEvaluation | None = None
    is_focused: bool = False

    @property
    def map(self) -> ArgumentMap:
        """The map that it is about."""
        return self.strengths.map


def end_of(element: Element) -> Endpoint:
    """The place of a statement or argument."""
    kind = ElementKind.STATEMENT if isinstance(element, Statement) else ElementKind.ARGUMENT
    return Endpoint(kind, element.title)


def build_strength_report(
    map: ArgumentMap,
    semantics: str = "df-quad",
    *,
    conclusion: str | None = None,
    method: str | None = None,
    samples: int | None = None,
    seed: int = 0,
    standards: bool = False,
    scale: str | Mapping[str, Any] | None = None,
) -> StrengthReport:
    """Work out what is told of a map.

    Conclusions are what the map argues about in the end, or the one statement or argument that
    `conclusion` names. With a `method` the contributions of the premises to each are worked out.
    `scale` is the scale of likelihood where the front matter names none, as it would name it.

    Raises:
        UnknownGradualSemanticsError: there is no gradual semantics of that name.
        UnknownMethodError: there is no such way to work contributions out.
        UnknownTitleError: nothing in the map bears the conclusion's title.
        TooManyPremisesError: Shapley values would take hours.
        TooManyContradictionsError: there are too many arguments against contradictories.
    """
    known = _scale(scale)
    strengths = map_strengths(map, semantics, scale=known)
    conclusions = contentions(map) if conclusion is None else (map.element(conclusion),)
    found: tuple[ConclusionContributions, ...] = ()
    if method is not None:
        found = tuple(
            contributions(strengths, each, method, samples=samples, seed=seed)
            for each in conclusions
        )
    proof = evaluate_proof(map, scale=known) if standards else None
    return StrengthReport(strengths, conclusions, found, proof, conclusion is not None)


def _scale(chosen: str | Mapping[str, Any] | None) -> Scale | None:
    try:
        return chosen_scale({"scale": chosen})
    except ScaleError:  # the settings' own fault, which `check` reports
        return None
