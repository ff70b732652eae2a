"""What a model could accept in addition, and what that takes: a reason that rules out many models.

Let a larger model give a value to atoms that a smaller one leaves open. A true atom rests on a
clause whose positive atoms are true and whose negative ones are false; a false one on a refuted
literal of each of its clauses. Followed back as far as the smaller model leaves things open, this
reaches the `members`, assumptions accepted in addition, and ends at the `conditions`, atoms that
have their value in both. Any admissible set that brings about the conditions and does not attack
the members can be joined with them; so a preferred one has them all.
"""

from __future__ import annotations

from typing import NamedTuple

from buttress.semantics.extensions.founding import causes_beyond
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.well_founded import Truth

__all__ = ["Enlargement", "Enlarging"]

_TRUE, _UNKNOWN, _FALSE = int(Truth.TRUE), int(Truth.UNKNOWN), int(Truth.FALSE)


class Enlargement(NamedTuple):
    """Atoms that are false together where others have the values that they have."""

    members: tuple[int, ...]
    conditions: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many atoms it speaks of."""
        return len(self.members) + len(self.conditions)


class Enlarging:
    """From a model of a rest to a larger one."""

    def __init__(self, rest: Rest, smaller: Values, larger: Values) -> None:
        self._rest = rest
        self._smaller, self._larger = smaller, larger
        self._causes = causes_beyond(rest, smaller, larger)
        self._refuters: dict[int, list[int]] = {}

    def towards(self, atom: int, most: int | None = None) -> Enlargement | None:
        """What gives an atom its value in the larger model; None if that takes more than `most`."""
        rest, smaller, larger = self._rest, self._smaller, self._larger
        members: dict[int, None] = {}
        conditions: dict[int, None] = {}
        seen = {atom}
        waiting = [atom]
        while waiting:
            reached = waiting.pop()
            if larger[reached] == _TRUE:
                clause = self._causes[reached]
                needed = [*rest.positive[clause], *rest.negative[clause]]
                for other in rest.negative[clause]:
                    if smaller[other] == _UNKNOWN:
                        members[other] = None
            else:
                needed = [
                    self._refutation(clause, seen, conditions)
                    for clause in rest.clauses_of[reached]
                ]
            for other in needed:
                if smaller[other] != _UNKNOWN:
                    conditions[other] = None
                elif other not in seen:
                    seen.add(other)
                    waiting.append(other)
            if most is not None and len(members) + len(conditions) > most:
                return None
        return Enlargement(tuple(members), tuple(conditions))

    def smallest(self, count: int, most: int) -> list[Enlargement]:
        """The smallest that accept something more, up to a count, of no more than `most` atoms."""
        found: list[Enlargement] = []
        covered: set[int] = set()
        for atom in self._rest.barring:
            if self._smaller[atom] != _UNKNOWN or self._larger[atom] != _FALSE or atom in covered:
                continue
            enlargement = self.towards(atom, most)
            if enlargement is None or not enlargement.members:
                continue
            covered.update(enlargement.members)
            found = sorted([*found, enlargement], key=lambda each: each.size)[:count]
            if len(found) == count:
                most = found[-1].size - 1
        return found

    def _refutation(self, clause: int, seen: set[int], conditions: dict[int, None]) -> int:
        """A literal's atom that refutes a clause; one that was looked at already, if possible.

        Else it is rather one that the smaller model leaves open: the more members and the fewer
        conditions a reason has, the more models it rules out.
        """
        found = self._refuters.get(clause)
        if found is None:
            rest, smaller, larger = self._rest, self._smaller, self._larger
            found = [atom for atom in rest.negative[clause] if larger[atom] == _TRUE]
            found += [atom for atom in rest.positive[clause] if larger[atom] == _FALSE]
            found.sort(key=lambda atom: smaller[atom] != _UNKNOWN)
            self._refuters[clause] = found
        for atom in found:
            if atom in seen or atom in conditions:
                return atom
        return found[0]
