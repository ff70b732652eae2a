"""A statement or argument with its name and what it says."""

from __future__ import annotations

from buttress.checks.naming import claim, name
from buttress.model import Element

__all__ = ["phrase"]


def phrase(element: Element) -> str:
    """`[Title] what it says`; only the words, in quotes, where there is no title."""
    said = claim(element)
    if not said:
        return name(element)
    return f"“{said}”" if element.is_untitled else f"{name(element)} {said}"
