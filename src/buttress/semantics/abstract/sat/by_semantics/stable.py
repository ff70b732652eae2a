"""Stable extensions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.encoding import stable
from buttress.semantics.abstract.sat.enumeration.program import Program
from buttress.semantics.abstract.sat.enumeration.program import stable as stable_program
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.separation import apart, piecewise, place_of
from buttress.semantics.abstract.sat.solver import SatSolver

__all__ = ["Stable"]


class Stable(Method):
    """Conflict-free, and attacks all the rest: there may be none."""

    def some(self, graph: Graph) -> list[int] | None:
        """One of each weak component."""
        return piecewise(graph, _solve)

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """One with the argument in its component, and any in the others."""
        return self._with_literal(graph, argument, 1)

    def excluding(self, graph: Graph, argument: int) -> list[int] | None:
        """One without the argument in its component, and any in the others."""
        return self._with_literal(graph, argument, -1)

    def programs(self, part: Graph) -> Iterator[Program]:
        """One program."""
        yield stable_program(part)

    def _with_literal(self, graph: Graph, argument: int, sign: int) -> list[int] | None:
        part, others = apart(graph, argument)
        found = _solve(part, [sign * (place_of(argument, part) + 1)])
        rest = None if found is None else self.some(others)
        return None if found is None or rest is None else part.lift(found) + others.lift(rest)


def _solve(part: Graph, assumed: Sequence[int] = ()) -> list[int] | None:
    with SatSolver(len(part), stable(part.attackers)) as solver:
        solver.prefer(range(1, len(part) + 1))
        if not solver.solve(assumed):
            return None
        return [variable - 1 for variable in solver.model() if variable > 0]
