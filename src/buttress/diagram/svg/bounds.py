"""Where a drawn shape lies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from xml.etree import ElementTree as ET

import attrs

__all__ = ["Bounds", "bounds_among", "bounds_of"]

_NUMBER = re.compile(r"-?[\d.]+")


@attrs.frozen
class Bounds:
    """The corners of a shape; `y` grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


def bounds_of(shape: ET.Element) -> Bounds | None:
    """The corners of all points of a polygon or path; None where it has none."""
    points = shape.get("points") or shape.get("d")
    return _bounds(points) if points else None


def bounds_among(shapes: Iterable[ET.Element]) -> Bounds | None:
    """The corners of the first of the shapes that has any: of a box, its frame."""
    return next((found for shape in shapes if (found := bounds_of(shape))), None)


@lru_cache(maxsize=4096)
def _bounds(points: str) -> Bounds | None:
    """The same of the points as they are written; a box is asked about more than once."""
    numbers = [float(number) for number in _NUMBER.findall(points)]
    across, down = numbers[::2], numbers[1::2]
    return Bounds(min(across), min(down), max(across), max(down)) if down else None
