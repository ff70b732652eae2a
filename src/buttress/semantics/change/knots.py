"""The strongly connected components of a program, with what uses what inside each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from buttress.semantics.change.residual import Residual
from buttress.semantics.components import components

__all__ = ["Knot", "knots_of"]


@attrs.frozen
class Knot:
    """Atoms that depend on each other, in the order in which they are best gone through.

    `users[place]` are the places of the atoms that use an atom, `support_users[place]` of those
    that use it as support. Both are empty for a single atom that does not use itself.
    """

    atoms: Sequence[int]
    users: Sequence[Sequence[int]] = ()
    support_users: Sequence[Sequence[int]] = ()
    has_support_circle: bool = False

    @property
    def is_single(self) -> bool:
        """Whether it is one atom that does not depend on itself."""
        return not self.users


def knots_of(residual: Residual, clauses_of: Sequence[Sequence[int]]) -> Iterator[Knot]:
    """The components, each after those that it depends on. Linear in the program."""
    supports = [_parts(clauses, residual.positive) for clauses in clauses_of]
    objections = [_parts(clauses, residual.negative) for clauses in clauses_of]
    needs = [[*one, *other] for one, other in zip(supports, objections, strict=True)]
    for atoms in components(range(residual.size), residual.size, needs.__getitem__):
        if len(atoms) == 1 and atoms[0] not in needs[atoms[0]]:
            yield Knot(atoms)
            continue
        places = {atom: place for place, atom in enumerate(atoms)}
        inner = [[places[part] for part in supports[atom] if part in places] for atom in atoms]
        size = len(atoms)
        yield Knot(
            atoms,
            _turned([[places[part] for part in needs[atom] if part in places] for atom in atoms]),
            _turned(inner),
            any(
                len(circle) > 1 or circle[0] in inner[circle[0]]
                for circle in components(range(size), size, inner.__getitem__)
            ),
        )


def _parts(clauses: Sequence[int], column: Sequence[tuple[int, ...]]) -> list[int]:
    return list(dict.fromkeys(part for clause in clauses for part in column[clause]))


def _turned(parts: Sequence[Sequence[int]]) -> list[list[int]]:
    users: list[list[int]] = [[] for _ in parts]
    for place, used in enumerate(parts):
        for part in used:
            users[part].append(place)
    return users
