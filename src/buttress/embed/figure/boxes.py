"""Where the boxes of a drawn picture lie in it, and where they lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from buttress.diagram.svg.bounds import Bounds, bounds_of

__all__ = ["Box", "Drawn", "drawn_boxes"]

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_TRANSLATION = re.compile(r"translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)")


class Box(NamedTuple):
    """A box: its id, what it leads to (if anything), its name, and its place in hundredths.

    `left` and `width` are hundredths of the picture's width, `top` and `height` of its height.
    """

    id: str
    link: str
    name: str
    left: float
    top: float
    width: float
    height: float


class Drawn(NamedTuple):
    """A picture's size in CSS pixels, and its boxes."""

    width: float
    height: float
    boxes: tuple[Box, ...]


def drawn_boxes(svg: str) -> Drawn:
    """The boxes of a picture that `Picture.svg` drew."""
    root = ET.fromstring(svg)  # noqa: S314 - our own picture; expat fetches nothing
    _, _, width, height = (float(each) for each in root.get("viewBox", "0 0 1 1").split())
    canvas = root.find(f"{_NAMESPACE}g")
    if canvas is None:
        return Drawn(width, height, ())
    moved = _TRANSLATION.search(canvas.get("transform", ""))
    across, down = (float(moved[1]), float(moved[2])) if moved else (0.0, 0.0)

    def share(length: float, whole: float) -> float:
        return round(100 * length / whole, 3)

    boxes = tuple(
        Box(
            group.get("id", ""),
            link,
            name,
            share(bounds.left + across, width),
            share(bounds.top + down, height),
            share(bounds.right - bounds.left, width),
            share(bounds.bottom - bounds.top, height),
        )
        for group, link, name, bounds in _nodes(canvas)
    )
    return Drawn(width, height, boxes)


def _nodes(canvas: ET.Element) -> Iterator[tuple[ET.Element, str, str, Bounds]]:
    for group in canvas.iter(f"{_NAMESPACE}g"):
        if "node" not in group.get("class", "").split():
            continue
        link = group.find(f"{_NAMESPACE}a")
        shapes = [found for shape in group.iter() if (found := bounds_of(shape))]
        if shapes:
            whole = Bounds(
                min(each.left for each in shapes),
                min(each.top for each in shapes),
                max(each.right for each in shapes),
                max(each.bottom for each in shapes),
            )
            said = group if link is None else link
            address = "" if link is None else link.get("href", "")
            yield group, address, said.get("aria-label", ""), whole
