"""The order in which strengths are worked out: what bears on a node comes before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from buttress.semantics.components import components
from buttress.semantics.gradual.graph import BipolarGraph

__all__ = ["Batch", "batches", "by_component"]

_WIDE = 64
"""Below so many nodes at a time a loop is quicker than an operation on arrays."""


@attrs.frozen
class Batch:
    """Nodes that can be worked out together once all batches before them are.

    Where `is_cyclic` they are one strongly connected component, and bear on each other.
    """

    nodes: Any
    is_cyclic: bool


def by_component(parents: list[list[int]], nodes: Any = None) -> Iterator[Batch]:
    """The strongly connected components, each after those that bear on it. Linear."""
    size = len(parents)
    for found in components(range(size) if nodes is None else nodes, size, parents.__getitem__):
        yield Batch(found, len(found) > 1 or found[0] in parents[found[0]])


def batches(graph: BipolarGraph) -> list[Batch]:
    """The nodes of a graph in arrays, level by level; each knot is a batch of its own.

    Linear in nodes and edges, whatever the depth: levels with few nodes are taken by a loop.
    """
    import numpy as np  # noqa: PLC0415  only graphs in arrays come here

    parents = graph.parents()
    waiting = np.asarray([len(set(p)) for p in parents], dtype=np.int64)
    children: list[list[int]] = [[] for _ in parents]
    for node, above in enumerate(parents):
        for other in set(above):
            children[other].append(node)
    left = waiting.tolist()
    found: list[Batch] = []
    level = [node for node, count in enumerate(left) if not count]
    done = 0
    while level:
        done += len(level)
        found.append(Batch(np.asarray(level, dtype=np.int64), is_cyclic=False))
        below: list[int] = []
        for node in level:
            for child in children[node]:
                left[child] -= 1
                if not left[child]:
                    below.append(child)
        level = below
    if done < graph.size:
        found += _behind_circles(parents, [n for n, count in enumerate(left) if count])
    return found


def _behind_circles(parents: list[list[int]], nodes: list[int]) -> Iterator[Batch]:
    """The knots and what lies behind them, by the levels of the components."""
    import numpy as np  # noqa: PLC0415  as above

    level_of = dict.fromkeys(nodes, -1)
    plain: dict[int, list[int]] = {}
    knots: dict[int, list[list[int]]] = {}
    for batch in by_component(parents, nodes):
        if batch.nodes[0] not in level_of:
            continue
        level = 1 + max(
            (level_of.get(other, -1) for node in batch.nodes for other in parents[node]),
            default=-1,
        )
        for node in batch.nodes:
            level_of[node] = level
        if batch.is_cyclic:
            knots.setdefault(level, []).append(batch.nodes)
        else:
            plain.setdefault(level, []).extend(batch.nodes)
    for level in sorted(plain.keys() | knots.keys()):
        if level in plain:
            yield Batch(np.asarray(plain[level], dtype=np.int64), is_cyclic=False)
        for knot in knots.get(level, ()):
            yield Batch(np.asarray(sorted(knot), dtype=np.int64), is_cyclic=True)
