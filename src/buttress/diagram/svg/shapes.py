"""The shapes in what an engine drew."""

from __future__ import annotations

from functools import lru_cache
from xml.etree import ElementTree as ET

from buttress.diagram.svg.illustrating import IMAGE

__all__ = ["FORMS", "local_name", "shapes_in"]

FORMS = {
    "polygon": ("points",),
    "polyline": ("points",),
    "path": ("d",),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "text": ("x", "y", "text-anchor", "font-weight", "font-size"),
}
"""The shapes that Graphviz draws with, and the attributes that give their form."""


def shapes_in(group: ET.Element) -> list[ET.Element]:
    """All shapes in a group, in order, whatever they are wrapped in.

    They lose their namespace: then `tag` is one of the `FORMS`, or `IMAGE` for an image of ours.
    """
    shapes = []
    for element in group.iter():
        tag = element.tag
        if tag == IMAGE:
            shapes.append(element)
        elif (name := local_name(tag)) in FORMS:
            element.tag = name
            shapes.append(element)
    return shapes


@lru_cache(maxsize=64)
def local_name(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rpartition("}")[2]
