"""The images of a card as elements of an SVG."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree as ET

from buttress.diagram.illustration import Illustration, ImageRow
from buttress.diagram.lettering import clean
from buttress.diagram.svg.bounds import Bounds

__all__ = ["IMAGE", "images_in"]

IMAGE = "image"
"""The element that an image is; an engine's own elements have a namespace."""


def images_in(room: Bounds, images: ImageRow) -> Iterator[ET.Element]:
    """The images side by side in the middle of the room.

    They are embedded as data; the name of each can be read out, and rests on it as a tooltip.
    """
    left = room.left + max(room.right - room.left - images.width, 0) // 2
    for each in images.images:
        yield _image(each, left, (room.top + room.bottom) / 2)
        left += round(each.width) + images.gap


def _image(each: Illustration, left: float, middle: float) -> ET.Element:
    name = clean(each.name)
    image = ET.Element(
        IMAGE,
        {
            "x": f"{left:.7g}",
            "y": f"{middle - each.height / 2:.7g}",
            "width": f"{each.width:.6g}",
            "height": f"{each.height:.6g}",
            "role": "img",
            "aria-label": name,
            "href": _address(each.image.media_type, each.image.data),
        },
    )
    ET.SubElement(image, "title").text = name
    return image


@lru_cache(maxsize=8)
def _address(media_type: str, data: bytes) -> str:
    return f"data:{media_type};base64,{b64encode(data).decode()}"
