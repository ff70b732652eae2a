"""Putting below each other what would be too wide side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import pairwise

import attrs

from buttress.diagram.arrangement.blocks import Block, block_of, blocks_of
from buttress.diagram.arrangement.components import Link, ranks_of
from buttress.diagram.arrangement.filling import filled_rows
from buttress.diagram.arrangement.frames import Frames
from buttress.diagram.arrangement.hanging import Hanging
from buttress.diagram.scene import Scene

__all__ = ["Stacking", "stack"]

_FRAME = 24
"""What a frame adds to the width of what is in it, in points."""

_MOST_BETWEEN = 0.15
"""Links between blocks, for each node in them, with which blocks are still put into rows."""

Tie = tuple[str, str]


@attrs.define
class Stacking:
    """How blocks are held, as pairs of nodes.

    Of a pair in `ties` the first stands below the second, and near it; in `bounds` only below it;
    in `level` not above it, and near it. `against` has the edges from row to row that lead
    downwards, by their places in the scene. `widths` says how wide each frame will be, in points;
    the blocks of those that are `crowded` stand side by side though they are wider than the page.
    """

    ties: list[Tie] = attrs.field(factory=list)
    bounds: list[Tie] = attrs.field(factory=list)
    level: list[Tie] = attrs.field(factory=list)
    against: set[int] = attrs.field(factory=set)
    widths: dict[str, int] = attrs.field(factory=dict)
    crowded: set[str] = attrs.field(factory=set)

    def rows(self, rows: Sequence[Sequence[Block]]) -> list[Link]:
        """Hold each block below the deepest of the row above it; returns the links that do so."""
        links: list[Link] = []
        for upper, lower in pairwise(rows):
            deepest = max(upper, key=lambda block: block.depth)
            for column, block in enumerate(lower):
                beside = upper[min(column, len(upper) - 1)]
                self.ties.append((block.tops[0], deepest.bottom))
                self.bounds += [(top, deepest.bottom) for top in block.tops[1:]]
                if beside is not deepest:
                    self.bounds.append((block.tops[0], beside.bottom))
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

    def side_by_side(self, blocks: Sequence[Block], connected: Collection[str]) -> None:
        """Hold the tops of blocks that nothing else holds beside that of the first block."""
        for block in blocks[1:]:
            if block.tops[0] not in connected:
                self.level.append((block.tops[0], blocks[0].tops[0]))


def stack(
    scene: Scene, frames: Frames, widths: Mapping[str, int], hanging: Hanging, page: int
) -> Stacking:
    """Put the blocks of each frame into rows where they are wider than the page side by side.

    A frame's blocks are the frames in it and the connected parts of its own nodes. A block stands
    below those that it bears on, in the first row from there that has room for it.
    """
    direct: defaultdict[str, list[str]] = defaultdict(list)
    for node, path in frames.paths.items():
        direct[path[-1]].append(node)
    at_home: defaultdict[str, list[int]] = defaultdict(list)
    outward: set[str] = set()
    for index, edge in enumerate(scene.edges):
        one, other = frames.paths[edge.source], frames.paths[edge.target]
        at_home[_home(one, other)].append(index)
        if one != other:
            outward.update((edge.source, edge.target))
    stacking = Stacking()
    made: dict[str, Block] = {}
    links_in: dict[str, list[Link]] = {}
    for frame in frames.order:
        own = {index: hanging.link(scene, index) for index in at_home[frame]}
        mine = set(direct[frame])
        blocks = blocks_of(
            direct[frame],
            [link for link in own.values() if link[0] in mine and link[1] in mine],
            widths,
        )
        inner = [key for key in frames.inner[frame] if key in made]
        blocks += [made[key] for key in inner]
        if not blocks:
            continue
        links = [link for key in inner for link in links_in.pop(key)]
        links += [link for link in own.values() if link[2]]
        width = sum(block.width for block in blocks)
        is_wide = width > page and len(blocks) > 1
        if is_wide and frame not in frames.abreast and _is_sparse(blocks, own.values()):
            filled = filled_rows(blocks, own.values(), page)
            links += stacking.rows(filled)
            stacking.side_by_side(filled[0], outward)
            stacking.between(filled, own)
            width = max(sum(block.width for block in row) for row in filled)
        else:
            stacking.side_by_side(blocks, outward)
            if is_wide:
                stacking.crowded.add(frame)
        links_in[frame] = links
        nodes = [node for block in blocks for node in block.nodes]
        made[frame] = block_of(nodes, ranks_of(nodes, links), widths, width + _FRAME)
        stacking.widths[frame] = width + _FRAME
    return stacking


def _is_sparse(blocks: Sequence[Block], links: Iterable[Link]) -> bool:
    """Whether few links lead from block to block: many would have to go long ways round."""
    place = {node: number for number, block in enumerate(blocks) for node in block.nodes}
    between = sum(place[lower] != place[upper] for lower, upper, _ in links)
    return between <= _MOST_BETWEEN * len(place)


def _home(one: Sequence[str], other: Sequence[str]) -> str:
    """The innermost frame that two nodes share."""
    return [a for a, b in zip(one, other, strict=False) if a == b][-1]
