"""Strengths by operations on NumPy arrays, a level of the graph at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import numpy as np

from buttress.semantics.gradual.formulas import Formula
from buttress.semantics.gradual.graph import Adjacency, BipolarGraph
from buttress.semantics.gradual.order import Batch
from buttress.semantics.gradual.plain import HIGHEST, step_limit
from buttress.semantics.gradual.settling import settle_array
from buttress.semantics.gradual.strengths import Strengths

__all__ = ["VectorisedSolver"]


def _bounded_exp(energy: Any) -> Any:
    return np.exp(np.minimum(energy, HIGHEST))


@attrs.frozen
class _Gather:
    """Some nodes' neighbours one after the other: those of `rows[i]` begin at `begins[i]`."""

    rows: Any
    begins: Any
    items: Any

    @classmethod
    def of(cls, adjacency: Adjacency, nodes: Any) -> _Gather:
        starts, items = np.asarray(adjacency.starts), np.asarray(adjacency.items, dtype=np.int64)
        counts = starts[nodes + 1] - starts[nodes]
        rows = np.flatnonzero(counts)
        counts, first = counts[rows], starts[nodes[rows]]
        begins = np.cumsum(counts) - counts
        total = int(counts.sum())
        return cls(rows, begins, items[np.arange(total) + np.repeat(first - begins, counts)])

    def sums(self, values: Any, shape: Any) -> Any:
        """The sum of each node's neighbours."""
        found = np.zeros(shape)
        if len(self.rows):
            found[self.rows] = np.add.reduceat(values[self.items], self.begins, axis=0)
        return found

    def products(self, values: Any, shape: Any, *, of_rest: bool = False) -> Any:
        """The product of each node's neighbours, or of what they lack to 1."""
        found = np.ones(shape)
        if len(self.rows):
            factors = 1 - values[self.items] if of_rest else values[self.items]
            found[self.rows] = np.multiply.reduceat(factors, self.begins, axis=0)
        return found


class VectorisedSolver:
    """Works the strengths of a graph out, one column for each choice of absent nodes."""

    def __init__(self, graph: BipolarGraph, formula: Formula, order: list[Batch]) -> None:
        self.graph = graph
        self.formula = formula
        self.order = [Batch(np.asarray(b.nodes, dtype=np.int64), b.is_cyclic) for b in order]
        self.base = np.asarray(graph.base, dtype=np.float64)
        self.gathers = [
            tuple(
                _Gather.of(adjacency, batch.nodes)
                for adjacency in (graph.attackers_of, graph.supporters_of, graph.premises_of)
            )
            for batch in self.order
        ]

    def solve(self, most_steps: int | None = None) -> Strengths:
        """The strengths of the graph as it is."""
        values, unsettled, steps, speed = self._solve(self.base.copy(), None, most_steps)
        spread = self._with_dependents(unsettled) if unsettled else ()
        return Strengths(values, spread, steps, speed)

    def solve_without(self, absent: Any, most_steps: int | None = None) -> tuple[Any, bool]:
        """The strengths where `absent` is true for a node (row) in a choice (column).

        Whether all of them settled comes with them.
        """
        present = np.where(absent, 0.0, 1.0)
        values, unsettled, _, _ = self._solve(self.base[:, None] * present, present, most_steps)
        return values, not unsettled

    def _solve(
        self, values: Any, present: Any, most_steps: int | None
    ) -> tuple[Any, list[int], int, float]:
        unsettled: list[int] = []
        longest, fastest = 0, 0.0
        for batch, gathers in zip(self.order, self.gathers, strict=True):
            nodes = batch.nodes
            there = None if present is None else present[nodes]
            if not batch.is_cyclic:
                values[nodes] = self._targets(nodes, gathers, values, there)
                continue
            work = (len(nodes) + sum(len(g.items) for g in gathers)) * max(values[0].size, 1)
            settled = settle_array(
                self._knot(nodes, gathers, values, there),
                values[nodes],
                step_limit(most_steps, work, 200_000_000),
            )
            values[nodes] = np.clip(settled.values, 0.0, 1.0)
            longest, fastest = max(longest, settled.steps), max(fastest, settled.speed)
            if not settled.is_at_rest:
                unsettled += nodes.tolist()
        return values, unsettled, longest, fastest

    def _knot(self, nodes: Any, gathers: Any, values: Any, there: Any) -> Callable[[Any], Any]:
        def targets(strengths: Any) -> Any:
            values[nodes] = strengths
            return self._targets(nodes, gathers, values, there)

        return targets

    def _targets(self, nodes: Any, gathers: Any, values: Any, there: Any) -> Any:
        attackers, supporters, premises = gathers
        formula, shape = self.formula, (len(nodes), *values.shape[1:])
        weight = self.base[nodes].reshape(-1, *[1] * (values.ndim - 1))
        if formula.is_bipolar:
            weight = weight * premises.products(values, shape)
        if formula.multiplies:
            energy = attackers.products(values, shape, of_rest=True)
            energy -= supporters.products(values, shape, of_rest=True)
        else:
            energy = -attackers.sums(values, shape)
            if formula.is_bipolar:
                energy += supporters.sums(values, shape)
        found = formula.influence(weight, energy, _bounded_exp)
        return found if there is None else found * there

    def _with_dependents(self, unsettled: list[int]) -> tuple[int, ...]:
        """The nodes that did not settle, and those that depend on them."""
        parents = self.graph.parents()
        found = set(unsettled)
        for batch in self.order:
            nodes = batch.nodes.tolist()
            if batch.is_cyclic:
                if any(parent in found for node in nodes for parent in parents[node]):
                    found.update(nodes)
            else:
                found.update(
                    node for node in nodes if any(parent in found for parent in parents[node])
                )
        return tuple(sorted(found))
