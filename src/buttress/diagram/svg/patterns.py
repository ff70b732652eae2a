"""Patterns for grounds, where colours are not to be relied on."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

__all__ = ["pattern_id", "pattern_of"]

_SIZE = "7"
_TURN = {"stripes": "rotate(45)", "backstripes": "rotate(-45)", "grid": "rotate(45)"}
_LINES = {"stripes": ("M0,0V7",), "backstripes": ("M0,0V7",), "grid": ("M0,0V7", "M0,0H7")}


def pattern_id(prefix: str, name: str) -> str:
    """The id of a pattern in one picture."""
    return f"{prefix}-pattern-{name}"


def pattern_of(name: str, prefix: str, colour: str) -> ET.Element:
    """The pattern of that name, in the colour of the theme's hatch."""
    size = {"width": _SIZE, "height": _SIZE, "patternUnits": "userSpaceOnUse"}
    turn = {"patternTransform": _TURN[name]} if name in _TURN else {}
    pattern = ET.Element("pattern", {"id": pattern_id(prefix, name)} | size | turn)
    pattern.extend(_marks(name, colour))
    return pattern


def _marks(name: str, colour: str) -> Iterable[ET.Element]:
    if name == "dots":
        spots = (("1.75", "1.75"), ("5.25", "5.25"))
        look = {"fill": colour, "class": "f-hatch", "rx": "0.9", "ry": "0.9"}
        return [ET.Element("ellipse", {"cx": x, "cy": y} | look) for x, y in spots]
    look = {"fill": "none", "stroke": colour, "stroke-width": "1.6", "class": "s-hatch"}
    return [ET.Element("path", {"d": line} | look) for line in _LINES[name]]
