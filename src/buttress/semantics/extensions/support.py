"""What a model rests an atom's value on: an admissible part of it that is enough.

A true atom rests on a clause whose positive atoms are true and whose negative ones are false; a
false atom on the refutation of each of its clauses, by a true negative atom or a false positive
one. What is reached in this way is admissible on its own: it accepts the assumptions that the
false atoms would bar, and rejects all that attack them.
"""

from __future__ import annotations

from buttress.semantics.extensions.founding import causes_of
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.well_founded import Truth

__all__ = ["barred_by_support"]


def barred_by_support(rest: Rest, values: Values, atom: int) -> list[int]:
    """The negatively used atoms that have to be false for an atom's value, true or false."""
    causes = causes_of(rest, values)
    needed: dict[int, None] = {}
    seen = {atom}
    waiting = [atom]

    def visit(other: int) -> None:
        if other not in seen:
            seen.add(other)
            waiting.append(other)

    while waiting:
        reached = waiting.pop()
        if values[reached] == Truth.TRUE:
            clause = causes[reached]
            for other in rest.positive[clause]:
                visit(other)
            for other in rest.negative[clause]:
                needed[other] = None
                visit(other)
        else:
            for clause in rest.clauses_of[reached]:
                visit(_refutation(rest, values, clause, seen))
    return list(needed)


def _refutation(rest: Rest, values: Values, clause: int, seen: set[int]) -> int:
    """A literal's atom that refutes a clause; one that was looked at already, if possible."""
    found = [atom for atom in rest.negative[clause] if values[atom] == Truth.TRUE]
    found += [atom for atom in rest.positive[clause] if values[atom] == Truth.FALSE]
    return next((atom for atom in found if atom in seen), found[0])
