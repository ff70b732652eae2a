"""Making the frames of a scene narrow enough for the page."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import attrs

from buttress.diagram.arrangement.blocks import GAP
from buttress.diagram.arrangement.components import Link, ranks_of
from buttress.diagram.arrangement.frames import Frames
from buttress.diagram.arrangement.hanging import Hanging, hang
from buttress.diagram.arrangement.pendants import Pendants
from buttress.diagram.scene import Scene

__all__ = ["rows_of"]

_ROUNDS = 10
_MOST_ROWS = 6

_OUTSIDE = ""
"""Stands for everything outside a frame; no node has this key."""


def rows_of(
    scene: Scene, frames: Frames, widths: Mapping[str, int], rooms: Mapping[str, int]
) -> Hanging:
    """How pendants hang so that each frame is no wider than its room, in points, if possible.

    No frame is made narrower than it needs to be.
    """
    pendants = Pendants.of(scene)
    nodes: defaultdict[str, list[str]] = defaultdict(list)
    for node, path in frames.paths.items():
        nodes[path[-1]].append(node)
    hung: defaultdict[str, list[str]] = defaultdict(list)
    for node in pendants.edge:
        hung[frames.paths[node][-1]].append(node)
    leaving: defaultdict[str, list[int]] = defaultdict(list)
    for index, edge in enumerate(scene.edges):
        if index not in scene.equals:
            leaving[frames.paths[edge.source][-1]].append(index)
    found = Hanging()
    for frame, members in nodes.items():
        inside = _Frame(scene, pendants, widths, members, hung[frame], leaving[frame])
        found.add(inside.fitted(rooms[frame]))
    return found


@attrs.frozen
class _Frame:
    """One frame: its nodes, which of them are pendants, and the edges that leave its nodes."""

    scene: Scene
    pendants: Pendants
    widths: Mapping[str, int]
    nodes: Sequence[str]
    hung: Sequence[str]
    leaving: Sequence[int]

    def fitted(self, room: int) -> Hanging:
        """The pendants hung in more and more rows, where the frame is widest, until it fits.

        Where it never does, the narrowest way found.
        """
        rows: Counter[tuple[str, bool]] = Counter()
        best, least = Hanging(), 0
        for _ in range(_ROUNDS):
            hanging = hang(self.scene, self.pendants, self.hung, rows)
            ranks = ranks_of([_OUTSIDE, *self.nodes], self._links(hanging))
            used: Counter[int] = Counter()
            for node in self.nodes:
                used[ranks[node]] += self.widths[node] + GAP
            width = max(used.values(), default=0)
            if not least or width < least:
                best, least = hanging, width
            widest = {rank for rank, taken in used.items() if taken > room}
            if not widest or not self._split(rows, ranks, widest):
                break
        return best

    def _links(self, hanging: Hanging) -> list[Link]:
        """What leads upwards from the frame's nodes, to each other or outside."""
        inside = set(self.nodes)
        links = (hanging.link(self.scene, index) for index in self.leaving)
        return [
            (lower, upper if upper in inside else _OUTSIDE, length)
            for lower, upper, length in links
        ]

    def _split(
        self, rows: Counter[tuple[str, bool]], ranks: Mapping[str, int], widest: set[int]
    ) -> bool:
        """One more row for each group with several members in a rank that is too wide."""
        there: Counter[tuple[str, bool]] = Counter()
        crowded: Counter[tuple[tuple[str, bool], int]] = Counter()
        for node in self.hung:
            group = self.pendants.group(self.scene, node)
            there[group] += 1
            crowded[group, ranks[node]] += 1
        groups = {
            group
            for (group, rank), count in crowded.items()
            if rank in widest and count > 1 and max(rows[group], 1) < min(there[group], _MOST_ROWS)
        }
        for group in groups:
            rows[group] = max(rows[group], 1) + 1
        return bool(groups)
