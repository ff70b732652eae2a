"""Several rows for the many things that bear on one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import attrs

from buttress.diagram.arrangement.blocks import GAP
from buttress.diagram.arrangement.chains import chained
from buttress.diagram.arrangement.components import Link, ranks_of, width_of
from buttress.diagram.arrangement.frames import Frames
from buttress.diagram.scene import EdgeKind, Scene

__all__ = ["Rows", "rows_of"]

_SHARES = (0.8, 0.5, 0.34, 0.15)
"""The part of the page that one row of supporters may take; the first that will do is taken."""
_MOST_ROWS = 6


@attrs.define
class Rows:
    """Where edges go otherwise than straight from their source to the next rank.

    Edges are named by their places in the scene. `lengths` gives the ranks that an edge spans,
    where that is more than one; `via` the linked premise at which a premise's line ends.
    """

    lengths: dict[int, int] = attrs.field(factory=dict)
    via: dict[int, str] = attrs.field(factory=dict)

    def link(self, scene: Scene, index: int) -> Link:
        """The edge as a link between ranks; of length 0 where it joins equals."""
        edge = scene.edges[index]
        length = 0 if edge.kind.is_symmetric else self.lengths.get(index, 1)
        return edge.source, self.via.get(index, edge.target), length


def rows_of(scene: Scene, frames: Frames, widths: Mapping[str, int], page: int) -> Rows:
    """The rows of a scene.

    Each frame is looked at by itself and is made no narrower than it needs to be to fit the page:
    of what bears on one thing, nodes without any other edge go into further rows; premises of one
    inference hang below each other.
    """
    bearing = Counter(edge.source for edge in scene.edges)
    carrying = Counter(edge.target for edge in scene.edges)
    for edge in scene.edges:
        if edge.kind.is_symmetric:
            bearing[edge.target] += 1
    nodes: defaultdict[str, list[str]] = defaultdict(list)
    for node, path in frames.paths.items():
        nodes[path[-1]].append(node)
    inside: defaultdict[str, list[int]] = defaultdict(list)
    for index, edge in enumerate(scene.edges):
        home = frames.paths[edge.target][-1]
        if not edge.kind.is_symmetric and frames.paths[edge.source][-1] == home:
            inside[home].append(index)
    rows = Rows()
    for frame, edges in inside.items():
        found = _fitting(scene, nodes[frame], edges, (bearing, carrying), widths, page)
        rows.lengths |= found.lengths
        rows.via |= found.via
    return rows


def _fitting(
    scene: Scene,
    nodes: Sequence[str],
    edges: Sequence[int],
    degrees: tuple[Mapping[str, int], Mapping[str, int]],
    widths: Mapping[str, int],
    page: int,
) -> Rows:
    """The rows of one frame: those of the largest share with which it fits the page."""
    bearing, carrying = degrees
    groups: defaultdict[str, list[int]] = defaultdict(list)
    premises: defaultdict[str, list[int]] = defaultdict(list)
    for index in edges:
        edge = scene.edges[index]
        if bearing[edge.source] != 1:
            continue
        if edge.kind is EdgeKind.PREMISE:
            premises[edge.target].append(index)
        elif not carrying[edge.source]:
            groups[edge.target].append(index)
    rows = Rows()
    for share in _SHARES:
        rows = Rows()
        for found in groups.values():
            width = sum(widths[scene.edges[index].source] + GAP for index in found)
            count = min(-(-width // round(share * page)), _MOST_ROWS, len(found))
            rows.lengths |= {
                index: 1 + place % count for place, index in enumerate(found) if place % count
            }
        if share < _SHARES[0]:
            for found in premises.values():
                rows.via |= chained(scene, found, carrying)
        links = [rows.link(scene, index) for index in edges]
        if width_of(ranks_of(nodes, links), widths, GAP) <= page:
            break
    return rows
