"""What the well-founded model of a program leaves open.

The well-founded model is within every partial stable model, so only the clauses about its unknown
atoms are left to look at, without the literals that it settles.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import attrs

from buttress.semantics.program import Program
from buttress.semantics.well_founded import Model, Truth

__all__ = ["Rest", "Values"]

Values = Sequence[int]
"""A `Truth` for each atom."""


@attrs.frozen(eq=False)
class Rest:
    """The undecided part of a program, with atoms of its own from 0 on.

    `atoms` says for each of them which atom of the program it is. Clauses are columns, as in a
    `Program`.
    """

    program: Program
    settled: Values
    """The well-founded model of the whole program."""
    atoms: tuple[int, ...]
    heads: list[int]
    positive: list[tuple[int, ...]]
    negative: list[tuple[int, ...]]

    @classmethod
    def of(cls, program: Program, model: Model) -> Rest:
        """The part of a program that its well-founded model leaves open."""
        settled = model.values
        atoms = tuple(atom for atom, value in enumerate(settled) if value == Truth.UNKNOWN)
        local = {atom: number for number, atom in enumerate(atoms)}
        heads: list[int] = []
        positives: list[tuple[int, ...]] = []
        negatives: list[tuple[int, ...]] = []
        for head, positive, negative in zip(
            program.heads, program.positive, program.negative, strict=True
        ):
            if head not in local:
                continue
            if any(settled[atom] == Truth.FALSE for atom in positive):
                continue
            if any(settled[atom] == Truth.TRUE for atom in negative):
                continue
            heads.append(local[head])
            positives.append(tuple(local[atom] for atom in positive if atom in local))
            negatives.append(tuple(local[atom] for atom in negative if atom in local))
        return cls(program, settled, atoms, heads, positives, negatives)

    @property
    def size(self) -> int:
        """How many atoms are open."""
        return len(self.atoms)

    @cached_property
    def local(self) -> dict[int, int]:
        """The open atoms of the program, with the numbers that they have here."""
        return {atom: number for number, atom in enumerate(self.atoms)}

    @cached_property
    def barring(self) -> tuple[int, ...]:
        """The atoms that occur negatively: the values of all others follow from theirs."""
        return tuple(sorted({atom for negative in self.negative for atom in negative}))

    @cached_property
    def clauses_of(self) -> list[list[int]]:
        """The clauses for each atom."""
        found: list[list[int]] = [[] for _ in self.atoms]
        for clause, head in enumerate(self.heads):
            found[head].append(clause)
        return found

    def whole(self, values: Values) -> Values:
        """The values of all atoms of the program, given those of the open ones."""
        found = list(self.settled)
        for atom, value in zip(self.atoms, values, strict=True):
            found[atom] = value
        return found
