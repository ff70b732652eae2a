"""The headings that an element stands under."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from buttress.model import ArgumentMap

__all__ = ["section_titles"]


def section_titles(map: ArgumentMap) -> Mapping[str, Sequence[str]]:
    """For each section's id its title and those above it, outermost first."""
    found: dict[str, list[str]] = {}
    waiting = [(section, list[str]()) for section in map.sections]
    while waiting:
        section, above = waiting.pop()
        found[section.id] = [*above, section.title]
        waiting.extend((child, found[section.id]) for child in section.children)
    return found
