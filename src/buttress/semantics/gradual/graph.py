"""A quantitative bipolar argumentation graph: base scores, attacks and supports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from itertools import pairwise
from typing import Any

import attrs

from buttress.model import ButtressError

__all__ = ["LARGE", "Adjacency", "BipolarGraph", "GraphError"]

LARGE = 20_000
"""From so many nodes and edges on a graph is kept in NumPy arrays, where NumPy is installed."""

Edges = Iterable[tuple[int, int]] | Any
"""Pairs of source and target; a NumPy array of shape (edges, 2) does as well."""


class GraphError(ButtressError, ValueError):
    """A graph was asked for that cannot be: a score outside 0 to 1, or an edge from nowhere."""


@attrs.frozen(repr=False, eq=False)
class Adjacency:
    """For each node other nodes, in compressed sparse rows: lists, or NumPy arrays.

    Those of node `n` are `items[starts[n] : starts[n + 1]]`, in ascending order.
    """

    starts: Sequence[int]
    items: Sequence[int]

    def __getitem__(self, node: int) -> Sequence[int]:
        return self.items[self.starts[node] : self.starts[node + 1]]

    @property
    def count(self) -> int:
        """The number of edges."""
        return len(self.items)

    def rows(self) -> list[list[int]]:
        """The rows as lists."""
        starts, items = _as_list(self.starts), _as_list(self.items)
        return [items[a:b] for a, b in pairwise(starts)]


@attrs.frozen(repr=False, eq=False)
class BipolarGraph:
    """Nodes 0 … size-1 with a base score each, and how they bear on each other.

    `attackers_of` and `supporters_of` are the attacks and supports of the literature, each pair
    once. `premises_of` links the premises that a node needs together, as an inference does: its
    base score is multiplied by the strength of each of them (0 if one of them has none) before
    attacks and supports count. Graphs without such links are the ordinary ones.
    """

    base: Sequence[float]
    attackers_of: Adjacency
    supporters_of: Adjacency
    premises_of: Adjacency

    @classmethod
    def of(
        cls, base: Sequence[float], attacks: Edges = (), supports: Edges = (), links: Edges = ()
    ) -> BipolarGraph:
        """The graph with these base scores, and edges from a source to a target.

        Raises:
            GraphError: a score is not between 0 and 1, or an edge names a node that is not there.
        """
        given: tuple[Any, ...] = (attacks, supports, links)
        edges = [each if hasattr(each, "shape") else list(each) for each in given]
        size = len(base)
        if size + sum(len(each) for each in edges) >= LARGE and find_spec("numpy") is not None:
            return cls(_scores_in_array(base), *(_arrays(each, size) for each in edges))
        scores = [float(score) for score in base]
        wrong = next((n for n, score in enumerate(scores) if not 0 <= score <= 1), None)
        if wrong is not None:
            raise _wrong_score(wrong, scores[wrong])
        return cls(scores, *(_lists(each, size) for each in edges))

    @property
    def size(self) -> int:
        """The number of nodes."""
        return len(self.base)

    @property
    def edge_count(self) -> int:
        """The number of attacks, supports and links."""
        return self.attackers_of.count + self.supporters_of.count + self.premises_of.count

    @property
    def is_array(self) -> bool:
        """Whether it is kept in NumPy arrays."""
        return hasattr(self.base, "shape")

    def parents(self) -> list[list[int]]:
        """For each node those whose strength bears on its own."""
        rows = (self.attackers_of.rows(), self.supporters_of.rows(), self.premises_of.rows())
        return [a + s + p if s or p else a for a, s, p in zip(*rows, strict=True)]

    def __repr__(self) -> str:
        return (
            f"<BipolarGraph: {self.size} nodes, {self.attackers_of.count} attacks, "
            f"{self.supporters_of.count} supports, {self.premises_of.count} links>"
        )


def _as_list(values: Any) -> list[Any]:
    listed: list[Any] = values.tolist() if hasattr(values, "tolist") else list(values)
    return listed


def _wrong_score(node: int, score: float) -> GraphError:
    return GraphError(f"the base score of node {node} is {score}; give one between 0 and 1")


def _wrong_edge(source: int, target: int, size: int) -> GraphError:
    return GraphError(
        f"an edge goes from node {source} to node {target}; the nodes are 0 to {size - 1}"
    )


def _lists(edges: Any, size: int) -> Adjacency:
    rows: list[set[int]] = [set() for _ in range(size)]
    for source, target in edges:
        if not (0 <= source < size and 0 <= target < size):
            raise _wrong_edge(source, target, size)
        rows[target].add(int(source))
    starts = [0]
    items: list[int] = []
    for row in rows:
        items.extend(sorted(row))
        starts.append(len(items))
    return Adjacency(starts, items)


def _scores_in_array(base: Any) -> Any:
    import numpy as np  # noqa: PLC0415  only large graphs need it

    scores = np.asarray(base, dtype=np.float64)
    wrong = np.flatnonzero(~((scores >= 0) & (scores <= 1)))
    if len(wrong):
        raise _wrong_score(int(wrong[0]), float(scores[wrong[0]]))
    return scores


def _arrays(edges: Any, size: int) -> Adjacency:
    import numpy as np  # noqa: PLC0415  as above

    pairs = np.asarray(edges, dtype=np.int64).reshape(-1, 2)
    wrong = np.flatnonzero(((pairs < 0) | (pairs >= size)).any(axis=1))
    if len(wrong):
        raise _wrong_edge(int(pairs[wrong[0], 0]), int(pairs[wrong[0], 1]), size)
    keys = np.unique(pairs[:, 1] * size + pairs[:, 0])
    targets, items = np.divmod(keys, max(size, 1))
    starts = np.zeros(size + 1, dtype=np.int64)
    np.cumsum(np.bincount(targets, minlength=size), out=starts[1:])
    return Adjacency(starts, items)  # type: ignore[arg-type]
