"""Front matter: the settings and sources of a map as block YAML between `===` lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.argdown.writer.data import flow_value, key_text
from buttress.model import ArgumentMap, Source

__all__ = ["front_matter"]

_DEPTH = 3


def front_matter(map_: ArgumentMap) -> list[str]:
    """The lines of a map's front matter; none where there is nothing to say.

    Raises:
        WriteError: a setting holds something for which YAML has no word.
    """
    settings = dict(map_.settings)
    if map_.sources:
        settings["sources"] = {key: _fields(source) for key, source in map_.sources.items()}
    if not settings:
        return []
    flow_value(settings)
    return ["===", *_block(settings, 0), "==="]


def _block(mapping: Mapping[str, Any], depth: int) -> list[str]:
    lines: list[str] = []
    for key, value in mapping.items():
        start = "  " * depth + key_text(key)
        if isinstance(value, Mapping) and value and depth < _DEPTH:
            lines.append(f"{start}:")
            lines += _block(value, depth + 1)
        elif start.lstrip().startswith("? "):
            lines += [start, "  " * depth + f": {flow_value(value)}"]
        else:
            lines.append(f"{start}: {flow_value(value)}")
    return lines


def _fields(source: Source) -> dict[str, Any]:
    """What an entry says, in the order of the fields of `Source`; keys of its own last."""
    fields = {
        field.name: value
        for field in attrs.fields(Source)
        if field.name not in ("key", "extra")
        and (value := getattr(source, field.name)) not in (None, ())
    }
    return fields | dict(source.extra)
