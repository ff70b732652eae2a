"""The well-founded model of a logic program.

A. Van Gelder, K. Ross and J. Schlipf, "The well-founded semantics for general logic programs",
Journal of the ACM 38 (1991). An atom is true where a clause for it is satisfied, false where every
clause for it is refuted or where it is unfounded (its clauses only ever lead back to it), else
unknown.

What counters can settle is settled first, in linear time. What is left is cut into strongly
connected components, which are looked at from the ground up, so that whatever comes from outside a
component is settled before it is entered. Inside a component each atom keeps a clause as its
*source*, with sources never running in a circle (P. Simons, I. Niemelä and T. Soininen, "Extending
and implementing the stable model semantics", Artificial Intelligence 138 (2002)); only atoms whose
source is lost are looked at again. At worst that is quadratic in the size of a component that
supports and attacks itself at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import attrs

from buttress.semantics.components import components
from buttress.semantics.program import Program

__all__ = ["Model", "Truth", "well_founded"]

_NONE = -1


class Truth(IntEnum):
    """The three values of an atom."""

    FALSE = -1
    UNKNOWN = 0
    TRUE = 1


_TRUE, _UNKNOWN, _FALSE = int(Truth.TRUE), int(Truth.UNKNOWN), int(Truth.FALSE)


@attrs.frozen
class Model:
    """`values[atom]` is a `Truth`; `causes[atom]` the clause that made a true atom true.

    Following the causes back never runs in a circle. Where there is no cause, it is -1.
    `ranks[atom]` says when a true or false atom was settled: what makes it so is of lower rank, or,
    for atoms that are unfounded together, of the same. An unknown atom has -1.
    """

    values: Sequence[int]
    causes: Sequence[int]
    ranks: Sequence[int] = ()


def well_founded(program: Program) -> Model:
    """The well-founded model."""
    return _Solver(program).solve()


class _Solver:
    def __init__(self, program: Program) -> None:
        atoms, clauses = len(program.numbers), len(program)
        self.heads = program.heads
        self.positive = program.positive
        self.clauses_of: list[list[int]] = [[] for _ in range(atoms)]
        self.wanted_by: list[list[int]] = [[] for _ in range(atoms)]
        self.barred_by: list[list[int]] = [[] for _ in range(atoms)]
        self.unmet: list[int] = []
        columns = zip(program.heads, program.positive, program.negative, strict=True)
        for clause, (head, positive, negative) in enumerate(columns):
            self.clauses_of[head].append(clause)
            for atom in positive:
                self.wanted_by[atom].append(clause)
            for atom in negative:
                self.barred_by[atom].append(clause)
            self.unmet.append(len(positive) + len(negative))
        self.negative = program.negative
        self.is_alive = bytearray(b"\1") * clauses
        self.alive = [len(found) for found in self.clauses_of]
        self.values = [_UNKNOWN] * atoms
        self.causes = [_NONE] * atoms
        self.ranks = [_NONE] * atoms
        self.tick = 0
        self.settled: list[int] = []  # atoms whose value has not yet been passed on
        self.component = [_NONE] * atoms
        self.missing = [0] * clauses
        self.source = [_NONE] * atoms
        self.order = [0] * atoms
        self.clock = 0
        self.suspects: list[int] = []

    def solve(self) -> Model:
        for atom, count in enumerate(self.alive):
            if not count:
                self._make_false(atom)
        for clause, count in enumerate(self.unmet):
            if not count:
                self._make_true(self.heads[clause], clause)
        self._pass_on()
        unknown = [atom for atom, value in enumerate(self.values) if value == _UNKNOWN]
        knots = list(components(unknown, len(self.values), self._leads_to))
        for number, members in enumerate(knots):
            for atom in members:
                self.component[atom] = number
        for number, members in enumerate(knots):
            self._settle(number, members)
        return Model(self.values, self.causes, self.ranks)

    # What counters settle

    def _make_true(self, atom: int, clause: int) -> None:
        if self.values[atom] == _UNKNOWN:
            self.values[atom] = _TRUE
            self.causes[atom] = clause
            self.tick += 1
            self.ranks[atom] = self.tick
            self.settled.append(atom)

    def _make_false(self, atom: int) -> None:
        self.values[atom] = _FALSE
        self.tick += 1
        self.ranks[atom] = self.tick
        self.settled.append(atom)

    def _pass_on(self) -> None:
        """Tell every clause of the atoms that were settled."""
        settled, values, unmet, heads = self.settled, self.values, self.unmet, self.heads
        while settled:
            atom = settled.pop()
            if values[atom] == _TRUE:
                met, refuted = self.wanted_by[atom], self.barred_by[atom]
            else:
                met, refuted = self.barred_by[atom], self.wanted_by[atom]
            for clause in met:
                unmet[clause] -= 1
                if not unmet[clause]:
                    self._make_true(heads[clause], clause)
            for clause in refuted:
                if self.is_alive[clause]:
                    self._refute(clause)

    def _refute(self, clause: int) -> None:
        self.is_alive[clause] = 0
        head = self.heads[clause]
        self.alive[head] -= 1
        if self.values[head] != _UNKNOWN:
            return
        if not self.alive[head]:
            self._make_false(head)
        elif self.source[head] == clause:
            self.suspects.append(head)

    def _leads_to(self, atom: int) -> list[int]:
        """The unknown atoms that an atom's fate depends on."""
        values = self.values
        return [
            other
            for clause in self.clauses_of[atom]
            if self.is_alive[clause]
            for body in (self.positive[clause], self.negative[clause])
            for other in body
            if values[other] == _UNKNOWN
        ]

    # What runs in a circle

    def _settle(self, number: int, members: list[int]) -> None:
        """Find the unfounded atoms of a component, until none is left."""
        members = [atom for atom in members if self.values[atom] == _UNKNOWN]
        if not any(self._lacks(clause) for atom in members for clause in self.clauses_of[atom]):
            return
        self._found(members)
        while self.settled or self.suspects:
            self._pass_on()
            suspects = [
                atom
                for atom in self.suspects
                if self.values[atom] == _UNKNOWN and not self.is_alive[self.source[atom]]
            ]
            self.suspects = []
            if suspects:
                self._found(self._uprooted(suspects))

    def _lacks(self, clause: int) -> int:
        """How many atoms of its own component a clause still has to see founded."""
        if not self.is_alive[clause]:
            return 0
        number = self.component[self.heads[clause]]
        return sum(
            1
            for atom in self.positive[clause]
            if self.component[atom] == number
            and self.values[atom] == _UNKNOWN
            and self.source[atom] == _NONE
        )

    def _found(self, atoms: list[int]) -> None:
        """Give sources to atoms that have none, where they can have one; the rest is false."""
        ready: list[int] = []
        for atom in atoms:
            for clause in self.clauses_of[atom]:
                if self.is_alive[clause]:
                    self.missing[clause] = lacking = self._lacks(clause)
                    if not lacking:
                        ready.append(clause)
        ready.reverse()
        while ready:
            clause = ready.pop()
            head = self.heads[clause]
            if self.source[head] != _NONE or self.values[head] != _UNKNOWN:
                continue
            self._root(head, clause)
            number = self.component[head]
            for other in self.wanted_by[head]:
                target = self.heads[other]
                if (
                    self.component[target] == number
                    and self.source[target] == _NONE
                    and self.is_alive[other]
                ):
                    self.missing[other] -= 1
                    if not self.missing[other]:
                        ready.append(other)
        self.tick += 1
        for atom in atoms:
            if self.source[atom] == _NONE and self.values[atom] == _UNKNOWN:
                self.values[atom] = _FALSE
                self.ranks[atom] = self.tick
                self.settled.append(atom)

    def _root(self, atom: int, clause: int) -> None:
        self.clock += 1
        self.order[atom] = self.clock
        self.source[atom] = clause

    def _uprooted(self, suspects: list[int]) -> list[int]:
        """The atoms that lose their source with the suspects, directly or through others."""
        uprooted: list[int] = []
        waiting = suspects
        while waiting:
            atom = waiting.pop()
            if self.source[atom] == _NONE or self.values[atom] != _UNKNOWN:
                continue
            if self._reroot(atom):
                continue
            self.source[atom] = _NONE
            uprooted.append(atom)
            waiting.extend(
                self.heads[clause]
                for clause in self.wanted_by[atom]
                if self.source[self.heads[clause]] == clause
            )
        return uprooted

    def _reroot(self, atom: int) -> bool:
        """Take another source that was founded earlier than the atom itself, if there is one."""
        number, before = self.component[atom], self.order[atom]
        clauses = [clause for clause in self.clauses_of[atom] if self.is_alive[clause]]
        self.clauses_of[atom] = clauses
        for clause in clauses:
            if all(
                self.component[other] != number
                or self.values[other] == _TRUE
                or (self.source[other] != _NONE and self.order[other] < before)
                for other in self.positive[clause]
            ):
                self.source[atom] = clause
                return True
        return False
