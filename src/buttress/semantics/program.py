"""A propositional logic program with negation as failure."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

import attrs

__all__ = ["Program"]


@attrs.define
class Program:
    """Clauses `head ← positive, not negative` over atoms that are numbers from 0 on.

    Atoms are made by naming them: `atom(name)` gives the number that belongs to a name. The
    clauses are kept as columns, each a list with one entry a clause.
    """

    numbers: dict[Hashable, int] = attrs.field(factory=dict)
    heads: list[int] = attrs.field(factory=list)
    positive: list[tuple[int, ...]] = attrs.field(factory=list)
    negative: list[tuple[int, ...]] = attrs.field(factory=list)

    def atom(self, name: Hashable) -> int:
        """The number of the atom with that name."""
        return self.numbers.setdefault(name, len(self.numbers))

    def add(self, head: int, positive: Iterable[int] = (), negative: Iterable[int] = ()) -> int:
        """Add a clause. Returns its number, counted from 0."""
        self.heads.append(head)
        self.positive.append(_distinct(positive))
        self.negative.append(_distinct(negative))
        return len(self.heads) - 1

    def __len__(self) -> int:
        return len(self.heads)


def _distinct(atoms: Iterable[int]) -> tuple[int, ...]:
    given = tuple(atoms)
    return given if len(given) < 2 else tuple(dict.fromkeys(given))
