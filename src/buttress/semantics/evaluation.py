"""Judging a map: what stands under a semantics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType

import attrs

from buttress.model import ArgumentMap, ButtressError, Element, Standing
from buttress.model.collector import collector_paused
from buttress.semantics.grounded_labelling import grounded
from buttress.semantics.labelling import Labelling
from buttress.semantics.reading import build_theory, statement_literal
from buttress.semantics.reasons import Reason, Reasons
from buttress.semantics.standing import argument_standing
from buttress.semantics.theory import Theory

__all__ = ["SEMANTICS", "Evaluation", "UnknownSemanticsError", "evaluate"]

SEMANTICS: Mapping[str, Callable[[Theory], Labelling]] = MappingProxyType({"grounded": grounded})
"""The semantics that a map can be judged under, by name."""


class UnknownSemanticsError(ButtressError, ValueError):
    """A semantics was asked for that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there is no semantics named {name!r}; choose {' or '.join(SEMANTICS)}")
        self.name = name


@attrs.frozen(repr=False)
class Evaluation:
    """What becomes of a map's statements and arguments, by title, in the map's order."""

    path: str
    semantics: str
    statements: Mapping[str, Standing]
    arguments: Mapping[str, Standing]
    map: ArgumentMap = attrs.field(eq=False)
    labelling: Labelling = attrs.field(eq=False)

    @property
    def theory(self) -> Theory:
        """The map as a theory, whose labelling this is."""
        return self.labelling.theory

    def reason(self, element: Element | str) -> Reason:
        """Why a statement or argument stands as it does.

        A name is a title, or `[Title]` for a statement and `<Title>` for an argument.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        return self._reasons.of(element)

    @cached_property
    def _reasons(self) -> Reasons:
        return Reasons(self.map, self.labelling)

    def __repr__(self) -> str:
        found = list(self.statements.values())
        counts = ", ".join(f"{found.count(standing)} {standing}" for standing in Standing)
        return f"<Evaluation {self.path}, {self.semantics}: {counts}>"


def evaluate(
    map: ArgumentMap, semantics: str = "grounded", *, theory: Theory | None = None
) -> Evaluation:
    """Which statements and arguments of a map stand. Give its `theory` where it is known.

    Raises:
        UnknownSemanticsError: no semantics has that name.
        TooManyPrioritiesError: the map compares too many priorities.
    """
    label = SEMANTICS.get(semantics)
    if label is None:
        raise UnknownSemanticsError(semantics)
    with collector_paused():
        labelling = label(theory or build_theory(map))
        return Evaluation(
            path=map.path,
            semantics=semantics,
            statements=MappingProxyType(
                {title: labelling.literal(statement_literal(title)) for title in map.statements}
            ),
            arguments=MappingProxyType(
                {
                    title: argument_standing(argument, labelling)
                    for title, argument in map.arguments.items()
                }
            ),
            map=map,
            labelling=labelling,
        )
