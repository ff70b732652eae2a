"""Words of one row on one line.

An engine that takes a sign from another font sets it a little higher or lower than its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

__all__ = ["on_common_lines"]

_NEAR = 5.0
"""Baselines closer than this, in points, belong to one row; rows are more than twice as far."""


def on_common_lines(shapes: Iterable[ET.Element]) -> list[ET.Element]:
    """The shapes, with the texts of each row on the lowest baseline in it."""
    drawn = list(shapes)
    texts = [shape for shape in drawn if shape.tag == "text"]
    row: list[ET.Element] = []
    for text in [*sorted(texts, key=_baseline, reverse=True), None]:
        if text is not None and row and _baseline(row[0]) - _baseline(text) < _NEAR:
            row.append(text)
            continue
        for each in row[1:]:
            each.set("y", row[0].get("y", "0"))
        row = [] if text is None else [text]
    return drawn


def _baseline(text: ET.Element) -> float:
    return float(text.get("y", "0"))
