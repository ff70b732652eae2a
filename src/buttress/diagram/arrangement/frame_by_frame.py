"""Stacking what is in each frame, from the innermost frames outwards to the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from buttress.diagram.arrangement.blocks import Block, block_of, blocks_of
from buttress.diagram.arrangement.components import Link, ranks_of
from buttress.diagram.arrangement.frames import PAGE, Frames
from buttress.diagram.arrangement.ground import Ground, is_sparse
from buttress.diagram.arrangement.hanging import Hanging
from buttress.diagram.arrangement.stacking import Stacking
from buttress.diagram.levels import Levels
from buttress.diagram.scene import Scene
from buttress.model import EMPTY

__all__ = ["stack"]

_FRAME = 24
"""What a frame adds to the width of what is in it, in points."""


def stack(
    scene: Scene, frames: Frames, widths: Mapping[str, int], hanging: Hanging, page: int
) -> Stacking:
    """Put the blocks of each frame into rows where they are wider than the page side by side.

    A frame's blocks are the frames in it and the connected parts of its own nodes. A block stands
    below those that it bears on, in the first row from there that has room for it. On the page,
    what nothing connects stands in bands, but where levels go across frames: Graphviz 14.1 crashes
    at parts to be packed whose nodes are ranked without regard to frames.
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
    lowered = {scene.edges[index].source for index in hanging.lengths}
    sides = frames.sides
    may_band = not Levels.of(scene).across
    stacking = Stacking()
    made: dict[str, Block] = {}
    links_in: dict[str, list[Link]] = {}
    equals_in: dict[str, list[tuple[str, str]]] = {}
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
        held = lowered if frame in sides else outward
        sparse = is_sparse(blocks, own.values())
        ground = Ground(frame, page, own, sparse, frames, held, stacking)
        if frame == PAGE and may_band and sum(block.width for block in blocks) > page:
            width = ground.in_bands(blocks, scene.level_sets, links)
        else:
            width = ground.put(blocks, links)
        links_in[frame] = links
        nodes = [node for block in blocks for node in block.nodes]
        ranks = ranks_of(nodes, links)
        stacking.open_circles(own, ranks)
        equals = [pair for key in inner for pair in equals_in.pop(key)]
        equals += [(one, other) for one, other, length in own.values() if not length]
        equals_in[frame] = equals
        levelled = _levelled(nodes, links, ranks, equals) if frame != PAGE else EMPTY
        made[frame] = block_of(nodes, ranks, widths, width + _FRAME, levelled)
        stacking.widths[frame] = width + _FRAME
    return stacking


def _levelled(
    nodes: Sequence[str],
    links: Sequence[Link],
    ranks: Mapping[str, int],
    equals: Iterable[tuple[str, str]],
) -> Mapping[str, int]:
    """The ranks where of two equals the upper is drawn down beside the lower.

    Nothing where no two stand apart.
    """
    apart = [
        (one, other, 0) if ranks[one] < ranks[other] else (other, one, 0)
        for one, other in equals
        if ranks[one] != ranks[other]
    ]
    return ranks_of(nodes, [*links, *apart]) if apart else EMPTY


def _home(one: Sequence[str], other: Sequence[str]) -> str:
    """The innermost frame that two nodes share."""
    if one == other:
        return one[-1]
    return [a for a, b in zip(one, other, strict=False) if a == b][-1]
