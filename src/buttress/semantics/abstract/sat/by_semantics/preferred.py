"""Preferred extensions."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.defence import admissible_with
from buttress.semantics.abstract.sat.doubt import never_joined_by
from buttress.semantics.abstract.sat.enumeration.program import Program, preferred
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.growth import grown

__all__ = ["Preferred"]


class Preferred(Method):
    """Admissible, and no admissible set is larger."""

    def some(self, graph: Graph) -> list[int]:
        """Grown from nothing."""
        return grown(graph)

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """Grown from a set that defends the argument."""
        found = admissible_with(graph, argument)
        return None if found is None else grown(graph, found)

    def excluding(self, graph: Graph, argument: int) -> list[int] | None:
        """Grown from a set that the argument can never join."""
        found = never_joined_by(graph, argument)
        return None if found is None else grown(graph, found)

    def programs(self, part: Graph) -> Iterator[Program]:
        """One program, whose largest answer sets count."""
        yield preferred(part)
