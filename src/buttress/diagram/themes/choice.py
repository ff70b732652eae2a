"""Finding the theme that is meant by a name, a file or a theme."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from buttress.diagram.errors import UnknownNameError
from buttress.diagram.themes.argdown import ARGDOWN
from buttress.diagram.themes.auto import AUTO_THEME
from buttress.diagram.themes.dark import DARK
from buttress.diagram.themes.high_contrast import HIGH_CONTRAST, HIGH_CONTRAST_DARK
from buttress.diagram.themes.light import LIGHT
from buttress.diagram.themes.print import PRINT
from buttress.diagram.themes.reading import read_theme
from buttress.diagram.themes.theme import Theme

__all__ = ["AUTO", "THEMES", "is_theme_file", "theme"]

AUTO = "auto"
"""The name of the theme that follows its reader."""

THEMES: Mapping[str, Theme] = MappingProxyType(
    {each.name: each for each in (LIGHT, DARK, PRINT, HIGH_CONTRAST, HIGH_CONTRAST_DARK, ARGDOWN)}
)
"""The themes by name, without `auto`."""


def theme(choice: str | Path | Theme) -> Theme:
    """The theme of that name, or the one that a TOML file describes; a theme is given back.

    A text is the name of a file where it ends in `.toml` or has a separator of folders in it.

    Raises:
        UnknownNameError: there is none; the message names those that exist.
        ThemeError: the file cannot be read, or something in it is wrong.
    """
    if isinstance(choice, Theme):
        return choice
    if choice == AUTO:
        return AUTO_THEME
    if is_theme_file(choice):
        return read_theme(choice, THEMES)
    found = THEMES.get(str(choice))
    if found is None:
        raise UnknownNameError("theme", str(choice), (AUTO, *THEMES, "a file of your own (.toml)"))
    return found


def is_theme_file(choice: str | Path | Theme) -> bool:
    """Whether a choice of a theme names a file, which is read."""
    if isinstance(choice, Path):
        return True
    separators = {os.sep, os.altsep or os.sep}
    return isinstance(choice, str) and (
        choice.lower().endswith(".toml") or any(sign in choice for sign in separators)
    )
