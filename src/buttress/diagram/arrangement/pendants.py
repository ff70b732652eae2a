"""Pendants: nodes that bear on one thing only, with all that is below them."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence

import attrs

from buttress.diagram.scene import EdgeKind, Scene

__all__ = ["Pendants"]


@attrs.frozen
class Pendants:
    """The pendants of a scene, each after those below it; edges by their places in the scene.

    `edge` has the one edge by which a pendant hangs, `below` the edges by which pendants hang
    below a node, whether that is one itself or not: `(node, True)` has the premises of an
    inference, `(node, False)` all else.
    """

    edge: Mapping[str, int]
    below: Mapping[tuple[str, bool], Sequence[int]]

    def group(self, scene: Scene, node: str) -> tuple[str, bool]:
        """What a pendant hangs below, and whether as a premise."""
        edge = scene.edges[self.edge[node]]
        return edge.target, edge.kind is EdgeKind.PREMISE

    @classmethod
    def of(cls, scene: Scene) -> Pendants:
        """The pendants of a scene: what no circle, no equal and no second target holds."""
        leaving: defaultdict[str, list[int]] = defaultdict(list)
        waiting_for: Counter[str] = Counter()
        equals: set[str] = set()
        for index, edge in enumerate(scene.edges):
            if index in scene.equals:
                equals.update((edge.source, edge.target))
            else:
                leaving[edge.source].append(index)
                waiting_for[edge.target] += 1
        found: dict[str, int] = {}
        below: defaultdict[tuple[str, bool], list[int]] = defaultdict(list)
        ready = deque(node.key for node in scene.nodes if not waiting_for[node.key])
        while ready:
            node = ready.popleft()
            if len(leaving[node]) != 1 or node in equals:
                continue
            index = leaving[node][0]
            edge = scene.edges[index]
            target = edge.target
            found[node] = index
            below[target, edge.kind is EdgeKind.PREMISE].append(index)
            waiting_for[target] -= 1
            if not waiting_for[target]:
                ready.append(target)
        return cls(found, {group: sorted(edges) for group, edges in below.items()})
