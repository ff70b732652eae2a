"""How blocks are held below and beside each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

import attrs

from buttress.diagram.arrangement.blocks import Block
from buttress.diagram.arrangement.components import Link

__all__ = ["Stacking"]

Tie = tuple[str, str]


@attrs.define
class Stacking:
    """How blocks are held, as pairs of nodes.

    Of a pair in `ties` the first stands below the second, and near it; in `bounds` only below it;
    in `level` not above it, and near it. `against` has the edges that lead downwards,
    by their places in the scene. `widths` says how wide each frame will be, in points;
    the blocks of those that are `crowded` stand side by side though they are wider than the page.
    `bands` are the nodes that are laid out by themselves, from the top, where that is so.
    """

    ties: list[Tie] = attrs.field(factory=list)
    bounds: list[Tie] = attrs.field(factory=list)
    level: list[Tie] = attrs.field(factory=list)
    against: set[int] = attrs.field(factory=set)
    widths: dict[str, int] = attrs.field(factory=dict)
    crowded: set[str] = attrs.field(factory=set)
    bands: list[list[str]] = attrs.field(factory=list)

    def rows(self, rows: Sequence[Sequence[Block]]) -> list[Link]:
        """Hold each block below the deepest of the row above it; returns the links that do so."""
        links: list[Link] = []
        for upper, lower in pairwise(rows):
            deepest = max(upper, key=lambda block: block.depth)
            for column, block in enumerate(lower):
                beside = upper[min(column, len(upper) - 1)]
                if beside.depth == deepest.depth and column < len(upper):
                    self.ties.append((block.tops[0], beside.bottom))
                else:
                    self.ties.append((block.tops[0], deepest.bottom))
                    self.bounds.append((block.tops[0], beside.bottom))
                self.bounds += [(top, deepest.bottom) for top in block.tops[1:]]
                if deepest.floor:
                    self.bounds.append((block.tops[0], deepest.floor))
                links += [(top, deepest.bottom, 1) for top in block.tops]
        return links

    def between(self, rows: Sequence[Sequence[Block]], links: Mapping[int, Link]) -> None:
        """Note the edges that lead downwards from row to row."""
        place = {
            node: number for number, row in enumerate(rows) for block in row for node in block.nodes
        }
        for index, (lower, upper, _) in links.items():
            if place[lower] < place[upper]:
                self.against.add(index)

    def open_circles(self, links: Mapping[int, Link], ranks: Mapping[str, int]) -> None:
        """Note the edges that close a circle.

        An engine that opened circles elsewhere would set other nodes on top, and a frame below
        another would reach up beside it.
        """
        self.against.update(
            index
            for index, (lower, upper, length) in links.items()
            if length and lower != upper and ranks[lower] <= ranks[upper]
        )

    def side_by_side(self, blocks: Sequence[Block], connected: Collection[str]) -> None:
        """Hold the tops of blocks that nothing else holds on one level, from left to right."""
        free = [block.tops[0] for block in blocks[1:] if block.tops[0] not in connected]
        self.level += pairwise([blocks[0].tops[0], *free]) if free else ()
