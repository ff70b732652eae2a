"""Parts of a picture that lead to the pages on which they are written about."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree as ET

__all__ = ["with_links"]

_SVG = "http://www.w3.org/2000/svg"
_ID, _A = "id", f"{{{_SVG}}}a"


def with_links(svg: str, links: Mapping[str, str]) -> str:
    """The picture with its groups of these ids made into links; they replace what links are there.

    Links stay within the window that they are in, and take their words from the group's title.
    """
    if not links:
        return svg
    ET.register_namespace("", _SVG)
    root = ET.fromstring(svg)  # noqa: S314  what we drew ourselves; expat fetches nothing
    for group in root.iter(f"{{{_SVG}}}g"):
        link = links.get(group.get(_ID, ""))
        if link is not None:
            _link(group, link)
    root.set("role", "graphics-document document")
    return ET.tostring(root, encoding="unicode") + "\n"


def _link(group: ET.Element, link: str) -> None:
    there = group.find(_A)
    if there is not None:
        there.set("href", link)
        return
    inside = ET.Element(_A, {"href": link})
    for child in list(group):
        if child.tag != f"{{{_SVG}}}title":
            group.remove(child)
            inside.append(child)
    group.append(inside)
