"""Stage extensions."""

from __future__ import annotations

from typing import ClassVar

from buttress.semantics.abstract.sat import encoding
from buttress.semantics.abstract.sat.by_semantics.of_largest_range import OfLargestRange
from buttress.semantics.abstract.sat.enumeration.program import Program, conflict_free
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.ranges import RangeSearch

__all__ = ["Stage"]


class Stage(OfLargestRange):
    """Conflict-free with largest range."""

    has_grounded_part: ClassVar[bool] = False

    def search(self, graph: Graph) -> RangeSearch:
        """Among conflict-free sets."""
        return RangeSearch(graph, encoding.conflict_free)

    def kind(self, graph: Graph) -> Program:
        """Conflict-free sets."""
        return conflict_free(graph)
