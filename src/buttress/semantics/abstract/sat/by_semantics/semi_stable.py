"""Semi-stable extensions."""

from __future__ import annotations

from buttress.semantics.abstract.sat import encoding
from buttress.semantics.abstract.sat.by_semantics.of_largest_range import OfLargestRange
from buttress.semantics.abstract.sat.enumeration.program import Program, admissible
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.ranges import RangeSearch

__all__ = ["SemiStable"]


class SemiStable(OfLargestRange):
    """Admissible with largest range; such a set is complete of itself."""

    def search(self, graph: Graph) -> RangeSearch:
        """Among admissible sets."""
        return RangeSearch(graph, encoding.admissible)

    def kind(self, graph: Graph) -> Program:
        """Admissible sets."""
        return admissible(graph)
