"""Which nodes the map's author wants on one level: `rank` in data, and `sameRank`."""

from __future__ import annotations

from buttress.argdown.appearance import DrawingSettings
from buttress.diagram.scene import Node, NodeKind
from buttress.model import ArgumentMap

__all__ = ["level_sets"]


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
