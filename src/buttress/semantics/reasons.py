"""Why a statement or argument stands as it does, in one sentence."""

from __future__ import annotations

import attrs

from buttress.model import ArgumentMap, Element, ElementKind, Endpoint, Standing, Statement
from buttress.semantics.argument_reasons import argument_ground
from buttress.semantics.ground import Judged
from buttress.semantics.judgement import Judgement
from buttress.semantics.literal_reasons import literal_ground
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.standing import argument_standing
from buttress.semantics.wording import name_of

__all__ = ["Reason", "Reasons"]


@attrs.frozen
class Reason:
    """A standing, and what decides it.

    `sentence` says it for a person; `because` names the elements of the map that decide, in the
    order of the sentence. It is empty where only the lack of something decides.
    """

    standing: Standing
    sentence: str
    because: tuple[Endpoint, ...] = ()


class Reasons:
    """The reasons for the standings in a map under a labelling of its theory."""

    def __init__(self, map: ArgumentMap, labelling: Judgement) -> None:
        self._judged = Judged(map, labelling)

    def of(self, element: Element | str) -> Reason:
        """The reason for an element's standing.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        judged, labelling = self._judged, self._judged.labelling
        found = judged.map.element(element)
        if isinstance(found, Statement):
            end = Endpoint(ElementKind.STATEMENT, found.title)
            standing = labelling.literal(statement_literal(found.title))
            ground = literal_ground(judged, statement_literal(found.title))
        else:
            end = Endpoint(ElementKind.ARGUMENT, found.title)
            standing = argument_standing(found, labelling)
            if found.is_reconstructed:
                ground = argument_ground(judged, found)
            else:
                ground = literal_ground(judged, sketch_literal(found.title))
        return Reason(
            standing,
            f"{name_of(judged.map, end)} is {standing}: {ground.clause}.",
            tuple(dict.fromkeys(ground.because)),
        )
