"""Complete extensions."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.defence import admissible_with
from buttress.semantics.abstract.sat.enumeration.program import Program, complete
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.labels import Labels

__all__ = ["Complete"]


class Complete(Method):
    """Admissible, with all that it defends: on what grounded leaves, the empty set is one."""

    def some(self, graph: Graph) -> list[int]:
        """The empty set."""
        del graph
        return []

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """A set that defends the argument, with all that it defends."""
        found = admissible_with(graph, argument)
        if found is None:
            return None
        labels = Labels(graph)
        labels.accept(found)
        return labels.accepted

    def excluding(self, graph: Graph, argument: int) -> list[int]:
        """The empty set."""
        del graph, argument
        return []

    def programs(self, part: Graph) -> Iterator[Program]:
        """One program."""
        yield complete(part)
