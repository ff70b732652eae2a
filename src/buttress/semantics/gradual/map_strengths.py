"""The strengths of a map's statements and arguments."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from buttress.language import Scale
from buttress.model import ArgumentMap, Element, ElementKind, Endpoint
from buttress.semantics.change.scenario import Scenario
from buttress.semantics.gradual.base_scores import BaseScore
from buttress.semantics.gradual.formulas import GradualSemantics
from buttress.semantics.gradual.reading import MapGraph, build_graph
from buttress.semantics.gradual.strengths import Strengths, node_strengths
from buttress.semantics.gradual.supposing import ScenarioNotHeardError

__all__ = ["MapStrengths", "map_strengths", "strengths"]


@attrs.frozen(repr=False)
class MapStrengths:
    """How strong a map's statements and arguments are under a gradual semantics, from 0 to 1.

    A reconstructed argument is as strong as its main inference.
    """

    map: ArgumentMap = attrs.field(eq=False)
    semantics: GradualSemantics
    reading: MapGraph = attrs.field(eq=False)
    strengths: Strengths = attrs.field(eq=False)

    @cached_property
    def statements(self) -> Mapping[str, float]:
        """The strength of each statement by title, in the map's order."""
        return self._by_title(ElementKind.STATEMENT, self.map.statements)

    @cached_property
    def arguments(self) -> Mapping[str, float]:
        """The strength of each argument by title, in the map's order."""
        return self._by_title(ElementKind.ARGUMENT, self.map.arguments)

    @property
    def converged(self) -> bool:
        """Whether every strength has settled."""
        return self.strengths.converged

    @cached_property
    def unsettled(self) -> frozenset[Endpoint]:
        """The statements and arguments whose strengths have not settled."""
        nodes = set(self.strengths.unsettled)
        return frozenset(end for end, node in self.reading.node_of.items() if node in nodes)

    def of(self, element: Element | str) -> float:
        """The strength of a statement or argument, by itself or its name.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        return self.strengths[self.reading.node(self.map.element(element))]

    def base_score(self, element: Element | str) -> BaseScore:
        """The base score of a statement or argument, and where it comes from.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        return self.reading.scores[self.reading.node(self.map.element(element))]

    def _by_title(self, kind: ElementKind, titles: Mapping[str, object]) -> Mapping[str, float]:
        node_of, values = self.reading.node_of, self.strengths
        return {title: values[node_of[Endpoint(kind, title)]] for title in titles}

    def __repr__(self) -> str:
        return f"<MapStrengths {self.map.path}, {self.semantics}: {self.strengths!r}>"


def map_strengths(
    map: ArgumentMap,
    semantics: str = "df-quad",
    *,
    scale: Scale | None = None,
    scenario: Scenario | None = None,
) -> MapStrengths:
    """How strong the statements and arguments of a map are, or would be in a scenario.

    Terms of likelihood are read on the scale that the map's front matter chooses, or else on
    `scale`. What a scenario does to strengths is told in `buttress.semantics.gradual.supposing`.

    Raises:
        UnknownGradualSemanticsError: there is no gradual semantics of that name.
        ScenarioNotHeardError: it is the h-categoriser, which knows no base scores.
        UnknownTitleError: the scenario is about something that is not in the map.
        ConflictingScenarioError: it asks for one thing and its opposite.
    """
    if scenario and semantics == GradualSemantics.H_CATEGORISER:
        raise ScenarioNotHeardError(semantics)
    reading = build_graph(map, scale, scenario)
    found = node_strengths(reading.graph, semantics)
    return MapStrengths(map, GradualSemantics(semantics), reading, found)


def strengths(map: ArgumentMap, semantics: str = "df-quad") -> Mapping[Endpoint, float]:
    """The strength of every statement and argument of a map, by its place in the map.

    Raises:
        UnknownGradualSemanticsError: there is no gradual semantics of that name.
    """
    found = map_strengths(map, semantics)
    return {
        Endpoint(kind, title): value
        for kind, by_title in (
            (ElementKind.STATEMENT, found.statements),
            (ElementKind.ARGUMENT, found.arguments),
        )
        for title, value in by_title.items()
    }
