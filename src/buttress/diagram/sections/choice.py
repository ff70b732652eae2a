"""Which sections are drawn closed."""

from __future__ import annotations

from collections.abc import Collection

from buttress.diagram.errors import UnknownNameError
from buttress.diagram.limits import MOST_OPEN
from buttress.diagram.scene import Cluster, Scene
from buttress.diagram.sections.closing import closed

__all__ = ["SECTION_WAYS", "checked_way", "outer_sections", "sections_to_close", "with_sections"]

SECTION_WAYS = ("auto", "open", "closed")
"""How sections can be drawn: `auto` closes those that the map's author wants closed and, where a
picture has more than 300 nodes, as many more as it takes; `open` none, `closed` all."""


def checked_way(way: str) -> str:
    """The way of drawing sections as it is.

    Raises:
        UnknownNameError: there is no such way.
    """
    if way not in SECTION_WAYS:
        raise UnknownNameError("way of drawing sections", way, SECTION_WAYS)
    return way


def with_sections(scene: Scene, way: str) -> Scene:
    """The scene with its sections drawn that way."""
    if way == "open" or scene.is_figure:
        return scene
    return closed(scene, sections_to_close(scene) if way == "auto" else outer_sections(scene))


def sections_to_close(
    scene: Scene, most: int = MOST_OPEN, keep: Collection[str] = ()
) -> frozenset[str]:
    """The keys of sections so that at most so many nodes are drawn, if sections can bring it about.

    Those that the author wants closed are among them. The innermost are closed first, then those
    around them, each level as a whole. Those in `keep` stay open.
    """
    sections = [each for each in _sections(scene) if each.key not in keep]
    keys = {cluster.key for cluster in sections if cluster.is_closed}
    for level in sorted({cluster.level for cluster in sections}, reverse=True):
        if len(closed(scene, keys).nodes) <= most:
            break
        keys |= {cluster.key for cluster in sections if cluster.level == level}
    return frozenset(keys)


def outer_sections(scene: Scene) -> frozenset[str]:
    """The outermost sections; where there is one alone, around all others, those in it."""
    clusters = scene.clusters
    while len(clusters) == 1 and clusters[0].clusters:
        clusters = clusters[0].clusters
    return frozenset(cluster.key for cluster in clusters if cluster.key.startswith("section:"))


def _sections(scene: Scene) -> list[Cluster]:
    found = (cluster for outer in scene.clusters for cluster in outer.walk())
    return [cluster for cluster in found if cluster.key.startswith("section:")]
