"""Letting words grow away from the edge that they are set against.

An engine sets every text from its left end, by the letters it knows. Where a reader's letters are
wider, words on the right of a box would leave it, and words in the middle would move.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from buttress.diagram.lettering import text_width
from buttress.diagram.measures import PAD
from buttress.diagram.svg.bounds import Bounds

__all__ = ["anchor"]

_NEAR = 5.0
_SHARE = 0.1
"""How far our measure of a text may be from the engine's, in points and as a part of the text:
an engine joins letters and moves some together."""


def anchor(shapes: Iterable[ET.Element], box: Bounds, *, is_centred: bool) -> None:
    """Anchor the texts among the shapes of a box: those that end at its right margin there.

    In a picture that `is_centred`, those in its middle there.
    """
    middle = (box.left + box.right) / 2
    for text in shapes:
        if text.tag != "text":
            continue
        start = float(text.get("x", "0"))
        is_inside = start > box.left + PAD + _NEAR
        if not is_centred and not is_inside:
            continue
        width = _width(text)
        near = max(_NEAR, width * _SHARE)
        if is_centred and abs(start + width / 2 - middle) < near:
            _set(text, "middle", middle)
        elif is_inside and abs(box.right - PAD - start - width) < near:
            _set(text, "end", box.right - PAD)


def _width(text: ET.Element) -> float:
    is_bold = text.get("font-weight") == "bold"
    return text_width(text.text or "", float(text.get("font-size", "0")), bold=is_bold)


def _set(text: ET.Element, kind: str, at: float) -> None:
    text.set("text-anchor", kind)
    text.set("x", f"{at:.6g}")
