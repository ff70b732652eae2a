"""How pendants hang below what they bear on: side by side, in rows, or in a chain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import attrs

from buttress.diagram.arrangement.components import Link
from buttress.diagram.arrangement.pendants import Pendants
from buttress.diagram.scene import Scene

__all__ = ["Hanging", "hang"]


@attrs.define
class Hanging:
    """Where edges go otherwise than straight from their source to the next rank.

    Edges are named by their places in the scene. `lengths` gives the ranks that an edge spans,
    where that is more than one; `below` the linked premise below which a premise stands, so that
    its line runs past that one.
    """

    lengths: dict[int, int] = attrs.field(factory=dict)
    below: dict[int, str] = attrs.field(factory=dict)

    def link(self, scene: Scene, index: int) -> Link:
        """The edge as a link between ranks; of length 0 where it joins equals."""
        edge = scene.edges[index]
        length = 0 if index in scene.equals else self.lengths.get(index, 1)
        return edge.source, self.below.get(index, edge.target), length

    def add(self, other: Hanging) -> None:
        """Take over what another says, which is about other edges."""
        self.lengths |= other.lengths
        self.below |= other.below

    def chains(self, scene: Scene) -> list[tuple[str, str]]:
        """The premises that hang below another, each with that one."""
        return [(scene.edges[index].source, upper) for index, upper in self.below.items()]


def hang(
    scene: Scene, pendants: Pendants, nodes: Iterable[str], rows: Mapping[tuple[str, bool], int]
) -> Hanging:
    """Hang these pendants, each given after those below it.

    `rows` says in how many rows the groups of some targets stand, where that is more than one:
    `(target, True)` are the premises that hang below an inference, which make a chain then,
    `(target, False)` all else.
    """
    hanging = Hanging()
    depths: dict[str, int] = {}
    waiting = {scene.edges[pendants.edge[node]].target: None for node in nodes}
    for node in nodes:
        waiting.pop(node, None)
        depths[node] = 1 + _group(scene, pendants, node, rows, depths, hanging)
    for target in waiting:
        _group(scene, pendants, target, rows, depths, hanging)
    return hanging


def _group(
    scene: Scene,
    pendants: Pendants,
    target: str,
    rows: Mapping[tuple[str, bool], int],
    depths: Mapping[str, int],
    hanging: Hanging,
) -> int:
    """Hang what hangs below one node; how deep that is."""
    depth = 0
    for premises in (True, False):
        group = pendants.below.get((target, premises))
        if group is None:
            continue
        edges = [index for index in group if scene.edges[index].source in depths]
        edges.sort(key=lambda index: depths[scene.edges[index].source])
        below = [depths[scene.edges[index].source] for index in edges]
        count = min(rows.get((target, premises), 1), len(edges))
        if count > 1 and premises:
            depth = max(depth, _chain(scene, edges, below, hanging))
        elif count > 1:
            depth = max(depth, _rows(edges, below, count, hanging))
        else:
            depth = max([depth, *below])
    return depth


def _chain(scene: Scene, edges: Sequence[int], depths: Sequence[int], hanging: Hanging) -> int:
    """One below the other: bare premises first, then one with something below it.

    Others that have something below them stay beside the chain.
    """
    bare = sum(depth == 1 for depth in depths)
    chain = edges[: bare + 1]
    for upper, lower in pairwise(chain):
        hanging.below[lower] = scene.edges[upper].source
    return max(len(chain) - 1 + depths[len(chain) - 1], *depths[len(chain) - 1 :])


def _rows(edges: Sequence[int], depths: Sequence[int], count: int, hanging: Hanging) -> int:
    """Rows of equal number, the shallow above; each begins below the deepest of the one above."""
    start = 1
    size = -(-len(edges) // count)
    for first in range(0, len(edges), size):
        if start > 1:
            hanging.lengths.update(dict.fromkeys(edges[first : first + size], start))
        start += max(depths[first : first + size])
    return start - 1
