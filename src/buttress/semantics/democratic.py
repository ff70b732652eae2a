"""How strong the arguments for a literal can be: last link, democratic.

An argument is weaker than another where each of its last defeasible rules ranks below one of the
other's. So the *strength* of an argument is the greatest priority among its last defeasible rules,
and without limit where one of them has no priority, or where there is none at all: then it consists
of premises and strict steps, and an empty set ranks below nothing (S. Modgil and H. Prakken, "A
general account of argumentation with preferences", Artificial Intelligence 195 (2013)).

By a strict rule, an argument has a last rule of some rank where one of its parts has, whatever the
others are; and none where no part has one. The two are atoms of their own.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from itertools import pairwise

import attrs

from buttress.semantics.strength import AtLeast, Strengths
from buttress.semantics.theory import Literal, Rule
from buttress.semantics.transposition import Atom

__all__ = ["DemocraticStrengths"]


@attrs.frozen
class _Linked:
    """The atom: an argument for `atom` has a last defeasible rule that does not rank below."""

    atom: Atom
    level: float


@attrs.frozen
class _Bare:
    """The atom: an argument for `atom` uses no defeasible rule last."""

    atom: Atom


class DemocraticStrengths(Strengths):
    """Which atoms have to be told apart by strength, at which levels, and how."""

    def _parts(self, body: Iterable[Atom], level: float) -> Iterable[AtLeast]:
        return (AtLeast(part, level) for part in body)

    def of_premise(self, literal: Literal) -> Iterable[Hashable]:
        """The atoms that a premise provides, besides itself."""
        return (_Bare(literal),) if self.levels(literal) else ()

    def of_rule(self, rule: Rule) -> Iterable[Hashable]:
        """The atoms that a defeasible rule provides, besides its head."""
        return (_Linked(rule.head, level) for level in self._reached(rule))

    def clauses(self) -> Iterable[tuple[Hashable, tuple[Hashable, ...], Rule | None]]:
        """The clauses that say when an argument is of the levels asked for.

        Each is a head, a body, and the strict rule that it comes from, if one.
        """
        for atom, asked in self._levels.items():
            levels = sorted(asked)
            for clause in self._strict_for.get(atom, ()):
                yield _Bare(atom), tuple(map(_Bare, clause.body)), clause.origin
            for level in levels:
                yield AtLeast(atom, level), (_Bare(atom),), None
                yield AtLeast(atom, level), (_Linked(atom, level),), None
                for clause in self._strict_for.get(atom, ()):
                    self.spend(len(clause.body) ** 2)
                    for part in clause.body:
                        others = tuple(other for other in clause.body if other != part)
                        yield _Linked(atom, level), (*others, _Linked(part, level)), clause.origin
            for lower, higher in pairwise(levels):
                yield _Linked(atom, lower), (_Linked(atom, higher),), None
