"""Bands: what nothing connects stands in rows from the left, each laid out by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from buttress.diagram.arrangement.blocks import Block
from buttress.diagram.arrangement.components import connected

__all__ = ["bands_of", "islands_of"]

Island = Sequence[Block]
"""Blocks that hang together."""


def islands_of(blocks: Sequence[Block], pairs: Iterable[tuple[str, str]]) -> list[Island]:
    """The blocks that pairs of nodes connect, in the order of the first block of each."""
    owner = {node: str(place) for place, block in enumerate(blocks) for node in block.nodes}
    joined = ((owner[one], owner[other]) for one, other in pairs)
    names = connected([str(place) for place in range(len(blocks))], joined)
    return [[blocks[int(name)] for name in island] for island in names]


def bands_of(
    islands: Sequence[Island], widths: Sequence[int], framed: Iterable[str], page: int
) -> list[list[Island]]:
    """The islands in rows from the top, in their order, each row no wider than the page if it may.

    What stands in no frame goes above what is `framed`: an engine lays frames out first, and the
    first at the bottom.
    """
    inside = set(framed)
    bands: list[list[Island]] = []
    for is_framed in (False, True):
        used = page
        for island, width in zip(islands, widths, strict=True):
            if is_framed is not any(node in inside for block in island for node in block.nodes):
                continue
            if used + width > page:
                bands.append([])
                used = 0
            bands[-1].append(island)
            used += width
    return bands
