"""The partial stable models of a small rest, without a solver.

The values of the atoms that occur negatively are chosen one after the other, and what follows from
the choices is worked out each time, from below (what is true by now) and from above (what is still
possible). A choice that this contradicts is given up.
"""

from __future__ import annotations

from collections.abc import Iterator

from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.missing_solver import SolverMissingError
from buttress.semantics.well_founded import Truth

__all__ = ["partial_stable_models"]

LIMIT = 2_000_000
"""How many literals of clauses may be looked at."""

_TRUE, _UNKNOWN, _FALSE = int(Truth.TRUE), int(Truth.UNKNOWN), int(Truth.FALSE)


_TOO_MUCH = (
    "too much is undecided here to go through it by hand; the solvers that can do it come with"
)


def partial_stable_models(rest: Rest, *, limit: int = LIMIT) -> Iterator[Values]:
    """Every partial stable model of a rest, each once.

    Raises:
        SolverMissingError: there is more to look at than `limit` literals.
    """
    cost = len(rest.heads) + sum(map(len, rest.positive)) + sum(map(len, rest.negative)) + 1
    waiting: list[dict[int, int]] = [{}]
    while waiting:
        chosen = waiting.pop()
        limit -= 2 * cost
        if limit < 0:
            raise SolverMissingError(_TOO_MUCH)
        known = _consequences(rest, chosen)
        if known is None:
            continue
        values, undetermined = known
        if undetermined is None:
            yield values
        else:
            waiting.extend({**chosen, undetermined: v} for v in (_UNKNOWN, _FALSE, _TRUE))


def _consequences(rest: Rest, chosen: dict[int, int]) -> tuple[Values, int | None] | None:
    """The values so far with an atom that has to be chosen next; None on a contradiction."""
    chosen = dict(chosen)
    while True:
        true = _least(rest, {a for a in rest.barring if chosen.get(a) == _FALSE})
        possible = _least(rest, {a for a in rest.barring if chosen.get(a) != _TRUE})
        grown = False
        for atom in rest.barring:
            is_certain, is_possible = bool(true[atom]), bool(possible[atom])
            if is_certain and not is_possible:
                return None
            value = chosen.get(atom)
            if value is None:
                if is_certain or not is_possible:
                    chosen[atom] = _TRUE if is_certain else _FALSE
                    grown = True
            elif (is_certain and value != _TRUE) or (not is_possible and value != _FALSE):
                return None
        if not grown:
            break
    undetermined = next((atom for atom in rest.barring if atom not in chosen), None)
    values = [
        _TRUE if true[atom] else _UNKNOWN if possible[atom] else _FALSE for atom in range(rest.size)
    ]
    if undetermined is None and any(values[atom] != chosen[atom] for atom in rest.barring):
        return None
    return values, undetermined


def _least(rest: Rest, absent: set[int]) -> bytearray:
    """Which atoms follow where just these atoms count as absent."""
    holds = bytearray(rest.size)
    unmet = [0] * len(rest.heads)
    wanted_by: dict[int, list[int]] = {}
    ready: list[int] = []
    for clause, (positive, negative) in enumerate(zip(rest.positive, rest.negative, strict=True)):
        if not absent.issuperset(negative):
            continue
        unmet[clause] = len(positive)
        for atom in positive:
            wanted_by.setdefault(atom, []).append(clause)
        if not positive:
            ready.append(clause)
    for clause in ready:  # it grows on the way
        head = rest.heads[clause]
        if holds[head]:
            continue
        holds[head] = 1
        for other in wanted_by.get(head, ()):
            unmet[other] -= 1
            if not unmet[other]:
                ready.append(other)
    return holds
