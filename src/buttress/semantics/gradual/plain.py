"""Strengths by plain loops: for small graphs, for narrow ones, and where NumPy is missing."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import Any

from buttress.semantics.gradual.formulas import Formula
from buttress.semantics.gradual.graph import BipolarGraph
from buttress.semantics.gradual.order import Batch, by_component
from buttress.semantics.gradual.settling import settle
from buttress.semantics.gradual.strengths import Strengths

__all__ = ["HIGHEST", "PlainSolver", "bounded_exp", "step_limit"]

HIGHEST = 300.0
"""Beyond it the exponential makes no difference to any strength, but overflows."""


def bounded_exp(energy: float) -> float:
    """The exponential of an energy, without overflow."""
    return exp(min(energy, HIGHEST))


def step_limit(most_steps: int | None, work: int, budget: int) -> int:
    """How many steps an iteration may take, whose step costs so much `work`."""
    return min(10_000, max(200, budget // work)) if most_steps is None else most_steps


class PlainSolver:
    """Works the strengths of a graph out, for as many choices of absent nodes as are asked for."""

    def __init__(
        self, graph: BipolarGraph, formula: Formula, order: Sequence[Batch] | None = None
    ) -> None:
        self.graph = graph
        self.formula = formula
        self.base: list[float] = [float(score) for score in graph.base]
        self.attackers = graph.attackers_of.rows()
        nothing: list[list[int]] = [[] for _ in self.base]
        self.supporters = graph.supporters_of.rows() if formula.is_bipolar else nothing
        self.premises = graph.premises_of.rows() if formula.is_bipolar else nothing
        self.parents = [
            a + s + p if s or p else a
            for a, s, p in zip(self.attackers, self.supporters, self.premises, strict=True)
        ]
        self.order = list(by_component(self.parents)) if order is None else order

    def solve(self, most_steps: int | None = None, absent: Sequence[int] = ()) -> Strengths:
        """The strengths; `absent` nodes have none, as if they were not there."""
        values = list(self.base)
        gone = set(absent)
        for node in gone:
            values[node] = 0.0
        unsettled: set[int] = set()
        longest, fastest = 0, 0.0
        for batch in self.order:
            if batch.is_cyclic:
                nodes = [int(node) for node in batch.nodes if node not in gone]
                work = len(nodes) + sum(len(self.parents[node]) for node in nodes)
                limit = step_limit(most_steps, max(work, 1), 20_000_000)
                settled = settle(_Knot(self, values, nodes), [values[n] for n in nodes], limit)
                for node, value in zip(nodes, settled.values, strict=True):
                    values[node] = min(max(value, 0.0), 1.0)
                longest = max(longest, settled.steps)
                fastest = max(fastest, settled.speed)
                if not settled.is_at_rest:
                    unsettled.update(nodes)
            else:
                for node in batch.nodes:
                    if node not in gone:
                        values[node] = self.target(node, values)
            if unsettled:
                unsettled.update(self._dependents(batch, unsettled))
        return Strengths(values, tuple(sorted(unsettled)), longest, fastest)

    def _dependents(self, batch: Batch, unsettled: set[int]) -> list[int]:
        found = [node for node in batch.nodes if not unsettled.isdisjoint(self.parents[node])]
        return list(batch.nodes) if found and batch.is_cyclic else found

    def terms(self, node: int, values: Sequence[float]) -> tuple[float, float]:
        """The weight and the energy of a node, from the strengths of those that bear on it."""
        weight = self.base[node]
        for other in self.premises[node]:
            weight *= values[other]
        if not self.formula.multiplies:
            energy = 0.0
            for other in self.supporters[node]:
                energy += values[other]
            for other in self.attackers[node]:
                energy -= values[other]
            return weight, energy
        unattacked = unsupported = 1.0
        for other in self.attackers[node]:
            unattacked *= 1 - values[other]
        for other in self.supporters[node]:
            unsupported *= 1 - values[other]
        return weight, unattacked - unsupported

    def target(self, node: int, values: Sequence[float]) -> float:
        """What the formula gives for a node."""
        weight, energy = self.terms(node, values)
        strength: Any = self.formula.influence(weight, energy, bounded_exp)
        return float(strength)


class _Knot:
    """The targets of the nodes of a component, as a function of their strengths."""

    def __init__(self, solver: PlainSolver, values: list[float], nodes: list[int]) -> None:
        self._solver = solver
        self._values = values
        self._nodes = nodes

    def __call__(self, strengths: list[float]) -> list[float]:
        values, target = self._values, self._solver.target
        for node, strength in zip(self._nodes, strengths, strict=True):
            values[node] = strength
        return [target(node, values) for node in self._nodes]
