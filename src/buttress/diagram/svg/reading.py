"""Reading what an engine drew, part by part: of a part that was taken nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from xml.etree import ElementTree as ET

from buttress.diagram.errors import EngineError

__all__ = ["FORMS", "Shapes", "read"]

FORMS = {
    "polygon": ("points",),
    "polyline": ("points",),
    "path": ("d",),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "text": ("x", "y", "text-anchor", "font-weight", "font-size"),
}
"""The shapes that Graphviz draws with, and the attributes that give their form."""

Shapes = list[ET.Element]
"""Shapes in the order in which they were drawn; a tag is one of the `FORMS`, without namespace."""

_PARTS = frozenset({"node", "edge", "cluster"})
_GRAPH = 2
_PART = 3
"""How deep a graph and its parts lie in the drawing."""


def read(drawn: bytes, take: Callable[[str, Shapes], None]) -> Drawing:
    """Have each node, edge and cluster of an SVG taken, by its id; what else there is.

    Raises:
        EngineError: it is no SVG, or there is no graph in it.
    """
    drawing = Drawing(take)
    parser = ET.XMLParser(target=drawing)  # noqa: S314 - our own engine's output; fetches nothing
    try:
        parser.feed(drawn)
        parser.close()
    except ET.ParseError as error:
        raise EngineError(f"the layout engine did not deliver a readable SVG: {error}") from error
    if not drawing.has_graph:
        raise EngineError("the layout engine delivered an SVG without a picture")
    return drawing


class Drawing:
    """A drawing while it is read, and then what belongs to none of its parts.

    `box` is what can be seen, `transform` how the graph is moved there, `shapes` its own ones.
    """

    def __init__(self, take: Callable[[str, Shapes], None]) -> None:
        self.box = "0 0 0 0"
        self.transform = ""
        self.shapes: Shapes = []
        self.has_graph = False
        self._take = take
        self._depth = 0
        self._part = ""
        self._drawn = self.shapes
        self._text: ET.Element | None = None
        self._words: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._depth += 1
        name = _local(tag)
        if name in FORMS:
            shape = ET.Element(name, attributes)
            self._drawn.append(shape)
            if name == "text":
                self._text = shape
        elif name == "g":
            self._group(attributes)
        elif self._depth == 1:
            self.box = attributes.get("viewBox", self.box)

    def data(self, data: str) -> None:
        """Text, of which only that of texts matters."""
        if self._text is not None:
            self._words.append(data)

    def end(self, tag: str) -> None:
        """An element ends."""
        self._depth -= 1
        if self._text is not None and _local(tag) == "text":
            self._text.text = "".join(self._words)
            self._text = None
            self._words.clear()
        elif self._depth < _PART and self._drawn is not self.shapes:
            self._take(self._part, self._drawn)
            self._drawn = self.shapes

    def close(self) -> None:
        """There is no more."""

    def _group(self, attributes: dict[str, str]) -> None:
        if self._depth == _GRAPH and not self.has_graph:
            self.has_graph = True
            self.transform = attributes.get("transform", "")
        elif self._depth == _PART and not _PARTS.isdisjoint(attributes.get("class", "").split()):
            self._part, self._drawn = attributes.get("id", ""), []


@lru_cache(maxsize=64)
def _local(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rpartition("}")[2]
