"""A map's graph as if some things were not known, were granted, or were rejected.

A scenario (see `buttress.semantics.change.scenario`) is about what is known; strengths are about
how much. So it changes base scores:

- *Without* a statement its base score is 0, and what is said for it remains. Without a sketch or
  the inferences of a reconstructed argument they are 0 whatever supports them.
- What is *assumed* has the base score 1, and can still be attacked; of a reconstructed argument
  these are the premises.
- What is *rejected* is 0 whatever supports it, so that what it attacks is free of it.

The h-categoriser knows no base scores and no supports, so it has no answer.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.model import Argument, ArgumentMap, ButtressError, ElementKind, Endpoint, Statement
from buttress.semantics.change.scenario import Scenario
from buttress.semantics.gradual.base_scores import BaseScore, ScoreSource
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.theory import Theory

__all__ = ["ScenarioNotHeardError", "Supposed", "supposed"]


class ScenarioNotHeardError(ButtressError, ValueError):
    """Strengths under a scenario were asked of a semantics that knows no base scores."""

    def __init__(self, semantics: str) -> None:
        super().__init__(
            f"{semantics} hears attacks alone, so nothing can be left out, assumed or rejected "
            "under it; choose df-quad, quadratic-energy or euler"
        )
        self.semantics = semantics


@attrs.frozen
class Supposed:
    """What a scenario makes of a graph, by the names of its literals and rules.

    `scores` go before those of the map; nothing supports what is `gone`.
    """

    scores: dict[str, BaseScore] = attrs.field(factory=dict)
    gone: frozenset[str] = frozenset()


def supposed(map: ArgumentMap, theory: Theory, scenario: Scenario | None) -> Supposed:
    """What a scenario makes of a map's graph.

    Raises:
        UnknownTitleError: a title is nothing's in the map; it names those that are near.
        ConflictingScenarioError: the same thing is to be assumed and to be left out.
    """
    if not scenario:
        return Supposed()
    scenario.apply(map, theory)
    left_out = [name for title in scenario.without for name in _names(map.element(title))]
    rejected = [name for title in scenario.reject for name in _names(map.element(title))]
    assumed = [name for title in scenario.assume for name in _granted(map.element(title))]
    scores = {
        name: BaseScore(value, ScoreSource.SCENARIO, said)
        for names, value, said in (
            (left_out, 0.0, "left out"),
            (rejected, 0.0, "rejected"),
            (assumed, 1.0, "assumed"),
        )
        for name in names
    }
    own = {statement_literal(title) for title in map.statements}
    return Supposed(scores, frozenset({*rejected, *(name for name in left_out if name not in own)}))


def _names(element: Statement | Argument) -> Iterator[str]:
    """The literal of a statement or sketch; the rules of a reconstructed argument."""
    if isinstance(element, Statement):
        yield statement_literal(element.title)
    elif element.is_reconstructed:
        for inference in element.inferences:
            yield str(Endpoint(ElementKind.INFERENCE, element.title, inference.conclusion))
    else:
        yield sketch_literal(element.title)


def _granted(element: Statement | Argument) -> Iterator[str]:
    if isinstance(element, Argument) and element.is_reconstructed:
        yield from (statement_literal(step.title) for step in element.premises)
    else:
        yield from _names(element)
