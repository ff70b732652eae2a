"""What each semantics has to tell of a graph."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from buttress.semantics.abstract.sat.enumeration.answer_sets import answer_sets, count_answer_sets
from buttress.semantics.abstract.sat.enumeration.program import Program
from buttress.semantics.abstract.sat.graph import Graph

__all__ = ["Method", "SingleExtension"]


class Method(ABC):
    """The questions that are asked of a graph under one semantics.

    Extensions are lists of the graph's arguments. Where `has_grounded_part` holds every extension
    has the grounded one, and the graph is what that leaves undecided: every argument of it is
    attacked.
    """

    has_grounded_part: ClassVar[bool] = True

    @abstractmethod
    def some(self, graph: Graph) -> list[int] | None:
        """An extension; None where there is none."""

    @abstractmethod
    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """An extension that has the argument; None where there is none."""

    @abstractmethod
    def excluding(self, graph: Graph, argument: int) -> list[int] | None:
        """An extension that has not the argument; None where there is none."""

    @abstractmethod
    def programs(self, part: Graph) -> Iterator[Program]:
        """Programs whose answer sets together are the extensions of a connected graph."""

    def all(self, part: Graph) -> Iterator[list[int]]:
        """The extensions of a connected graph, each once."""
        for program in self.programs(part):
            yield from answer_sets(program)

    def count(self, part: Graph) -> int:
        """How many extensions a connected graph has."""
        return sum(map(count_answer_sets, self.programs(part)))


class SingleExtension(Method):
    """A semantics under which there is exactly one extension."""

    @abstractmethod
    def some(self, graph: Graph) -> list[int]:
        """The extension."""

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """The extension, if it has the argument."""
        extension = self.some(graph)
        return extension if argument in extension else None

    def excluding(self, graph: Graph, argument: int) -> list[int] | None:
        """The extension, if it has not the argument."""
        extension = self.some(graph)
        return None if argument in extension else extension

    def programs(self, part: Graph) -> Iterator[Program]:
        """None: no program is needed."""
        del part
        return iter(())

    def all(self, part: Graph) -> Iterator[list[int]]:
        """The extension."""
        yield self.some(part)

    def count(self, part: Graph) -> int:
        """One."""
        del part
        return 1
