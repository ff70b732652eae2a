"""The front matter's settings for the map: `selection`, `map` and `group`.

Names, defaults and meaning are those of Argdown's configuration. A value of the wrong kind
counts as not given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.model import EMPTY

__all__ = ["GroupSettings", "LabelSettings", "SelectionSettings"]


def _part(settings: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = settings.get(name)
    return part if isinstance(part, Mapping) else EMPTY


def _flag(part: Mapping[str, Any], key: str, *, default: bool) -> bool:
    value = part.get(key)
    return default if value is None else bool(value)


def _names(part: Mapping[str, Any], key: str) -> frozenset[str] | None:
    value = part.get(key)
    if isinstance(value, str) and value:
        return frozenset([value])
    if isinstance(value, (list, tuple)):
        return frozenset(item for item in value if isinstance(item, str))
    return None


@attrs.frozen
class SelectionSettings:
    """Which statements and arguments the map shows. None stands for no such limit."""

    exclude_disconnected: bool = True
    statement_mode: str = "with-title"
    ignore_is_in_map: bool = False
    include_statements: frozenset[str] | None = None
    exclude_statements: frozenset[str] | None = None
    exclude_arguments: frozenset[str] | None = None
    sections: frozenset[str] | None = None
    without_section: bool = False
    tags: frozenset[str] | None = None
    without_tag: bool = False

    @classmethod
    def read(cls, settings: Mapping[str, Any]) -> SelectionSettings:
        """The settings under `selection`."""
        part = _part(settings, "selection")
        mode = part.get("statementSelectionMode")
        return cls(
            _flag(part, "excludeDisconnected", default=True),
            "with-title" if mode is None else str(mode),
            _flag(part, "ignoreIsInMap", default=False),
            _names(part, "includeStatements"),
            _names(part, "excludeStatements"),
            _names(part, "excludeArguments"),
            _names(part, "selectedSections"),
            _flag(part, "selectElementsWithoutSection", default=False),
            _names(part, "selectedTags"),
            _flag(part, "selectElementsWithoutTag", default=False),
        )


@attrs.frozen
class LabelSettings:
    """What stands in the boxes."""

    statements: str = "hide-untitled"
    arguments: str = "hide-untitled"
    add_tags: bool = True

    @classmethod
    def read(cls, settings: Mapping[str, Any]) -> LabelSettings:
        """The settings under `map`."""
        part = _part(settings, "map")
        statements, arguments = part.get("statementLabelMode"), part.get("argumentLabelMode")
        return cls(
            "hide-untitled" if statements is None else str(statements),
            "hide-untitled" if arguments is None else str(arguments),
            _flag(part, "addTags", default=True),
        )


@attrs.frozen
class GroupSettings:
    """Which sections are drawn as groups.

    `sections` maps titles of sections to their own settings, and is None where the front matter
    has none; `regroup` are the sections that replace those of the headings.
    """

    depth: float = 2
    sections: Mapping[str, Any] | None = None
    regroup: tuple[Mapping[str, Any], ...] = ()
    ignore_is_group: bool = False
    ignore_is_closed: bool = False

    @classmethod
    def read(cls, settings: Mapping[str, Any]) -> GroupSettings:
        """The settings under `group`."""
        part = _part(settings, "group")
        depth, sections, regroup = part.get("groupDepth"), part.get("sections"), part.get("regroup")
        return cls(
            depth if isinstance(depth, (int, float)) else 2,
            sections if isinstance(sections, Mapping) else None,
            tuple(item for item in regroup if isinstance(item, Mapping))
            if isinstance(regroup, (list, tuple))
            else (),
            _flag(part, "ignoreIsGroup", default=False),
            _flag(part, "ignoreIsClosed", default=False),
        )
