"""A picture for each section, and one that shows how they hang together and leads to them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

import attrs

from buttress.diagram.picture import Picture
from buttress.diagram.scene import Cluster, Node, Scene
from buttress.diagram.sections.choice import outer_sections, sections_to_close
from buttress.diagram.sections.closing import closed
from buttress.diagram.views.nearby import part_of

__all__ = ["INDEX", "Sheet", "atlas"]

INDEX = "index.svg"
"""The name of the picture that leads to the others."""

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_LONGEST = 40


@attrs.frozen
class Sheet:
    """One picture and the name of the file that the others lead to."""

    name: str
    picture: Picture


def atlas(picture: Picture) -> Iterator[Sheet]:
    """The picture, which has all sections open, as an index and one sheet for each section.

    In the index, sections are closed and lead to their sheets; where a sheet is still too large,
    sections in it are closed again and lead further. A section's heading leads back to where it
    is closed. Every node is on one sheet.
    """
    whole = picture.scene
    keys = sections_to_close(whole) or outer_sections(whole)
    names: dict[str, str] = {}
    waiting = [(INDEX, _linked(whole, keys, names))]
    clusters = {each.key: each for outer in whole.clusters for each in outer.walk()}
    while waiting:
        name, scene = waiting.pop()
        yield Sheet(name, attrs.evolve(picture, scene=scene))
        for node in reversed(scene.nodes):
            if node.key in names and node.link == names[node.key]:
                part = _part(whole, clusters[node.key], name)
                inner = sections_to_close(part, keep=(node.key,))
                waiting.append((names[node.key], _linked(part, inner, names)))


def _part(whole: Scene, section: Cluster, back: str) -> Scene:
    """One section of the whole, whose heading leads back."""
    kept = {key for cluster in section.walk() for key in cluster.nodes}
    part = part_of(whole, kept)
    frame = attrs.evolve(section, level=1, is_closed=False, link=back)
    title = f"{whole.title}: {section.title}" if whole.title else section.title
    return attrs.evolve(part, title=title, clusters=(frame,))


def _linked(scene: Scene, keys: frozenset[str], names: dict[str, str]) -> Scene:
    """The scene with these sections closed; each leads to a sheet, which is named here."""
    shut = closed(scene, keys)
    for node in shut.nodes:
        if node.key in keys:
            names[node.key] = _file_name(node.title, len(names) + 1)
    return attrs.evolve(shut, nodes=tuple(_leading(shut, names)))


def _leading(scene: Scene, names: Mapping[str, str]) -> Iterator[Node]:
    for node in scene.nodes:
        yield attrs.evolve(node, link=names[node.key]) if node.key in names else node


def _file_name(title: str, number: int) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    word = _NOT_IN_NAMES.sub("-", plain).strip("-")[:_LONGEST].rstrip("-")
    return f"{number:02}-{word}.svg" if word else f"{number:02}.svg"
