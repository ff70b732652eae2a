"""Words of one row on one line.

An engine that takes a sign from another font sets it a little higher or lower than its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from operator import itemgetter
from xml.etree import ElementTree as ET

__all__ = ["set_on_common_lines"]

_NEAR = 5.0
"""Baselines closer than this, in points, belong to one row; rows are more than twice as far."""

_Baseline = tuple[float, ET.Element]


def set_on_common_lines(shapes: Iterable[ET.Element]) -> None:
    """Set the texts of each row among the shapes on the lowest baseline in it.

    Letters of another size belong to another column, whose rows are its own.
    """
    by_size: dict[str, list[_Baseline]] = {}
    for shape in shapes:
        if shape.tag == "text":
            baseline = float(shape.get("y", "0")), shape
            by_size.setdefault(shape.get("font-size", ""), []).append(baseline)
    for texts in by_size.values():
        if len(texts) > 1:
            _align(texts)


def _align(texts: list[_Baseline]) -> None:
    texts.sort(key=itemgetter(0), reverse=True)
    lowest, written = inf, "0"
    for baseline, text in texts:
        if lowest - baseline < _NEAR:
            text.set("y", written)
        else:
            lowest, written = baseline, text.get("y", "0")
