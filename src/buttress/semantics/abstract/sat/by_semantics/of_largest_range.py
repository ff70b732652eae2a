"""What semi-stable and stage extensions have in common: no other's range is larger."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator

from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.enumeration.program import Program, reaching
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.ranges import RangeSearch
from buttress.semantics.abstract.sat.separation import apart, piecewise, place_of
from buttress.semantics.abstract.sat.solver import Clause

__all__ = ["OfLargestRange"]


class OfLargestRange(Method):
    """The sets of some kind whose range no other's exceeds."""

    @abstractmethod
    def search(self, graph: Graph) -> RangeSearch:
        """The search among sets of that kind."""

    @abstractmethod
    def kind(self, graph: Graph) -> Program:
        """The program of the sets of that kind."""

    def some(self, graph: Graph) -> list[int]:
        """One of each weak component."""
        found = piecewise(graph, self._find)
        if found is None:
            raise AssertionError("some set has a range that none exceeds")
        return found

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """One with the argument in its component, and any in the others."""
        return self._with_literal(graph, argument, 1)

    def excluding(self, graph: Graph, argument: int) -> list[int] | None:
        """One without the argument in its component, and any in the others."""
        return self._with_literal(graph, argument, -1)

    def programs(self, part: Graph) -> Iterator[Program]:
        """For each largest range the sets that reach it."""
        with self.search(part) as search:
            for reach in search.largest_ranges():
                yield reaching(self.kind(part), reach)

    def _find(self, part: Graph, condition: Clause | None = None) -> list[int] | None:
        with self.search(part) as search:
            return search.find(condition)

    def _with_literal(self, graph: Graph, argument: int, sign: int) -> list[int] | None:
        part, others = apart(graph, argument)
        found = self._find(part, [sign * (place_of(argument, part) + 1)])
        return None if found is None else part.lift(found) + others.lift(self.some(others))
