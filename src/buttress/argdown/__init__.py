"""Argdown: the language that maps are written in.

text -> tokens (`scanner`) -> syntax tree (`parser`) -> map (`gather`)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from buttress.argdown.reading import (
    LinkedOutsideError,
    NothingToReadError,
    load,
    load_all,
    load_merged,
    loads,
    map_files,
)

if TYPE_CHECKING:
    from buttress.argdown.writer import dumps as dumps

__all__ = [
    "LinkedOutsideError",
    "NothingToReadError",
    "dumps",
    "load",
    "load_all",
    "load_merged",
    "loads",
    "map_files",
]


def __getattr__(name: str) -> Any:
    if name == "dumps":
        from buttress.argdown.writer import dumps  # noqa: PLC0415

        return dumps
    raise AttributeError(f"module 'buttress.argdown' has no attribute {name!r}")
