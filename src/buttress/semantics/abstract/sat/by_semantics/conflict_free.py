"""Conflict-free sets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.enumeration.program import Program, conflict_free
from buttress.semantics.abstract.sat.graph import Graph

__all__ = ["ConflictFree"]


class ConflictFree(Method):
    """No member attacks a member: the empty set is one, and any argument that spares itself."""

    has_grounded_part: ClassVar[bool] = False

    def some(self, graph: Graph) -> list[int]:
        """The empty set."""
        del graph
        return []

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """The argument alone."""
        return None if argument in graph.attackers[argument] else [argument]

    def excluding(self, graph: Graph, argument: int) -> list[int]:
        """The empty set."""
        del graph, argument
        return []

    def programs(self, part: Graph) -> Iterator[Program]:
        """One program."""
        yield conflict_free(part)
