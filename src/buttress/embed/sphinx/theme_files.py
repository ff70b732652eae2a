"""Themes that a project describes in files of its own."""

from __future__ import annotations

from pathlib import Path

from buttress.diagram import DiagramError

__all__ = ["ThemeOutsideError", "theme_file"]


class ThemeOutsideError(DiagramError, PermissionError):
    """A theme whose file may not be read."""


def theme_file(path: str, root: Path) -> Path:
    """The file of a theme, with links followed.

    Raises:
        ThemeOutsideError: it lies outside the root.
    """
    file = Path(path).resolve()
    if not file.is_relative_to(root):
        raise ThemeOutsideError(
            f"the theme {path} lies outside {root.name}, the folder that may be read"
        )
    return file
