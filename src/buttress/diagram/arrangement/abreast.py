"""Frames from left to right."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from buttress.diagram.arrangement.arrangement import Arrangement
from buttress.diagram.scene import Cluster, Scene

__all__ = ["abreast"]


def abreast(scene: Scene, arrangement: Arrangement) -> Iterator[tuple[str, str]]:
    """Pairs of nodes in one rank, the first to stand left of the second.

    They keep the frames of clusters that are side by side in their order: each frame is held by a
    node that stands right below the nodes above the frames.
    """
    for cluster in (each for top in scene.clusters for each in top.walk()):
        if cluster.is_side_by_side:
            yield from pairwise(_held(scene, arrangement, cluster))


def _held(scene: Scene, arrangement: Arrangement, cluster: Cluster) -> list[str]:
    above = set(cluster.nodes)
    first = {
        edge.source
        for index, edge in enumerate(scene.edges)
        if edge.target in above
        and index not in arrangement.loose
        and arrangement.lengths.get(index, 1) == 1
    }
    held = (
        next((key for inner in frame.walk() for key in inner.nodes if key in first), None)
        for frame in cluster.clusters
    )
    return [key for key in held if key is not None]
