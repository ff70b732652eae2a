"""The themes: the look of a picture, as data."""

from __future__ import annotations

from buttress.diagram.themes.auto import AUTO_THEME
from buttress.diagram.themes.choice import AUTO, THEMES, is_theme_file, theme
from buttress.diagram.themes.codes import coded
from buttress.diagram.themes.contrast import WeakContrast, weak_contrasts
from buttress.diagram.themes.dark import DARK
from buttress.diagram.themes.light import LIGHT
from buttress.diagram.themes.reading import theme_from
from buttress.diagram.themes.theme import Theme

__all__ = [
    "AUTO",
    "AUTO_THEME",
    "DARK",
    "LIGHT",
    "THEMES",
    "Theme",
    "WeakContrast",
    "coded",
    "is_theme_file",
    "theme",
    "theme_from",
    "weak_contrasts",
]
