"""Equals side by side: the ends of contraries and contradictories."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.diagram.arrangement.components import ranks_of
from buttress.diagram.arrangement.hanging import Hanging
from buttress.diagram.scene import Scene

__all__ = ["level_pairs"]


def level_pairs(
    scene: Scene, hanging: Hanging, held: Iterable[tuple[str, str]]
) -> list[tuple[str, str]]:
    """The ends of each edge between equals, the one that stands deeper first.

    Of a pair in `held` the first node is held below the second.
    """
    equals = [edge for edge in scene.edges if edge.kind.is_symmetric and edge.hangs is None]
    if not equals:
        return []
    links = [hanging.link(scene, index) for index in range(len(scene.edges))]
    links = [link for link in links if link[2]]
    links += [(lower, upper, 1) for lower, upper in held]
    ranks = ranks_of([node.key for node in scene.nodes], links)
    pairs = {
        (edge.source, edge.target)
        if ranks[edge.source] >= ranks[edge.target]
        else (edge.target, edge.source): None
        for edge in equals
    }
    return [pair for pair in pairs if pair[0] != pair[1]]
