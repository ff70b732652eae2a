"""Telling the parts of a drawn SVG by colours that mean nothing else.

An engine is given a code for each part instead of its colour. So two parts may look alike, and a
colour that an author chose for a box is never taken for a part.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import count
from typing import Any

import attrs

from buttress.diagram.themes.theme import Theme

__all__ = ["coded"]


def coded(theme: Theme, taken: Collection[str] = ()) -> Theme:
    """The theme with a code for each colour, `#000001` and so on, none of them `taken`."""
    codes = (code for number in count(1) if (code := f"#{number:06x}") not in taken)
    changes: dict[str, Any] = {part: next(codes) for part in theme.parts()}
    changes["frames"] = [next(codes) for _ in theme.frames]
    return attrs.evolve(theme, **changes)
