"""A smaller program of the same meaning, by unfolding atoms into the clauses that use them.

An atom that occurs only positively can be replaced, in each clause that has it in its body, by the
body of each clause for it. The partial stable models stay the same for the atoms that are left
(C. Aravindan and P. M. Dung, "On the correctness of unfold/fold transformation of normal and
extended logic programs", Journal of Logic Programming 24 (1995)). It is done where the program does
not grow by it, as in the elimination of variables by resolution (N. Eén and A. Biere, "Effective
preprocessing in SAT through variable and clause elimination", SAT 2005).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from buttress.semantics.extensions.rest import Rest

__all__ = ["unfolded"]

_MORE = 2
"""By so many clauses the program may grow for an atom less."""

_LONGEST = 8
"""Longer bodies, in literals, are not put in the place of atoms."""


class _Clause(NamedTuple):
    head: int
    positive: frozenset[int]
    negative: frozenset[int]


def unfolded(rest: Rest, kept: Iterable[int]) -> Rest:
    """A rest without atoms that can be done without, but with those to be kept.

    Atoms that occur negatively are kept, too, so that a model of the one tells one of the other.
    """
    unfolding = _Unfolding(rest)
    needed = {*kept, *rest.barring}
    unfolding.remove(atom for atom in range(rest.size) if atom not in needed)
    left = [atom for atom in range(rest.size) if atom not in unfolding.removed]
    number = {atom: place for place, atom in enumerate(left)}
    clauses = unfolding.clauses
    return Rest(
        rest.program,
        rest.settled,
        tuple(rest.atoms[atom] for atom in left),
        [number[clause.head] for clause in clauses],
        [tuple(sorted(number[atom] for atom in clause.positive)) for clause in clauses],
        [tuple(sorted(number[atom] for atom in clause.negative)) for clause in clauses],
    )


class _Unfolding:
    """The clauses of a rest, with those for and with each atom at hand."""

    def __init__(self, rest: Rest) -> None:
        self.clauses: dict[_Clause, None] = {}
        self.removed: set[int] = set()
        self._having: Sequence[dict[_Clause, None]] = [{} for _ in range(rest.size)]
        self._using: Sequence[dict[_Clause, None]] = [{} for _ in range(rest.size)]
        for head, positive, negative in zip(rest.heads, rest.positive, rest.negative, strict=True):
            self._add(_Clause(head, frozenset(positive), frozenset(negative)))

    def remove(self, atoms: Iterable[int]) -> None:
        """Remove those of the atoms by which the program does not grow too much."""
        waiting = deque(atoms)
        removable = set(waiting)
        listed = set(waiting)
        while waiting:
            atom = waiting.popleft()
            listed.discard(atom)
            if not self._is_worth_it(atom):
                continue
            self.removed.add(atom)
            for other in self._unfold(atom):
                if other in removable and other not in self.removed and other not in listed:
                    listed.add(other)
                    waiting.append(other)

    def _is_worth_it(self, atom: int) -> bool:
        having, using = self._having[atom], self._using[atom]
        if len(having) * len(using) > len(having) + len(using) + _MORE:
            return False
        return all(len(each.positive) + len(each.negative) <= _LONGEST for each in having)

    def _unfold(self, atom: int) -> set[int]:
        """Remove an atom; the atoms of whose clauses there may be fewer now."""
        having, using = list(self._having[atom]), list(self._using[atom])
        for clause in (*having, *using):
            self._drop(clause)
        touched: set[int] = set()
        for user in using:
            touched.update((user.head, *user.positive))
            others = user.positive - {atom}
            for source in having:
                touched.update(source.positive)
                positive, negative = others | source.positive, user.negative | source.negative
                self._add(_Clause(user.head, positive, negative))
        for clause in having:
            touched.update(clause.positive)
        return touched

    def _add(self, clause: _Clause) -> None:
        if clause.head in clause.positive:  # it makes nothing true that is not true without it
            return
        self.clauses[clause] = None
        self._having[clause.head][clause] = None
        for atom in clause.positive:
            self._using[atom][clause] = None

    def _drop(self, clause: _Clause) -> None:
        del self.clauses[clause]
        del self._having[clause.head][clause]
        for atom in clause.positive:
            del self._using[atom][clause]
