"""Why a statement or argument stands as it does, in one sentence."""

from __future__ import annotations

import attrs

from buttress.model import ArgumentMap, Element, ElementKind, Endpoint, Standing, Statement
from buttress.semantics.argument_reasons import argument_ground
from buttress.semantics.ground import Ground, Judged
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

    @property
    def map(self) -> ArgumentMap:
        """The map."""
        return self._judged.map

    def of(self, element: Element | str) -> Reason:
        """The reason for an element's standing.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        return self.reason(element, self.standing(element), self.ground(element))

    def standing(self, element: Element | str) -> Standing:
        """An element's standing. Raises what `of` does."""
        found, labelling = self.map.element(element), self._judged.labelling
        if isinstance(found, Statement):
            return labelling.literal(statement_literal(found.title))
        return argument_standing(found, labelling)

    def ground(self, element: Element | str) -> Ground:
        """What decides an element's standing, as a clause. Raises what `of` does."""
        found = self.map.element(element)
        if isinstance(found, Statement):
            return literal_ground(self._judged, statement_literal(found.title))
        if found.is_reconstructed:
            return argument_ground(self._judged, found)
        return literal_ground(self._judged, sketch_literal(found.title))

    def reason(self, element: Element | str, standing: Standing, ground: Ground) -> Reason:
        """A reason with this standing and ground. Raises what `of` does."""
        found = self.map.element(element)
        kind = ElementKind.STATEMENT if isinstance(found, Statement) else ElementKind.ARGUMENT
        name = name_of(self.map, Endpoint(kind, found.title))
        sentence = f"{name} is {standing}: {ground.clause}."
        return Reason(standing, sentence, tuple(dict.fromkeys(ground.because)))
