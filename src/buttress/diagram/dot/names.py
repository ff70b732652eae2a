"""What the parts of a scene are called in its graph."""

from __future__ import annotations

from buttress.diagram.scene import Scene

__all__ = ["names_in"]


def names_in(scene: Scene) -> dict[str, str]:
    """The name of each node (`n1`, `n2`, …) and cluster (`c1`, `c2`, …) by its key, in order."""
    names = {node.key: f"n{number}" for number, node in enumerate(scene.nodes, 1)}
    clusters = (each for cluster in scene.clusters for each in cluster.walk())
    names |= {cluster.key: f"c{number}" for number, cluster in enumerate(clusters, 1)}
    return names
