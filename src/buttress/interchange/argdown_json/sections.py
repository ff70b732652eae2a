"""Sections of Argdown-JSON."""

from __future__ import annotations

from typing import Any

from buttress.argdown.default_map import Sectioning
from buttress.interchange.argdown_json.values import data_to_json
from buttress.model import ButtressError, Section

__all__ = ["DEEPEST", "TooDeepError", "sections_to_json"]

DEEPEST = 100
"""The deepest nesting of headings that is written: readers of JSON follow some hundred levels."""


class TooDeepError(ButtressError):
    """Headings are nested too deeply for JSON."""


def sections_to_json(sectioning: Sectioning) -> list[dict[str, Any]]:
    """The sections, each with those below it as its `children`.

    Raises:
        TooDeepError: they are nested deeper than `DEEPEST`.
    """
    written: list[dict[str, Any]] = []
    waiting = [(section, 1, written) for section in reversed(sectioning.sections)]
    while waiting:
        section, depth, siblings = waiting.pop()
        if depth > DEEPEST:
            raise TooDeepError(
                f"headings are nested more than {DEEPEST} levels deep, which readers of JSON "
                "cannot follow; use fewer levels"
            )
        one = _section(section, sectioning)
        siblings.append(one)
        waiting.extend((child, depth + 1, one["children"]) for child in reversed(section.children))
    return written


def _section(section: Section, sectioning: Sectioning) -> dict[str, Any]:
    written: dict[str, Any] = {
        "type": "section",
        "id": section.id,
        "level": section.level,
        "title": section.title,
        "children": [],
    }
    if section.tags:
        written["tags"] = list(section.tags)
    if section.span:
        written["startLine"] = section.span.line
        written["startColumn"] = section.span.column
    if section.data:
        written["data"] = data_to_json(section.data)
    written["isGroup"] = section.id in sectioning.groups
    if section.id in sectioning.closed:
        written["isClosed"] = True
    if parent := sectioning.parents.get(section.id):
        written["parent"] = parent
    return written
