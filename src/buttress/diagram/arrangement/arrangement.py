"""The whole arrangement of a scene."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt

import attrs

from buttress.diagram.arrangement.frames import Frames
from buttress.diagram.arrangement.levels import level_pairs
from buttress.diagram.arrangement.rows import rows_of
from buttress.diagram.arrangement.stacking import stack
from buttress.diagram.scene import Scene

__all__ = ["PAGE_WIDTH", "Arrangement", "arrange", "page_for"]

PAGE_WIDTH = 1080
"""The width, in points, that pictures are kept to where they can be."""


@attrs.frozen
class Arrangement:
    """Advice to a layout engine; edges are named by their places in the scene.

    `lengths` says over how many ranks an edge goes where that is more than one; `via` where a
    line ends if not at the edge's target; `loose` which edges have no say in who stands above
    whom. Of each pair in `ties` the first node stands below the second, and near it; in `bounds`
    only below it; in `level` it stands not above it, and beside it if it can.
    """

    lengths: Mapping[int, int]
    via: Mapping[int, str]
    loose: frozenset[int]
    ties: tuple[tuple[str, str], ...]
    bounds: tuple[tuple[str, str], ...]
    level: tuple[tuple[str, str], ...]


def page_for(sizes: Mapping[str, tuple[int, int]]) -> int:
    """The width to keep to for nodes of these sizes: the page, or a square for large maps."""
    area = sum((width + 24) * (height + 60) for width, height in sizes.values())
    return max(PAGE_WIDTH, round(1.1 * sqrt(area)))


def arrange(scene: Scene, sizes: Mapping[str, tuple[int, int]]) -> Arrangement:
    """The arrangement of a scene whose nodes have these widths and heights, in points, by key."""
    widths = {key: width for key, (width, _) in sizes.items()}
    page = page_for(sizes)
    frames = Frames.of(scene)
    rows = rows_of(scene, frames, widths, page)
    stacking = stack(scene, frames, widths, rows, page)
    held = [*stacking.ties, *stacking.bounds]
    equals = {index for index, edge in enumerate(scene.edges) if edge.kind.is_symmetric}
    return Arrangement(
        rows.lengths,
        rows.via,
        frozenset(stacking.against | equals),
        tuple(stacking.ties),
        tuple(stacking.bounds),
        tuple(stacking.level + level_pairs(scene, rows, held)),
    )
