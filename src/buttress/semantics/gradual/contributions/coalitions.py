"""The strength of one node with some others absent, for many choices at once."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from buttress.semantics.gradual.contributions.ancestry import Ancestry
from buttress.semantics.gradual.formulas import Formula
from buttress.semantics.gradual.plain import PlainSolver

__all__ = ["Coalitions"]

_MANY = 20_000
"""From so many nodes and edges times choices on they are worked out in arrays."""

_AT_ONCE = 4_000_000
"""So many of them at a time."""


class Coalitions:
    """Works out a topic's strength for choices of absent nodes, in the numbers of its ancestry.

    An absent node has no strength: what it attacks is not attacked by it, what it supports is not
    supported, and an inference that needs it carries nothing. `converged` says whether all of the
    strengths that were asked for had settled.
    """

    def __init__(self, ancestry: Ancestry, formula: Formula) -> None:
        self.ancestry = ancestry
        self.formula = formula
        self.converged = True
        self.cost = ancestry.graph.size + ancestry.graph.edge_count
        self._arrays: Any = None
        self._plain: PlainSolver | None = None

    def strengths(self, choices: Sequence[Sequence[int]]) -> list[float]:
        """The topic's strength for each choice of absent nodes."""
        if self.cost * len(choices) >= _MANY and find_spec("numpy") is not None:
            return self._in_arrays(choices)
        self._plain = solver = self._plain or PlainSolver(self.ancestry.graph, self.formula)
        found = []
        for absent in choices:
            solved = solver.solve(absent=absent)
            self.converged &= solved.converged
            found.append(solved[self.ancestry.topic])
        return found

    def _in_arrays(self, choices: Sequence[Sequence[int]]) -> list[float]:
        import numpy as np  # noqa: PLC0415  only where there is much to do

        from buttress.semantics.gradual.order import batches  # noqa: PLC0415
        from buttress.semantics.gradual.vectorised import VectorisedSolver  # noqa: PLC0415

        graph, topic = self.ancestry.graph, self.ancestry.topic
        if self._arrays is None:
            self._arrays = VectorisedSolver(graph, self.formula, batches(graph))
        width = max(1, _AT_ONCE // self.cost)
        found: list[float] = []
        for first in range(0, len(choices), width):
            some = choices[first : first + width]
            absent = np.zeros((graph.size, len(some)), dtype=bool)
            rows = [node for choice in some for node in choice]
            columns = np.repeat(np.arange(len(some)), [len(choice) for choice in some])
            absent[rows, columns] = True
            values, settled = self._arrays.solve_without(absent)
            self.converged &= settled
            found += values[topic].tolist()
        return found
