"""The parts of a frame that are moved as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from buttress.diagram.arrangement.components import Link, connected, ranks_of, width_of
from buttress.model import EMPTY

__all__ = ["GAP", "Block", "block_of", "blocks_of"]

GAP = 24
"""Between neighbours, in points."""

_MOST_TOPS = 8
"""So many of a block's topmost nodes are held at most."""


@attrs.frozen
class Block:
    """Nodes that belong together; `depth` counts the ranks below the topmost, `width` points.

    Where another node than the `bottom` may come to stand lowest, it is the `floor`.
    """

    nodes: Sequence[str]
    tops: Sequence[str]
    bottom: str
    depth: int
    width: int
    floor: str = ""


def block_of(
    nodes: Sequence[str],
    ranks: Mapping[str, int],
    widths: Mapping[str, int],
    width: int = 0,
    levelled: Mapping[str, int] = EMPTY,
) -> Block:
    """The block that nodes of these ranks make; if not given, as wide as its widest rank.

    `levelled` are the ranks where equals are drawn down to each other, if that makes a difference.
    """
    depth, floor = _deepest(nodes, ranks)
    bottom = floor
    if levelled:
        depth, bottom = _deepest(nodes, levelled)
    tops = [node for node in nodes if not ranks[node]][:_MOST_TOPS]
    wide = width or width_of(nodes, ranks, widths, GAP)
    return Block(nodes, tops, bottom, depth, wide, "" if floor == bottom else floor)


def _deepest(nodes: Sequence[str], ranks: Mapping[str, int]) -> tuple[int, str]:
    """The deepest rank, and a node in the middle of it."""
    depth = max(ranks[node] for node in nodes)
    bottoms = [node for node in nodes if ranks[node] == depth]
    return depth, bottoms[len(bottoms) // 2]


def blocks_of(
    nodes: Sequence[str], links: Sequence[Link], widths: Mapping[str, int]
) -> list[Block]:
    """The connected parts of these nodes as blocks, in the order of their first nodes.

    Links of length 0 connect, but do not say who stands above whom.
    """
    ranks = ranks_of(nodes, [link for link in links if link[2]])
    parts = connected(nodes, ((lower, upper) for lower, upper, _ in links))
    return [block_of(part, ranks, widths) for part in parts]
