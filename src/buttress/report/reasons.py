"""Why something stands as it does, said after its name and standing are."""

from __future__ import annotations

from buttress.model import Argument, Element, ElementKind, Endpoint
from buttress.semantics import Evaluation
from buttress.semantics.wording import name_of

__all__ = ["why"]


def why(element: Element, evaluation: Evaluation) -> str:
    """The reason's sentence without the name and the standing that it opens with."""
    kind = ElementKind.ARGUMENT if isinstance(element, Argument) else ElementKind.STATEMENT
    reason = evaluation.reason(element)
    opening = f"{name_of(evaluation.map, Endpoint(kind, element.title))} is {reason.standing}: "
    clause = reason.sentence.removeprefix(opening)
    return clause[:1].upper() + clause[1:]
