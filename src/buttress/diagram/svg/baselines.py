"""Words of one row on one line.

An engine that takes a sign from another font sets it a little higher or lower than its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from xml.etree import ElementTree as ET

__all__ = ["on_common_lines"]

_NEAR = 5.0
"""Baselines closer than this, in points, belong to one row; rows are more than twice as far."""


def on_common_lines(shapes: Iterable[ET.Element]) -> list[ET.Element]:
    """The shapes, with the texts of each row on the lowest baseline in it.

    Letters of another size belong to another column, whose rows are its own.
    """
    drawn = list(shapes)
    by_size: dict[str, list[ET.Element]] = {}
    for shape in drawn:
        if shape.tag == "text":
            by_size.setdefault(shape.get("font-size", ""), []).append(shape)
    for texts in by_size.values():
        _align(texts)
    return drawn


def _align(texts: Iterable[ET.Element]) -> None:
    lowest, written = inf, "0"
    for text in sorted(texts, key=_baseline, reverse=True):
        baseline = _baseline(text)
        if lowest - baseline < _NEAR:
            text.set("y", written)
        else:
            lowest, written = baseline, text.get("y", "0")


def _baseline(text: ET.Element) -> float:
    return float(text.get("y", "0"))
