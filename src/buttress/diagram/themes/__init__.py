"""The themes: the colours of a picture, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from buttress.diagram.errors import UnknownNameError
from buttress.diagram.themes.dark import DARK
from buttress.diagram.themes.light import LIGHT
from buttress.diagram.themes.theme import Theme

__all__ = ["AUTO", "DARK", "LIGHT", "THEMES", "Theme", "theme"]

AUTO = "auto"
"""The choice of both: an SVG follows its reader's setting, other formats are light."""

THEMES: Mapping[str, Theme] = MappingProxyType({"light": LIGHT, "dark": DARK})
"""The themes by name."""


def theme(name: str) -> Theme:
    """The theme of that name; of `auto` the light one.

    Raises:
        UnknownNameError: there is none; the message names those that exist.
    """
    if name == AUTO:
        return LIGHT
    found = THEMES.get(name)
    if found is None:
        raise UnknownNameError("theme", name, (AUTO, *THEMES))
    return found
