"""Sets that defend an argument, and which members do."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from buttress.semantics.abstract.sat.encoding import admissible
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.separation import ancestors, place_of
from buttress.semantics.abstract.sat.solver import SatSolver

__all__ = ["admissible_with", "defence_of", "largest_admissible"]


def defence_of(graph: Graph, argument: int, members: Collection[int]) -> list[int]:
    """A small admissible subset, with the argument, of an admissible set that has it.

    Every attacker of a chosen member has its attacker chosen too, an earlier one where possible.
    """
    attackers, members = graph.attackers, set(members)
    chosen, waiting = {argument}, [argument]
    for member in waiting:  # grows as it goes
        for against in attackers[member]:
            answers = attackers[against]
            if chosen.isdisjoint(answers):
                answer = next(a for a in answers if a in members)
                chosen.add(answer)
                waiting.append(answer)
    return waiting


def largest_admissible(graph: Graph, conflict_free: Iterable[int]) -> set[int]:
    """The largest admissible subset of a conflict-free set."""
    members = set(conflict_free)
    answers = [0] * len(graph)  # how many members attack an argument
    for member in members:
        for target in graph.targets[member]:
            answers[target] += 1
    lost = [m for m in members if any(not answers[b] for b in graph.attackers[m])]
    members.difference_update(lost)
    for member in lost:  # grows as it goes
        for target in graph.targets[member]:
            answers[target] -= 1
            if not answers[target]:
                unanswered = members.intersection(graph.targets[target])
                members -= unanswered
                lost.extend(unanswered)
    return members


def admissible_with(graph: Graph, argument: int) -> list[int] | None:
    """An admissible set that has the argument; None where there is none."""
    part = ancestors(graph, [argument])
    with SatSolver(2 * len(part), admissible(part.attackers)) as solver:
        if not solver.solve([place_of(argument, part) + 1]):
            return None
        return part.lift(v - 1 for v in solver.model()[: len(part)] if v > 0)
