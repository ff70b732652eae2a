"""Cutting a graph into what can be worked out apart."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable

from buttress.semantics.abstract.sat.graph import Graph

__all__ = ["ancestors", "apart", "piecewise", "place_of", "weak_components"]


def weak_components(graph: Graph) -> list[Graph]:
    """The parts between which there is no attack, smallest first.

    The extensions of a graph are the combinations of the extensions of these parts, one of each,
    under every semantics that is known here.
    """
    neighbours = [[*a, *b] for a, b in zip(graph.attackers, graph.targets, strict=True)]
    met = bytearray(len(graph))
    parts: list[list[int]] = []
    for first in range(len(graph)):
        if not met[first]:
            met[first] = 1
            parts.append(_reached([first], neighbours, met))
    if len(parts) == 1:
        return [Graph(range(len(graph)), graph.attackers)]
    return [graph.part(sorted(part)) for part in sorted(parts, key=len)]


def ancestors(graph: Graph, arguments: Iterable[int]) -> Graph:
    """These arguments, what attacks them, what attacks that, and so on.

    Nothing outside attacks this part, so under semantics with directionality (complete, preferred,
    ideal, and admissibility) its extensions are what the extensions of the graph have in it.
    Source: P. Baroni and M. Giacomin, "On principle-based evaluation of extension-based
    argumentation semantics", Artificial Intelligence 171 (2007).
    """
    found = list(arguments)
    met = bytearray(len(graph))
    for argument in found:
        met[argument] = 1
    return graph.part(sorted(_reached(found, graph.attackers, met)))


def apart(graph: Graph, argument: int) -> tuple[Graph, Graph]:
    """The weak component that has an argument, and all the rest."""
    neighbours = [[*a, *b] for a, b in zip(graph.attackers, graph.targets, strict=True)]
    met = bytearray(len(graph))
    met[argument] = 1
    part = sorted(_reached([argument], neighbours, met))
    return graph.part(part), graph.part([a for a, was_met in enumerate(met) if not was_met])


def place_of(argument: int, graph: Graph) -> int:
    """What an argument is called in a part that has it."""
    return bisect_left(graph.members, argument)


def piecewise(graph: Graph, some: Callable[[Graph], list[int] | None]) -> list[int] | None:
    """What `some` finds in each weak component, together; None where one has none."""
    together: list[int] = []
    for part in weak_components(graph):
        found = some(part)
        if found is None:
            return None
        together += part.lift(found)
    return together


def _reached(found: list[int], neighbours: list[list[int]], met: bytearray) -> list[int]:
    """Everything reached from what is found, with it; `met` marks both."""
    for argument in found:  # grows as it goes
        for other in neighbours[argument]:
            if not met[other]:
                met[other] = 1
                found.append(other)
    return found
