"""Writing drawn shapes, with a class and a colour for each code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from xml.etree import ElementTree as ET

import attrs

from buttress.diagram.svg.illustrating import IMAGE
from buttress.diagram.svg.reading import FORMS
from buttress.diagram.svg.serialising import attribute, bidi, content, serialised

__all__ = ["Painter"]

_DASHES = {"1,5": "1.5,4", "5,2": "6,4"}
"""Graphviz's dots and dashes, and ours, which are easier to tell apart."""

_NAMED = {"white": "#ffffff", "black": "#000000"}
_ZEROS = re.compile(r"\.0+$")


@attrs.frozen
class Painter:
    """Writes shapes as text, a line for each; `painted` collects the classes that were given.

    `parts` gives the name of a part of the theme by its code, `colours` its colour by that name;
    `patterns` the id of the pattern that lies on it.
    """

    parts: Mapping[str, str]
    colours: Mapping[str, str]
    patterns: Mapping[str, str] = attrs.field(factory=dict)
    painted: set[str] = attrs.field(factory=set)
    _known: dict[tuple[str | None, str | None], str] = attrs.field(factory=dict, init=False)

    def lines(self, shapes: Iterable[ET.Element]) -> Iterator[str]:
        """The shapes, of which a page gets their form and their paint, and of texts their words."""
        for shape in shapes:
            drawn = shape.attrib
            name = shape.tag
            if name == IMAGE:
                yield serialised(shape)
                continue
            fill = drawn.get("fill")
            paint = self.paint(fill, drawn.get("stroke"))
            start = f"<{name}{_form(drawn, FORMS[name])}"
            if name == "text":
                words = shape.text or ""
                yield f"{start}{paint}{bidi(words)}>{content(words)}</text>"
            else:
                stroke = _stroke(drawn.get("stroke-width"), drawn.get("stroke-dasharray"))
                yield f"{start}{stroke}{paint} />"
                if self.patterns and (pattern := self.patterns.get(self._part(fill))):
                    look = f'fill="url(#{pattern})" stroke="none" class="pattern"'
                    yield f"{start} {look} />"
                    if outline := drawn.get("stroke"):  # else the pattern would lie on it
                        yield f"{start}{stroke}{self.paint('none', outline)} />"

    def paint(self, fill: str | None, stroke: str | None = None) -> str:
        """The attributes that paint something with the colours of these codes."""
        known = self._known.get((fill, stroke))
        if known is None:
            known = self._known[fill, stroke] = self._paint((fill, stroke))
        return known

    def _paint(self, codes: tuple[str | None, str | None]) -> str:
        """The attributes for a fill and a stroke."""
        written, classes = "", []
        for key, letter, code in zip(("fill", "stroke"), "fs", codes, strict=True):
            if code is None:
                continue
            part = self._part(code)
            written += attribute(key, self.colours[part] if part else _colour(code))
            if part:
                classes.append(f"{letter}-{part}")
        if classes:
            self.painted.update(classes)
            written += attribute("class", " ".join(classes))
        return written

    def _part(self, code: str | None) -> str:
        """The part that a code stands for; empty where it stands for none."""
        return self.parts.get(_colour(code), "") if code else ""


def _colour(code: str) -> str:
    colour = _NAMED.get(code, code).lower()
    return "none" if colour == "transparent" else colour


def _form(drawn: Mapping[str, str], keys: Iterable[str]) -> str:
    return "".join(
        [
            attribute(key, _ZEROS.sub("", value) if value[-1] == "0" else value)
            for key in keys
            if (value := drawn.get(key))
        ]
    )


@lru_cache(maxsize=256)
def _stroke(width: str | None, dashes: str | None) -> str:
    """How a shape is outlined; most are outlined in one of a few ways."""
    written = attribute("stroke-width", width) if width else ""
    return (
        written + attribute("stroke-dasharray", _DASHES.get(dashes, dashes)) if dashes else written
    )
