"""Admissible sets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.defence import admissible_with
from buttress.semantics.abstract.sat.enumeration.program import Program, admissible
from buttress.semantics.abstract.sat.graph import Graph

__all__ = ["Admissible"]


class Admissible(Method):
    """Conflict-free, and attacks whatever attacks it: the empty set is one."""

    has_grounded_part: ClassVar[bool] = False

    def some(self, graph: Graph) -> list[int]:
        """The empty set."""
        del graph
        return []

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """A set that defends the argument."""
        return admissible_with(graph, argument)

    def excluding(self, graph: Graph, argument: int) -> list[int]:
        """The empty set."""
        del graph, argument
        return []

    def programs(self, part: Graph) -> Iterator[Program]:
        """One program."""
        yield admissible(part)
