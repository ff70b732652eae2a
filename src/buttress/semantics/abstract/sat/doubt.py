"""What speaks against sceptical acceptance: a set that an argument can never join.

An argument is in every preferred extension where each of its attackers is attacked by every
preferred extension, so the attackers are looked at one by one: is there an admissible set such that
no larger one attacks this attacker? Counter-examples guide the search, in the manner of W. Dvořák,
M. Järvisalo, J. P. Wallner and S. Woltran, "Complexity-sensitive decision procedures for abstract
argumentation", Artificial Intelligence 206 (2014). A set that can be enlarged so is enlarged by a
small defence of what attacks the attacker, and the sets that come next must attack that defence,
since whatever does not can be united with it. For another way without preferred extensions see M.
Thimm, F. Cerutti and M. Vallati, "Skeptical reasoning with preferred semantics in abstract
argumentation without computing preferred extensions", IJCAI 2021.
"""

from __future__ import annotations

from buttress.semantics.abstract.sat.defence import defence_of
from buttress.semantics.abstract.sat.encoding import admissible
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.separation import ancestors, place_of
from buttress.semantics.abstract.sat.solver import SatSolver

__all__ = ["never_joined_by"]


def never_joined_by(graph: Graph, argument: int) -> list[int] | None:
    """An admissible set that lies in no admissible set with the argument; None: there is none."""
    part = ancestors(graph, [argument])
    found = _search(part, place_of(argument, part))
    return None if found is None else part.lift(found)


def _search(part: Graph, argument: int) -> list[int] | None:
    size = len(part)
    is_in, is_attacked = argument + 1, size + argument + 1
    with SatSolver(2 * size, admissible(part.attackers)) as solver:

        def chosen() -> list[int]:
            return [variable - 1 for variable in solver.model()[:size] if variable > 0]

        if not solver.solve([is_in]):  # not even in one
            return []
        accepting = chosen()
        if solver.solve([is_attacked]):
            return chosen()
        for attacker in part.attackers[argument]:
            is_answered = size + attacker + 1
            differing = solver.fresh()
            enlarged = set(accepting)
            while True:
                answer = next(a for a in part.attackers[attacker] if a in enlarged)
                defence = defence_of(part, answer, enlarged)
                solver.add([-differing, *(size + a + 1 for a in defence)])
                if not solver.solve([differing, -is_answered]):
                    break
                candidate = chosen()
                if not solver.solve([is_answered, *(a + 1 for a in candidate)]):
                    return candidate
                enlarged = set(chosen())
        return None
