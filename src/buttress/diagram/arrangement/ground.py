"""Putting below each other what would be too wide side by side in one frame."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

import attrs

from buttress.diagram.arrangement.bands import bands_of, islands_of
from buttress.diagram.arrangement.blocks import Block
from buttress.diagram.arrangement.components import Link
from buttress.diagram.arrangement.filling import filled_rows
from buttress.diagram.arrangement.frames import Frames
from buttress.diagram.arrangement.stacking import Stacking

__all__ = ["Ground", "is_sparse"]

_MOST_BETWEEN = 0.15
"""Links between blocks, for each node in them, with which blocks are still put into rows."""


@attrs.frozen
class Ground:
    """A frame, in which blocks are put; `own` has the links between its nodes by their edges.

    Nodes that are `held` have a level already.
    """

    frame: str
    page: int
    own: Mapping[int, Link]
    is_sparse: bool
    frames: Frames
    held: Collection[str]
    stacking: Stacking

    def put(self, blocks: Sequence[Block], links: list[Link]) -> int:
        """Put blocks into rows if they must be; how wide they are, in points.

        The links that hold them are added.
        """
        width = self._width(blocks)
        is_wide = width > self.page and len(blocks) > 1
        inside = {node for block in blocks for node in block.nodes}
        own = {index: link for index, link in self.own.items() if link[0] in inside}
        if is_wide and self.is_sparse and self.frame not in self.frames.abreast:
            filled = filled_rows(blocks, own.values(), self.page)
            links += self.stacking.rows(filled)
            self.stacking.side_by_side(filled[0], self.held)
            self.stacking.between(filled, own)
            return max(sum(block.width for block in row) for row in filled)
        self.stacking.side_by_side(blocks, self.held)
        if is_wide:
            self.stacking.crowded.add(self.frame)
        return width

    def _width(self, blocks: Sequence[Block]) -> int:
        """How wide they are side by side; frames that must stand so stand below all else."""
        if self.frame not in self.frames.abreast:
            return sum(block.width for block in blocks)
        inner = len(self.frames.inner[self.frame])
        return max(
            sum(block.width for block in part) for part in (blocks[:-inner], blocks[-inner:])
        )

    def in_bands(
        self, blocks: Sequence[Block], levels: Iterable[Sequence[str]], links: list[Link]
    ) -> int:
        """Put what hangs together into bands; how wide the widest part is, in points."""
        pairs = [(lower, upper) for lower, upper, _ in self.own.values()]
        pairs += [pair for level in levels for pair in pairwise(level)]
        islands = islands_of(blocks, pairs)
        if not islands[1:]:
            return self.put(blocks, links)
        widths = [self.put(island, links) for island in islands]
        framed = (node for node, path in self.frames.paths.items() if path[1:])
        for band in bands_of(islands, widths, framed, self.page):
            self.stacking.side_by_side([island[0] for island in band], ())
            self.stacking.bands.append(
                [node for island in band for block in island for node in block.nodes]
            )
        return max(widths)


def is_sparse(blocks: Sequence[Block], links: Iterable[Link]) -> bool:
    """Whether few links lead from block to block: many would have to go long ways round."""
    place = {node: number for number, block in enumerate(blocks) for node in block.nodes}
    between = sum(place[lower] != place[upper] for lower, upper, _ in links)
    return between <= _MOST_BETWEEN * len(place)
