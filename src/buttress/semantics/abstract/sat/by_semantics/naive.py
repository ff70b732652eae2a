"""Naive extensions: found without a search, by adding what is not in conflict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import ClassVar

from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.enumeration.program import Program, naive
from buttress.semantics.abstract.sat.graph import Graph

__all__ = ["Naive"]


class Naive(Method):
    """Conflict-free, and no conflict-free set is larger."""

    has_grounded_part: ClassVar[bool] = False

    def some(self, graph: Graph) -> list[int]:
        """The first arguments that are not in conflict with earlier ones."""
        return _filled(graph, ())

    def including(self, graph: Graph, argument: int) -> list[int] | None:
        """The argument, filled up; None where it attacks itself."""
        return None if argument in graph.attackers[argument] else _filled(graph, (argument,))

    def excluding(self, graph: Graph, argument: int) -> list[int] | None:
        """What is in conflict with the argument, filled up."""
        attackers, targets = graph.attackers[argument], graph.targets[argument]
        if argument in attackers:
            return _filled(graph, ())
        rivals = (b for b in chain(attackers, targets) if b not in graph.attackers[b])
        rival = next(rivals, None)
        return None if rival is None else _filled(graph, (rival,))

    def programs(self, part: Graph) -> Iterator[Program]:
        """One program."""
        yield naive(part)


def _filled(graph: Graph, first: Iterable[int]) -> list[int]:
    """A largest conflict-free set with these arguments, which are not in conflict."""
    chosen: list[int] = []
    excluded = bytearray(len(graph))
    for argument in chain(first, range(len(graph))):
        if excluded[argument] or argument in graph.attackers[argument]:
            continue
        chosen.append(argument)
        excluded[argument] = 1
        for other in chain(graph.attackers[argument], graph.targets[argument]):
            excluded[other] = 1
    return chosen
