"""Strict rules closed under transposition, in space linear in the rules.

The transposition of `p1, …, pn → q` at `pi` is `p1, …, -q, …, pn → -pi` (Caminada and Amgoud 2007,
Definition 17). Here `-q` in a body is anything that speaks against `q` or against what says the
same, both ways; `-pi` at a head is what is its exact negation (`buttress.semantics.complements`).
Without mutual contraries this is the closure to the letter; with them, a contrary denies, but is
not inferred from a denial.

A rule with n premises has n transpositions of n premises each. They share their premises here:
"all before the i-th" and "all after it" are atoms of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import attrs

from buttress.semantics.complements import Complements
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = ["Atom", "Clause", "close_strict_rules"]

Atom = str | tuple[str, int, int]
"""A literal, or something defined for the calculation alone."""


class Clause(NamedTuple):
    """`head` holds where all of `body` does; `origin` is the strict rule it comes from, if one."""

    head: Atom
    body: tuple[Atom, ...]
    origin: Rule | None


@attrs.define
class _Closure:
    complements: Complements
    contradictories: Mapping[Literal, tuple[Literal, ...]]
    clauses: list[Clause] = attrs.field(factory=list)
    defined: set[Atom] = attrs.field(factory=set)

    def assumed(self, side: int) -> Atom:
        """Holds where something on the side does."""
        members = self.complements.members[side]
        return members[0] if len(members) == 1 else self._any(("any of", side, 0), members)

    def denied(self, side: int) -> Atom:
        """Holds where something speaks against the side."""
        against = dict.fromkeys(self.complements.members[side ^ 1])
        for literal in self.complements.members[side]:
            against.update(dict.fromkeys(self.contradictories.get(literal, ())))
        if len(against) == 1:
            return next(iter(against))
        return self._any(("against", side, 0), tuple(against))

    def inferred(self, side: int) -> Atom:
        """Where it holds, so does everything on the side."""
        members = self.complements.members[side]
        if len(members) == 1:
            return members[0]
        atom = ("all of", side, 0)
        if atom not in self.defined:
            self.defined.add(atom)
            self.clauses.extend(Clause(member, (atom,), None) for member in members)
        return atom

    def _any(self, atom: Atom, members: tuple[Literal, ...]) -> Atom:
        if atom not in self.defined:
            self.defined.add(atom)
            self.clauses.extend(Clause(atom, (member,), None) for member in members)
        return atom

    def add(self, number: int, rule: Rule) -> None:
        """Add a strict rule with its transpositions; `number` tells it from the others."""
        sides = tuple(dict.fromkeys(self.complements.side(literal) for literal in rule.body))
        head = self.complements.side(rule.head)
        body = tuple(self.assumed(side) for side in sides)
        self.clauses.append(Clause(self.inferred(head), body, rule))
        if not sides:
            return
        before = self._running("all before", number, body)
        after = self._running("all after", number, body[::-1])[::-1]
        denied = self.denied(head)
        for i, side in enumerate(sides):
            others = tuple(atom for atom in (before[i], after[i]) if atom is not None)
            self.clauses.append(Clause(self.inferred(side ^ 1), (denied, *others), rule))

    def _running(self, kind: str, number: int, body: tuple[Atom, ...]) -> list[Atom | None]:
        """For each place of a body, an atom that holds where all before that place do."""
        running: list[Atom | None] = [None, body[0]]
        for i, atom in enumerate(body[1:-1], start=2):
            joined = (kind, number, i)
            self.clauses.append(Clause(joined, (running[-1] or atom, atom), None))
            running.append(joined)
        return running[: len(body)]


def close_strict_rules(
    theory: Theory, contradictories: Mapping[Literal, tuple[Literal, ...]]
) -> tuple[list[Clause], Mapping[Literal, Literal]]:
    """The clauses of the closed strict rules, and the negations made up for literals."""
    strict = [rule for rule in theory.rules if rule.strict]
    if not strict:
        return [], {}
    closure = _Closure(Complements.of(theory), contradictories)
    for number, rule in enumerate(strict):
        closure.add(number, rule)
    return closure.clauses, closure.complements.implicit
