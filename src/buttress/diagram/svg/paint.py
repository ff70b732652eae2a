"""Copying drawn shapes, with a class and a colour for each code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

import attrs

from buttress.diagram.svg.illustrating import IMAGE

__all__ = ["Painter", "local_name"]

_SHAPES = {
    "polygon": ("points",),
    "polyline": ("points",),
    "path": ("d",),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "text": ("x", "y", "text-anchor", "font-weight", "font-size"),
}
"""The shapes that Graphviz draws with, and the attributes that give their form."""

_STROKES = ("stroke-width", "stroke-dasharray")
_DASHES = {"1,5": "1.5,4", "5,2": "6,4"}
"""Graphviz's dots and dashes, and ours, which are easier to tell apart."""

_NAMED = {"white": "#ffffff", "black": "#000000"}
_ZEROS = re.compile(r"\.0+$")


def local_name(element: ET.Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


@attrs.frozen
class Painter:
    """Copies shapes; `painted` collects the classes that were given.

    `parts` gives the name of a part of the theme by its code, `colours` its colour by that name;
    `patterns` the id of the pattern that lies on it.
    """

    parts: Mapping[str, str]
    colours: Mapping[str, str]
    patterns: Mapping[str, str] = attrs.field(factory=dict)
    painted: set[str] = attrs.field(factory=set)
    _known: dict[str, tuple[str, str]] = attrs.field(factory=dict, init=False)

    def shapes(self, group: ET.Element) -> Iterator[ET.Element]:
        """Copies of all shapes in a group, in order, whatever they are wrapped in."""
        for element in group.iter():
            name = local_name(element)
            if element.tag == IMAGE:
                yield element
            elif name in _SHAPES:
                yield self._copy(element, name)
                if self.patterns and name != "text":
                    part = self.parts.get(element.get("fill", ""), "")
                    if pattern := self.patterns.get(part):
                        yield _covering(element, name, pattern)

    def _copy(self, element: ET.Element, name: str) -> ET.Element:
        form = _form(element, name)
        drawn = element.attrib
        if name != "text":
            for key in _STROKES:
                if value := drawn.get(key):
                    form[key] = _DASHES.get(value, value)
        classes = []
        for key, letter in (("fill", "f"), ("stroke", "s")):
            if (value := drawn.get(key)) is not None:
                form[key], part = self._known.get(value) or self._colour(value)
                if part:
                    classes.append(f"{letter}-{part}")
        if classes:
            self.painted.update(classes)
            form["class"] = " ".join(classes)
        copy = ET.Element(name, form)
        if name == "text":
            copy.text = element.text
        return copy

    def _colour(self, value: str) -> tuple[str, str]:
        """The colour that a code stands for, and its part; empty where it has none."""
        colour = _NAMED.get(value, value).lower()
        if colour == "transparent":
            colour = "none"
        part = self.parts.get(colour)
        found = (colour, "") if part is None else (self.colours[part], part)
        self._known[value] = found
        return found


def _form(element: ET.Element, name: str) -> dict[str, str]:
    form = {}
    drawn = element.attrib
    for key in _SHAPES[name]:
        if value := drawn.get(key):
            form[key] = _ZEROS.sub("", value) if value[-1] == "0" else value
    return form


def _covering(element: ET.Element, name: str, pattern: str) -> ET.Element:
    """The same shape with nothing but a pattern in it."""
    look = {"fill": f"url(#{pattern})", "stroke": "none", "class": "pattern"}
    return ET.Element(name, _form(element, name) | look)
