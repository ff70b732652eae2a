"""Which nodes the map's author wants on one level: `rank` in data, and `sameRank`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from buttress.argdown.appearance import DrawingSettings
from buttress.diagram.scene import Node, NodeKind, Scene
from buttress.model import ArgumentMap

__all__ = ["Levels", "level_sets"]


@attrs.frozen
class Levels:
    """The level sets of a scene: those within the frame of each key, and those across frames.

    Where any goes across, all are among these, for then an engine ranks nodes without regard to
    frames. The key of what is in no frame is the empty text.
    """

    within: Mapping[str, Sequence[Sequence[str]]]
    across: Sequence[Sequence[str]] = ()

    @classmethod
    def of(cls, scene: Scene) -> Levels:
        """Those of the scene."""
        if not scene.level_sets:
            return cls({})
        frames = (frame for cluster in scene.clusters for frame in cluster.walk())
        home = {key: frame.key for frame in frames for key in frame.nodes}
        within: dict[str, list[Sequence[str]]] = {}
        for keys in scene.level_sets:
            frame, *others = {home.get(key, "") for key in keys}
            if others:
                return cls({}, scene.level_sets)
            within.setdefault(frame, []).append(keys)
        return cls(within)


def level_sets(
    nodes: tuple[Node, ...], map: ArgumentMap, settings: DrawingSettings
) -> tuple[tuple[str, ...], ...]:
    """The keys of nodes that stand on one level, in sets of two at least."""
    by_rank: dict[str, list[str]] = {}
    for node in nodes:
        rank = _rank(node, map)
        if rank:
            by_rank.setdefault(rank, []).append(node.key)
    sets = [tuple(keys) for keys in by_rank.values()]
    sets += [
        tuple(node.key for node in nodes if _is_named(node, statements, arguments))
        for statements, arguments in settings.same_rank
    ]
    return tuple(keys for keys in sets if len(keys) > 1)


def _rank(node: Node, map: ArgumentMap) -> str:
    elements = map.statements if node.kind is NodeKind.STATEMENT else map.arguments
    element = elements.get(node.element)
    rank = element.data.get("rank") if element else None
    return str(rank) if isinstance(rank, (str, int, float)) and rank else ""


def _is_named(node: Node, statements: frozenset[str], arguments: frozenset[str]) -> bool:
    if node.kind is NodeKind.STATEMENT:
        return node.element in statements
    return node.kind is NodeKind.ARGUMENT and node.element in arguments
