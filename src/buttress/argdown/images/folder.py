"""The folder that a map's images lie in."""

from __future__ import annotations

from pathlib import Path

from buttress.model import ArgumentMap

__all__ = ["image_folder"]


def image_folder(map: ArgumentMap) -> Path | None:
    """The folder of the file that the map was read from, the first of several.

    None for a map from a text.
    """
    first = next(iter(map.documents), None)
    return Path(first.place).parent if first is not None and first.is_on_disk else None
