"""The ideal extension."""

from __future__ import annotations

from buttress.semantics.abstract.sat.by_semantics.method import SingleExtension
from buttress.semantics.abstract.sat.defence import largest_admissible
from buttress.semantics.abstract.sat.encoding import admissible
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.growth import grown
from buttress.semantics.abstract.sat.separation import weak_components
from buttress.semantics.abstract.sat.solver import SatSolver

__all__ = ["Ideal"]


class Ideal(SingleExtension):
    """The largest admissible set that no admissible set attacks.

    That is the largest one within every preferred extension (P. M. Dung, P. Mancarella and F. Toni,
    "Computing ideal sceptical argumentation", Artificial Intelligence 171 (2007), theorem 3.3). It
    is sought within one of them, from which whatever an admissible set attacks is dropped; compare
    P. E. Dunne, "The computational complexity of ideal semantics", Artificial Intelligence 173
    (2009).
    """

    def some(self, graph: Graph) -> list[int]:
        """That of each weak component."""
        return [argument for part in weak_components(graph) for argument in part.lift(_ideal(part))]


def _ideal(part: Graph) -> set[int]:
    size = len(part)
    candidates = largest_admissible(part, grown(part))
    if not candidates:
        return candidates
    with SatSolver(2 * size, admissible(part.attackers)) as solver:
        solver.prefer([*range(1, size + 1), *(size + a + 1 for a in candidates)])
        while candidates:
            solver.add([size + a + 1 for a in candidates])
            if not solver.solve():
                break
            model = solver.model()
            spared = [a for a in candidates if model[size + a] < 0]
            candidates = largest_admissible(part, spared)
    return candidates
