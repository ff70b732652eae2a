"""That no single assumption could be accepted in addition: what every maximal model fulfils.

Whether a model is maximal is a question of its own, but most that are not can be enlarged by one
assumption, and rules can say that this one cannot. Let an admissible set neither accept nor attack
an assumption. If every attack on the assumption meets something that the set attacks, alone or with
the assumption, then both together are admissible, too (P. M. Dung, "On the acceptability of
arguments", Artificial Intelligence 77 (1995), the fundamental lemma): the set attacks whatever
attacks the assumption or is attacked by it. So in a maximal model an attack is left that meets
nothing of this kind.

Only what the assumption makes true within two clauses is looked at, and only the last clause of an
attack. That leaves some models that could be enlarged, and excludes none that could not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from buttress.semantics.extensions.rest import Rest
from buttress.semantics.extensions.solver import Solver

__all__ = ["forbid_one_more"]


def forbid_one_more(solver: Solver, rest: Rest) -> None:
    """From now on, a solver has no model in which one of the rest's assumptions could be added."""
    gaining = _Gaining(rest)
    with solver.rules() as (add, fresh):
        for barred in rest.barring:
            gains = gaining.by(barred)
            gained = {atom: fresh() for atom in gains}
            for atom, clauses in gains.items():
                add([gained[atom]], [solver.true[atom]])
                for clause in clauses:
                    body = [gained.get(each, solver.true[each]) for each in rest.positive[clause]]
                    others = (each for each in rest.negative[clause] if each != barred)
                    add([gained[atom]], [*body, *(-solver.possible[each] for each in others)])
            if not gains:
                continue
            attacked = fresh()
            for clause in rest.clauses_of[barred]:
                body = [solver.possible[each] for each in rest.positive[clause]]
                unmet = (gained.get(each, solver.true[each]) for each in rest.negative[clause])
                add([attacked], [*body, *(-each for each in unmet)])
            add([], [-solver.true[barred], solver.possible[barred], -attacked])


class _Gaining:
    """What becomes true if an assumption is accepted and matters for the attacks on it."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._with: Sequence[list[int]] = [[] for _ in range(rest.size)]
        self._without: Sequence[list[int]] = [[] for _ in range(rest.size)]
        for clause, (positive, negative) in enumerate(
            zip(rest.positive, rest.negative, strict=True)
        ):
            for atom in positive:
                self._with[atom].append(clause)
            for atom in negative:
                self._without[atom].append(clause)

    def by(self, barred: int) -> Mapping[int, Sequence[int]]:
        """Such atoms, each with the clauses by which it can become true.

        An assumption does not count as attacked by itself.
        """
        rest = self._rest
        reached = {rest.heads[clause] for clause in self._without[barred]}
        reached |= {rest.heads[clause] for atom in reached for clause in self._with[atom]}
        reached.discard(barred)
        met = {atom for clause in rest.clauses_of[barred] for atom in rest.negative[clause]}
        waiting = [atom for atom in sorted(met) if atom in reached]
        gains: dict[int, list[int]] = {atom: [] for atom in waiting}
        for atom in waiting:  # it grows on the way
            for clause in rest.clauses_of[atom]:
                needed = [each for each in rest.positive[clause] if each in reached]
                if needed or barred in rest.negative[clause]:
                    gains[atom].append(clause)
                for each in needed:
                    if each not in gains:
                        gains[each] = []
                        waiting.append(each)
        return gains
