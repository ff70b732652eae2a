"""Flat assumption-based argumentation frameworks (ABA).

Source: A. Bondarenko, P. M. Dung, R. Kowalski and F. Toni, "An abstract, argumentation-theoretic
approach to default reasoning", Artificial Intelligence 93 (1997).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

import attrs

from buttress.frameworks.errors import InvalidFrameworkError, UnknownArgumentError
from buttress.frameworks.names import NumberedNames

__all__ = ["AssumptionFramework", "AssumptionRule"]


@attrs.frozen
class AssumptionRule:
    """From the atoms of `body` follows the atom `head`; without a body it is a fact."""

    head: int
    body: tuple[int, ...] = ()


@attrs.frozen(repr=False)
class AssumptionFramework:
    """Atoms 0 … size-1, some of them assumptions, and rules that conclude none of these.

    `contraries` gives the contrary of an assumption: whoever derives it attacks the assumption. An
    assumption that has none cannot be attacked. `names` are what people call the atoms. Made by
    `AssumptionFramework.of`.
    """

    size: int
    assumptions: tuple[int, ...]
    contraries: Mapping[int, int]
    rules: tuple[AssumptionRule, ...]
    names: Sequence[str]

    @classmethod
    def of(
        cls,
        size: int,
        assumptions: Iterable[int],
        contraries: Mapping[int, int],
        rules: Iterable[tuple[int, Iterable[int]]],
        names: Sequence[str] | None = None,
    ) -> AssumptionFramework:
        """The framework with these assumptions, contraries and rules (head, body).

        Atoms are numbered from 0; without `names` they are called "1" … "size". Repeated
        assumptions, rules and atoms in a body are kept once.

        Raises:
            InvalidFrameworkError: an atom is out of range, a contrary is given to what is no
                assumption, a rule concludes an assumption (the framework is not flat), or the
                names are not one for each atom, all different.
        """
        names = NumberedNames(size) if names is None else names
        if len(names) != size or (not isinstance(names, NumberedNames) and len(set(names)) != size):
            raise InvalidFrameworkError(f"give {size} different names, one for each atom")
        made = cls(
            size,
            tuple(dict.fromkeys(assumptions)),
            MappingProxyType(dict(contraries)),
            tuple(
                dict.fromkeys(
                    AssumptionRule(head, tuple(dict.fromkeys(body))) for head, body in rules
                )
            ),
            names,
        )
        made._check()
        return made

    def number(self, name: str) -> int:
        """The number of the atom with that name.

        Raises:
            UnknownArgumentError: there is none.
        """
        if isinstance(self.names, NumberedNames):
            found = self.names.number(name)
        else:
            found = self.names.index(name) if name in self.names else None
        if found is None:
            raise UnknownArgumentError(name, f"its atoms are numbered from 1 to {self.size}")
        return found

    def names_of(self, atoms: frozenset[int]) -> tuple[str, ...]:
        """The names of a set of atoms, in the framework's order."""
        return tuple(self.names[atom] for atom in sorted(atoms))

    def _check(self) -> None:
        assumed = set(self.assumptions)
        used = assumed.union(self.contraries, self.contraries.values())
        for rule in self.rules:
            used.update(rule.body)
            used.add(rule.head)
        for atom in used:
            if not 0 <= atom < self.size:
                raise InvalidFrameworkError(f"there is no atom number {atom} among {self.size}")
        for rule in self.rules:
            if rule.head in assumed:
                raise InvalidFrameworkError(
                    f"a rule concludes the assumption {self.names[rule.head]}, so the framework is "
                    "not flat: give the rule another head, or take the assumption back"
                )
        for atom in self.contraries.keys() - assumed:
            raise InvalidFrameworkError(
                f"{self.names[atom]} has a contrary but is no assumption: make it one"
            )

    def __repr__(self) -> str:
        return (
            f"<AssumptionFramework: {self.size} atoms, {len(self.assumptions)} assumptions, "
            f"{len(self.rules)} rules>"
        )
