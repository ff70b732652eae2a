"""Which nodes stand in which frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from buttress.diagram.scene import Cluster, Scene

__all__ = ["PAGE", "Frames"]

PAGE = ""
"""The key of what is around all frames."""


@attrs.frozen
class Frames:
    """The clusters of a scene, and the page around them, `PAGE`.

    `paths` gives for each node the frames around it from the page inwards; `order` the frames
    from the innermost outwards; `inner` the frames directly inside each;
    `abreast` those whose inner frames must stand side by side.
    """

    paths: Mapping[str, tuple[str, ...]]
    order: Sequence[str]
    inner: Mapping[str, tuple[str, ...]]
    abreast: frozenset[str] = frozenset()

    @property
    def sides(self) -> frozenset[str]:
        """The frames that must stand side by side."""
        return frozenset(side for frame in self.abreast for side in self.inner[frame])

    @classmethod
    def of(cls, scene: Scene) -> Frames:
        """The frames of a scene."""
        paths: dict[str, tuple[str, ...]] = {node.key: (PAGE,) for node in scene.nodes}
        order = [PAGE]
        abreast = {
            each.key for top in scene.clusters for each in top.walk() if each.is_side_by_side
        }
        inner = {PAGE: tuple(cluster.key for cluster in scene.clusters)}
        waiting: list[tuple[Cluster, tuple[str, ...]]] = [
            (cluster, (PAGE,)) for cluster in reversed(scene.clusters)
        ]
        while waiting:
            cluster, outer = waiting.pop()
            path = (*outer, cluster.key)
            order.append(cluster.key)
            inner[cluster.key] = tuple(each.key for each in cluster.clusters)
            paths.update(dict.fromkeys(cluster.nodes, path))
            waiting.extend((each, path) for each in reversed(cluster.clusters))
        return cls(paths, order[::-1], inner, frozenset(abreast))
