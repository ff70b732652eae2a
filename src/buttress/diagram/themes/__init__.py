"""The themes: the look of a picture, as data."""

from __future__ import annotations

from buttress.diagram.themes.auto import AUTO_THEME
from buttress.diagram.themes.choice import AUTO, THEMES, is_theme_file, theme
from buttress.diagram.themes.codes import coded
from buttress.diagram.themes.contrast import WeakContrast, weak_contrasts
from buttress.diagram.themes.dark import DARK
from buttress.diagram.themes.light import LIGHT
from buttress.diagram.themes.paint import Paint, PaintRole, paint_in
from buttress.diagram.themes.reading import theme_from
from buttress.diagram.themes.theme import Theme

__all__ = [
    "AUTO",
    "AUTO_THEME",
    "DARK",
    "LIGHT",
    "THEMES",
    "Paint",
    "PaintRole",
    "Theme",
    "WeakContrast",
    "coded",
    "is_theme_file",
    "paint_in",
    "theme",
    "theme_from",
    "weak_contrasts",
]
