"""Widths, written for the web, as LaTeX has them."""

from __future__ import annotations

from sphinx.writers.latex import rstdim_to_latexdim

__all__ = ["latex_width"]

_LETTER = {"rem": 1.0, "ch": 0.5}
"""In quads, the size of a letter."""


def latex_width(width: str) -> str:
    """A CSS width as a length of LaTeX; shares are those of the line."""
    for unit, quads in _LETTER.items():
        if width.endswith(unit):
            return f"{float(width.removesuffix(unit)) * quads:g}em"
    if width.endswith("vw"):
        width = f"{width.removesuffix('vw')}%"
    return rstdim_to_latexdim(width)
