"""How many pixels a picture may have."""

from __future__ import annotations

from math import ceil, floor, sqrt

from buttress.diagram.errors import EngineError, TooManyPixelsError

__all__ = ["DEFAULT_DPI", "MARGIN", "MOST_PIXELS", "MOST_PIXELS_A_SIDE", "PNG_SIGNATURE"]
__all__ += ["check_pixels"]

MOST_PIXELS = 100_000_000
"""Pixels in all: while it is drawn, each takes four bytes of memory."""

MOST_PIXELS_A_SIDE = 32_767
"""The longest side that cairo, which Graphviz draws with, can make."""

MARGIN = 0.3
"""Inches that are left free around the layout, both sides together."""

DEFAULT_DPI = 96
"""Pixels an inch where Graphviz is not told otherwise."""


PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
"""What a PNG begins with."""


def check_pixels(plain: bytes, resolution: int | None) -> None:
    """Refuse a picture whose layout, in Graphviz's `plain` format, is too large for a resolution.

    Raises:
        TooManyPixelsError: it has too many pixels; it says at which resolution it has not.
        EngineError: what is given is no layout.
    """
    try:
        word, _, *size = plain.split(None, 4)[:4]
        width, height = (float(each) + MARGIN for each in size)
    except ValueError:
        word, width, height = b"", 0.0, 0.0
    if word != b"graph":
        raise EngineError("the layout engine wrote something else than a layout")
    dpi = resolution or DEFAULT_DPI
    across, down = ceil(width * dpi), ceil(height * dpi)
    if max(across, down) <= MOST_PIXELS_A_SIDE and across * down <= MOST_PIXELS:
        return
    fitting = floor(
        min(MOST_PIXELS_A_SIDE / max(width, height), sqrt(MOST_PIXELS / width / height))
    )
    raise TooManyPixelsError(
        f"at {dpi} pixels an inch the picture would have {across:,} by {down:,} pixels, and at "
        f"most {MOST_PIXELS_A_SIDE:,} a side and {MOST_PIXELS:,} in all are drawn; it fits at "
        f"{max(fitting - 1, 1)}, and SVG and PDF need no pixels"
    )
