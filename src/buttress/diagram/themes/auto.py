"""The theme that follows its reader."""

from __future__ import annotations

import attrs

from buttress.diagram.themes.dark import DARK
from buttress.diagram.themes.high_contrast import HIGH_CONTRAST, HIGH_CONTRAST_DARK
from buttress.diagram.themes.light import LIGHT

__all__ = ["AUTO_THEME"]

AUTO_THEME = attrs.evolve(
    LIGHT,
    name="auto",
    dark=attrs.evolve(DARK, contrast=HIGH_CONTRAST_DARK),
    contrast=HIGH_CONTRAST,
)
"""Light; in an SVG dark or of high contrast where its reader has asked for it."""
