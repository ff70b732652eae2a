"""Where a drawn shape lies."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree import ElementTree as ET

import attrs

__all__ = ["Bounds", "bounds_of"]

_PAIR = re.compile(r"(-?[\d.]+),(-?[\d.]+)")


@attrs.frozen
class Bounds:
    """The corners of a shape; `y` grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


def bounds_of(shape: ET.Element) -> Bounds | None:
    """The corners of all points of a polygon or path; None where it has none."""
    return _bounds(shape.get("points") or shape.get("d") or "")


@lru_cache(maxsize=4096)
def _bounds(points: str) -> Bounds | None:
    """The same of the points as they are written; a box is asked about more than once."""
    pairs = _PAIR.findall(points)
    if not pairs:
        return None
    across = [float(x) for x, _ in pairs]
    down = [float(y) for _, y in pairs]
    return Bounds(min(across), min(down), max(across), max(down))
