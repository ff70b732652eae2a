"""Which clause makes each true atom of a partial stable model true.

The true atoms are the least model of the clauses of which every negative literal is false. Found
one after the other, each has a clause that only uses atoms found before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import overload

from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.program import Program
from buttress.semantics.well_founded import Truth

__all__ = ["Causes", "causes_beyond", "causes_of"]

_NONE = -1
_TRUE, _FALSE = int(Truth.TRUE), int(Truth.FALSE)


def causes_of(clauses: Program | Rest, values: Values) -> list[int]:
    """For each true atom a clause that makes it true, without circles; -1 for the others."""
    causes = [_NONE] * len(values)
    wanted_by: dict[int, list[int]] = {}
    unmet: dict[int, int] = {}
    ready: list[int] = []
    columns = zip(clauses.heads, clauses.positive, clauses.negative, strict=True)
    for clause, (head, positive, negative) in enumerate(columns):
        if values[head] != Truth.TRUE or any(values[atom] != Truth.FALSE for atom in negative):
            continue
        unmet[clause] = len(positive)
        if not positive:
            ready.append(clause)
        for atom in positive:
            wanted_by.setdefault(atom, []).append(clause)
    for atom, clause in _grown(clauses.heads, ready, wanted_by, unmet).items():
        causes[atom] = clause
    return causes


def causes_beyond(rest: Rest, smaller: Values, larger: Values) -> dict[int, int]:
    """The causes of what a model makes true in addition to another that it contains."""
    wanted_by: dict[int, list[int]] = {}
    unmet: dict[int, int] = {}
    ready: list[int] = []
    added = [a for a, value in enumerate(larger) if value == _TRUE and smaller[a] != _TRUE]
    for head in added:
        for clause in rest.clauses_of[head]:
            if any(larger[atom] != _FALSE for atom in rest.negative[clause]):
                continue
            lacking = [atom for atom in rest.positive[clause] if smaller[atom] != _TRUE]
            unmet[clause] = len(lacking)
            if not lacking:
                ready.append(clause)
            for atom in lacking:
                wanted_by.setdefault(atom, []).append(clause)
    return _grown(rest.heads, ready, wanted_by, unmet)


def _grown(
    heads: Sequence[int],
    ready: list[int],
    wanted_by: Mapping[int, Sequence[int]],
    unmet: dict[int, int],
) -> dict[int, int]:
    """The first clause for each head that can be reached from the clauses that are ready.

    `unmet` counts what each clause still lacks, and `wanted_by` says which clauses lack an atom.
    """
    found: dict[int, int] = {}
    for clause in ready:  # it grows on the way
        head = heads[clause]
        if head in found:
            continue
        found[head] = clause
        for other in wanted_by.get(head, ()):
            unmet[other] -= 1
            if not unmet[other]:
                ready.append(other)
    return found


class Causes(Sequence[int]):
    """The causes in a model, worked out when one is first asked for."""

    def __init__(self, clauses: Program | Rest, values: Values) -> None:
        self._clauses = clauses
        self._values = values

    @cached_property
    def _found(self) -> list[int]:
        return causes_of(self._clauses, self._values)

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    def __getitem__(self, index: int | slice) -> int | list[int]:
        return self._found[index]

    def __len__(self) -> int:
        return len(self._values)
