"""The order in which strengths are worked out: what bears on a node comes before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from buttress.semantics.components import components
from buttress.semantics.gradual.graph import BipolarGraph

__all__ = ["Batch", "batches", "by_component"]

_WIDE = 64
"""Below so many nodes at a time a loop is quicker than operations on arrays."""


@attrs.frozen
class Batch:
    """Nodes that can be worked out together once all batches before them are.

    Where `is_cyclic` they are one strongly connected component, and bear on each other.
    """

    nodes: Any
    is_cyclic: bool


def by_component(parents: list[list[int]], nodes: Sequence[int] | None = None) -> Iterator[Batch]:
    """The strongly connected components, each after those that bear on it. Linear."""
    size = len(parents)
    for found in components(range(size) if nodes is None else nodes, size, parents.__getitem__):
        yield Batch(found, len(found) > 1 or found[0] in parents[found[0]])


def batches(graph: BipolarGraph) -> list[Batch]:
    """The nodes of a graph, level by level; each knot is a batch of its own. For NumPy.

    Linear in nodes and edges, whatever the depth: levels of few nodes are taken by a loop.
    """
    import numpy as np  # noqa: PLC0415  only graphs in arrays come here

    size = graph.size
    starts, children, left = _downwards(graph)
    begin, child_at, waits = memoryview(starts), memoryview(children), memoryview(left)
    found: list[Batch] = []
    level: Any = np.flatnonzero(left == 0)
    while len(level):
        found.append(Batch(level, is_cyclic=False))
        if len(level) < _WIDE:
            below = []
            for node in map(int, level):
                for child in child_at[begin[node] : begin[node + 1]]:
                    waits[child] -= 1
                    if not waits[child]:
                        below.append(child)
            level = below
            continue
        level = np.asarray(level, dtype=np.int64)
        reached, times = np.unique(_rows(starts, children, level), return_counts=True)
        left[reached] -= times
        level = reached[left[reached] == 0]
    if np.any(left > 0):
        found += _behind_circles(graph, np.flatnonzero(left > 0).tolist())
    assert sum(len(batch.nodes) for batch in found) == size  # noqa: S101
    return found


def _downwards(graph: BipolarGraph) -> tuple[Any, Any, Any]:
    """Each node's children in compressed rows, and how many edges lead to each node."""
    import numpy as np  # noqa: PLC0415  as above

    size = graph.size
    sources, targets = [], []
    for relation in (graph.attackers_of, graph.supporters_of, graph.premises_of):
        counts: Any = np.diff(np.asarray(relation.starts, dtype=np.int64))
        sources.append(np.asarray(relation.items, dtype=np.int64))
        targets.append(np.repeat(np.arange(size), counts))
    source, target = np.concatenate(sources), np.concatenate(targets)
    starts = np.zeros(size + 1, dtype=np.int64)
    np.cumsum(np.bincount(source, minlength=size), out=starts[1:])
    children = target[np.argsort(source, kind="stable")]
    return starts, children, np.bincount(target, minlength=size)


def _rows(starts: Any, items: Any, nodes: Any) -> Any:
    """The rows of some nodes, one after the other."""
    import numpy as np  # noqa: PLC0415  as above

    first, counts = starts[nodes], starts[nodes + 1] - starts[nodes]
    skipped = counts.cumsum() - counts
    return items[np.arange(int(counts.sum())) + np.repeat(first - skipped, counts)]


def _behind_circles(graph: BipolarGraph, nodes: list[int]) -> Iterator[Batch]:
    """The knots and what lies behind them, by the levels of the components."""
    is_left = bytearray(graph.size)
    for node in nodes:
        is_left[node] = 1
    parents = [
        [other for other in above if is_left[other]] if is_left[node] else []
        for node, above in enumerate(graph.parents())
    ]
    level_of = [-1] * graph.size
    plain: dict[int, list[int]] = {}
    knots: dict[int, list[list[int]]] = {}
    for batch in by_component(parents, nodes):
        above = (level_of[other] for node in batch.nodes for other in parents[node])
        level = 1 + max(above, default=-1)
        for node in batch.nodes:
            level_of[node] = level
        if batch.is_cyclic:
            knots.setdefault(level, []).append(batch.nodes)
        else:
            plain.setdefault(level, []).extend(batch.nodes)
    for level in sorted(plain.keys() | knots.keys()):
        if level in plain:
            yield Batch(plain[level], is_cyclic=False)
        for knot in knots.get(level, ()):
            yield Batch(sorted(knot), is_cyclic=True)
