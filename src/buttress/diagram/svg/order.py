"""The order of a picture's parts, in which they are painted, read out and given the focus."""

from __future__ import annotations

from collections.abc import Mapping

from buttress.diagram.scene import Scene
from buttress.diagram.svg.groups import Group

__all__ = ["in_reading_order"]

_ROW = 12.0
"""Boxes whose upper edges are closer than this, in points, are read from left to right."""


def in_reading_order(
    scene: Scene, names: Mapping[str, str], groups: Mapping[str, Group]
) -> list[Group]:
    """Frames, then lines, then boxes: section by section, and in each from top to bottom.

    `names` gives the name of a node in `groups` by its key.
    """
    nodes = {names[node.key] for node in scene.nodes}
    clusters = [cluster for outer in scene.clusters for cluster in outer.walk()]
    section = {
        names[key]: place for place, cluster in enumerate(clusters, 1) for key in cluster.nodes
    }

    def place(name: str) -> tuple[int, int, float]:
        group = groups[name]
        return section.get(name, 0), round(group.top / _ROW), group.left

    below = [group for name, group in groups.items() if name not in nodes]
    boxes = sorted((name for name in groups if name in nodes), key=place)
    return [*below, *(groups[name] for name in boxes)]
