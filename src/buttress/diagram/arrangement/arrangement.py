"""The whole arrangement of a scene."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

import attrs

from buttress.diagram.arrangement.frame_by_frame import stack
from buttress.diagram.arrangement.frames import Frames
from buttress.diagram.arrangement.hanging import Hanging
from buttress.diagram.arrangement.levels import level_pairs
from buttress.diagram.arrangement.rows import rows_of
from buttress.diagram.arrangement.stacking import Stacking
from buttress.diagram.scene import EdgeKind, Scene

__all__ = ["PAGE_WIDTH", "Arrangement", "arrange", "page_for"]

PAGE_WIDTH = 1080
"""The width, in points, that pictures are kept to where they can be."""

_TEXT_WIDTH = 800
"""The same where nothing ties frames together: letters stay legible in a column of text."""

_LEAST_ROOM = 420
"""No frame is asked to be narrower than this, in points: two nodes side by side."""


@attrs.frozen
class Arrangement:
    """Advice to a layout engine; edges are named by their places in the scene.

    `lengths` says over how many ranks an edge goes where that is more than one; `loose` which
    edges have no say in who stands above whom. Of each pair in `ties` the first node stands below
    the second, and near it; in `bounds` only below it; in `level` not above it, and beside it if
    it can. `bands` are laid out by themselves and stand below each other, from the top.
    """

    lengths: Mapping[int, int]
    loose: frozenset[int]
    ties: tuple[tuple[str, str], ...]
    bounds: tuple[tuple[str, str], ...]
    level: tuple[tuple[str, str], ...]
    bands: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def none(cls) -> Arrangement:
        """No advice."""
        return cls({}, frozenset(), (), (), ())


def page_for(sizes: Mapping[str, tuple[int, int]], least: int = PAGE_WIDTH) -> int:
    """The width to keep to for nodes of these sizes: the least, or a square for large maps."""
    area = sum((width + 24) * (height + 60) for width, height in sizes.values())
    return max(least, round(1.1 * sqrt(area)))


def arrange(scene: Scene, sizes: Mapping[str, tuple[int, int]]) -> Arrangement:
    """The arrangement of a scene whose nodes have these widths and heights, in points, by key."""
    widths = {key: width for key, (width, _) in sizes.items()}
    frames = Frames.of(scene)
    page = page_for(sizes, PAGE_WIDTH if _are_tied(scene, frames) else _TEXT_WIDTH)
    loosely = stack(scene, frames, widths, Hanging(), page)
    hanging = rows_of(scene, frames, widths, _rooms(frames, loosely, page))
    is_hung = hanging.lengths or hanging.below
    stacking = stack(scene, frames, widths, hanging, page) if is_hung else loosely
    held = [*stacking.ties, *stacking.bounds]
    return Arrangement(
        hanging.lengths,
        scene.equals | stacking.against,
        tuple(stacking.ties + hanging.chains(scene)),
        tuple(stacking.bounds),
        tuple(stacking.level + level_pairs(scene, hanging, held)),
        tuple(tuple(band) for band in stacking.bands),
    )


def _are_tied(scene: Scene, frames: Frames) -> bool:
    """Whether there are no frames, or more than a derivation leads from one to another."""
    return not scene.clusters or any(
        frames.paths[edge.source] != frames.paths[edge.target]
        for edge in scene.edges
        if edge.kind is not EdgeKind.DERIVED
    )


def _rooms(frames: Frames, loosely: Stacking, page: int) -> dict[str, int]:
    """The width that each frame may take: in a crowded one, its share of the page."""
    rooms = {"": page}
    for frame in reversed(frames.order):
        room = rooms[frame]
        total = loosely.widths.get(frame, 0)
        for inner in frames.inner[frame]:
            rooms[inner] = room
            if frame in loosely.crowded:
                share = room * loosely.widths.get(inner, 0) // total
                rooms[inner] = max(share, _LEAST_ROOM)
    return rooms
