"""What elements are called in the payload: as their nodes are in a scene."""

from __future__ import annotations

from buttress.diagram.views.nodes import argument_key, inference_key, statement_key
from buttress.model import Element, ElementKind, Endpoint, Statement

__all__ = ["identifier_at", "identifier_of"]


def identifier_of(element: Element) -> str:
    """`statement:Title` or `argument:Title`."""
    if isinstance(element, Statement):
        return statement_key(element.title)
    return argument_key(element.title)


def identifier_at(end: Endpoint) -> str:
    """The same for the end of a relation; `inference:3:Title` for an inference."""
    if end.kind is ElementKind.STATEMENT:
        return statement_key(end.title)
    if end.kind is ElementKind.INFERENCE and end.step is not None:
        return inference_key(end.title, end.step)
    return argument_key(end.title)
