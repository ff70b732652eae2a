"""Themes that a project describes in files of its own."""

from __future__ import annotations

from pathlib import Path

from buttress.diagram import DiagramError
from buttress.diagram.themes import is_theme_file

__all__ = ["ThemeOutsideError", "theme_within"]


class ThemeOutsideError(DiagramError, PermissionError):
    """A theme whose file may not be read."""


def theme_within(theme: str, root: Path) -> str | Path:
    """A theme's name as it is, and a theme's file, whose path starts from the root.

    Raises:
        ThemeOutsideError: the file lies outside the root.
    """
    if not is_theme_file(theme):
        return theme
    try:
        file = (root / theme).resolve()
    except (OSError, ValueError) as error:  # a name that no system can have
        raise ThemeOutsideError(f"there is no theme {theme!r}: {error}") from None
    if not file.is_relative_to(root):
        raise ThemeOutsideError(f"the theme {theme} lies outside {root.name or root}, the root")
    return file
