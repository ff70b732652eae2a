"""From an admissible set to a preferred extension that contains it.

Component by component, from the ground up: preferred semantics is SCC-recursive (P. Baroni, M.
Giacomin and G. Guida, "SCC-recursiveness: a general schema for argumentation semantics", Artificial
Intelligence 168 (2005)). Of a strongly connected component that nothing open attacks from outside a
solver accepts more and more, until it can accept no more; what it leaves stays undecided, and
whatever else is thereby accepted or rejected needs no solver. So the solver sees a small part at a
time, and never has to prove a large set maximal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from buttress.semantics.abstract.sat.encoding import admissible
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.labels import OPEN, UNDECIDED, Labels
from buttress.semantics.abstract.sat.solver import SatSolver
from buttress.semantics.components import components

__all__ = ["grown"]


def grown(graph: Graph, accepted: Iterable[int] = ()) -> list[int]:
    """A preferred extension that contains these arguments, which are an admissible set."""
    labels = Labels(graph)
    labels.accept(a for a, row in enumerate(graph.attackers) if not row)
    labels.accept(accepted)
    waiting = _split(labels, range(len(graph)))
    while waiting:
        part = waiting.pop()
        still_open = labels.open_among(part)
        if len(still_open) < len(part):
            waiting.extend(_split(labels, still_open))
        else:
            _exhaust(labels, part)
            labels.give_up(labels.open_among(part))
    return labels.accepted


def _split(labels: Labels, arguments: Sequence[int]) -> list[list[int]]:
    """The strongly connected components of the open ones, each after those that it attacks."""
    found = labels.open_among(arguments)
    if len(found) < 2:
        return [found] if found else []
    new = dict(zip(found, range(len(found)), strict=True))
    targets = labels.graph.targets
    rows = [[new[b] for b in targets[a] if b in new] for a in found]
    parts = components(range(len(found)), len(found), rows.__getitem__)
    return [[found[a] for a in part] for part in parts]


def _exhaust(labels: Labels, part: list[int]) -> None:
    """Accept of a component that nothing open attacks as much as can be."""
    label, attackers = labels.of, labels.graph.attackers
    new = dict(zip(part, range(len(part)), strict=True))
    rows = [[new[b] for b in attackers[a] if label[b] == OPEN] for a in part]
    barred = {
        a
        for a, argument in enumerate(part)
        if a in rows[a] or any(label[b] == UNDECIDED for b in attackers[argument])
    }
    eligible = [a + 1 for a in range(len(part)) if a not in barred]
    if not eligible:
        return
    with SatSolver(2 * len(part), admissible(rows, barred)) as solver:
        solver.prefer(eligible)
        while eligible:
            solver.add(eligible)
            if not solver.solve():
                return
            model = solver.model()
            accepted = [variable for variable in eligible if model[variable - 1] > 0]
            solver.add_all([variable] for variable in accepted)
            labels.accept(part[variable - 1] for variable in accepted)
            eligible = [v for v in eligible if label[part[v - 1]] == OPEN]
