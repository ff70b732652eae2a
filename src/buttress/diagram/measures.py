"""The measures of what is written in a picture, in points."""

from __future__ import annotations

import attrs

__all__ = ["BAR", "GAP", "GAUGE_GAP", "GAUGE_THICK", "PAD", "SMALL", "TEXT", "TITLE", "Lettering"]

_MIDDLE = 0.345
"""How far above their baseline letters have their middle, as a part of their size: that is half of
what Helvetica's ascent is more than its descent (0.905 and 0.212)."""


@attrs.frozen
class Lettering:
    """A size of letters, the height of its lines, and whether they are bold.

    Sizes are whole points: Graphviz rounds others in HTML-like labels.
    """

    size: int
    line: int
    bold: bool = False

    @property
    def baseline(self) -> float:
        """How far below the top of their line the letters stand, so that they are in its middle."""
        return self.line / 2 + _MIDDLE * self.size


TITLE = Lettering(13, 16, bold=True)
TEXT = Lettering(12, 15)
SMALL = Lettering(11, 14)

PAD = 10
"""Between the frame and the lettering, on either side."""
GAP = 4
"""Above and below each block of lines, and between them."""

BAR = 56
"""How long the bar of a full gauge is."""
GAUGE_THICK = 8
"""How thick that bar is."""
GAUGE_GAP = 8
"""Between that bar and its number."""
