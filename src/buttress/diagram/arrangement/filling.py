"""Filling rows with blocks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from buttress.diagram.arrangement.blocks import Block
from buttress.diagram.arrangement.components import Link, ranks_of

__all__ = ["filled_rows"]

_NARROWEST = 60
"""A row with less room than this, in points, is full."""


def filled_rows(blocks: Sequence[Block], links: Iterable[Link], page: int) -> list[list[Block]]:
    """The blocks in rows from the top, each no wider than the page unless one block is.

    A block stands below those that it bears on, in the first row that has room.
    """
    names = [str(number) for number in range(len(blocks))]
    owner = {node: name for name, block in zip(names, blocks, strict=True) for node in block.nodes}
    pairs = dict.fromkeys(
        (owner[lower], owner[upper], 1)
        for lower, upper, length in links
        if length and owner[lower] != owner[upper]
    )
    bears_on: defaultdict[str, list[str]] = defaultdict(list)
    for lower, upper, _ in pairs:
        bears_on[lower].append(upper)
    layers = ranks_of(names, pairs)
    rows: list[list[Block]] = []
    used: list[int] = []
    place: dict[str, int] = {}
    full = 0
    for name in sorted(names, key=lambda name: (layers[name], int(name))):
        block = blocks[int(name)]
        row = max((place[upper] + 1 for upper in bears_on[name] if upper in place), default=0)
        row = max(row, full)
        while row < len(rows) and used[row] + block.width > page:
            row += 1
        while row >= len(rows):
            rows.append([])
            used.append(0)
        rows[row].append(block)
        used[row] += block.width
        place[name] = row
        while full < len(rows) and used[full] >= page - _NARROWEST:
            full += 1
    return [row for row in rows if row]
