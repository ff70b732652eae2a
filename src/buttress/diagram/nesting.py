"""The frames of a scene, opened and closed one after the other."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.diagram.scene import Cluster, Scene

__all__ = ["Opened", "nested"]


@attrs.frozen
class Opened:
    """A frame that begins; frames are numbered from 1."""

    cluster: Cluster
    number: int


def nested(scene: Scene) -> Iterator[tuple[int, Opened | str | None]]:
    """Frames that begin, the keys of nodes, and None where a frame ends; each with its depth.

    Nodes without a frame come last. Frames without any node in them are left out.
    """
    number = 0
    waiting: list[tuple[int, Cluster | None]] = [(0, each) for each in reversed(scene.clusters)]
    framed: set[str] = set()
    while waiting:
        depth, cluster = waiting.pop()
        if cluster is None:
            yield depth, None
            continue
        if not any(each.nodes for each in cluster.walk()):
            continue
        number += 1
        yield depth, Opened(cluster, number)
        for key in cluster.nodes:
            framed.add(key)
            yield depth + 1, key
        waiting.append((depth, None))
        waiting.extend((depth + 1, each) for each in reversed(cluster.clusters))
    for node in scene.nodes:
        if node.key not in framed:
            yield 0, node.key
