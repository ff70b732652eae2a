"""Whether a wide picture is better turned on its side on a printed page."""

from __future__ import annotations

import re

__all__ = ["is_better_turned", "page_size"]

_BOX = re.compile(rb"/MediaBox\s*\[\s*[\d.]+\s+[\d.]+\s+([\d.]+)\s+([\d.]+)\s*\]")
_LINE, _PAGE = 455, 600
"""The text of a page of Sphinx's, in points, less a caption: how wide and how high it is."""

_SCREEN = 0.75
"""How large a picture is drawn on paper that has room for it."""
_LEGIBLE = 0.5
"""How much smaller letters may get before turning the page is the lesser evil."""
_GAIN = 1.25
"""How much larger they have to get by it."""


def page_size(pdf: bytes) -> tuple[float, float]:
    """The width and height of a PDF of one page, in points; nothing where it does not say."""
    found = _BOX.search(pdf)
    return (float(found[1]), float(found[2])) if found else (0.0, 0.0)


def is_better_turned(width: float, height: float) -> bool:
    """Whether a picture of that size, in points, is only legible on its side."""
    if not width or not height:
        return False
    wide, high = width * _SCREEN, height * _SCREEN
    upright = min(1, _LINE / wide, _PAGE / high)
    turned = min(1, _LINE / high, _PAGE / wide)
    return upright < _LEGIBLE and turned >= _GAIN * upright
