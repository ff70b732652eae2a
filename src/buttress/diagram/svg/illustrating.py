"""Putting images where an engine drew frames for them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from xml.etree import ElementTree as ET

from buttress.diagram.dot.image_cells import image_id
from buttress.diagram.illustration import Illustration
from buttress.diagram.lettering import clean
from buttress.diagram.svg.bounds import Bounds, bounds_among

__all__ = ["IMAGE", "illustrate"]

IMAGE = "image"
"""The element that is put there; an engine's own elements have a namespace."""


def illustrate(drawn: ET.Element, name: str, images: Sequence[Illustration]) -> None:
    """In what an engine drew of a node of that name, make the frames of images images.

    They are embedded as data; the name of each can be read out, and rests on it as a tooltip.
    """
    wanted = {f"a_{image_id(name, place)}": each for place, each in enumerate(images, 1)}
    frames = [each for each in drawn.iter() if each.get("id", "") in wanted]
    for frame in frames:
        bounds = bounds_among(frame.iter())
        each = wanted[frame.get("id", "")]
        for inner in list(frame):
            frame.remove(inner)
        if bounds is not None:
            frame.append(_image(each, bounds))


def _image(each: Illustration, bounds: Bounds) -> ET.Element:
    width = bounds.right - bounds.left
    height = min(width * each.height / each.width, bounds.bottom - bounds.top)
    top = (bounds.top + bounds.bottom - height) / 2
    name = clean(each.name)
    image = ET.Element(
        IMAGE,
        {
            "x": f"{bounds.left:.6g}",
            "y": f"{top:.6g}",
            "width": f"{width:.6g}",
            "height": f"{height:.6g}",
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
