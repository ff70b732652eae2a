"""Strict rules closed under transposition, in space linear in the rules.

The transposition of `p1, …, pn → q` at `pi` is `p1, …, d, …, pn → n`, where d denies q and n is the
negation of pi (M. Caminada and L. Amgoud, "On the evaluation of argumentation formalisms",
Artificial Intelligence 171 (2007)). A literal is denied by whatever speaks against it and is spoken
against by it. Its negation is what contradicts it by `><`; where nothing does, one that stands in
no map (`buttress.semantics.complements`). So a contrary denies, but is not inferred from a denial.

Closing under this step can make very many rules, but they are made of few parts. A rule with n
premises has n transpositions of n premises each, all of the same premises before and after a
place. And what follows from a side, or denies it, does so in every rule that the side is part of.
These shared parts are atoms of their own here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    implied: dict[int, list[int]]
    clauses: list[Clause] = attrs.field(factory=list)
    waiting: list[tuple[str, int]] = attrs.field(factory=list)
    defined: set[Atom] = attrs.field(factory=set)

    def denied(self, side: int) -> Atom:
        """Holds where something denies what is on the side."""
        members = self.complements.members[side ^ 1]
        if len(members) == 1 and side not in self.implied:
            return members[0]
        return self._shared("against", side)

    def assumed(self, side: int) -> Atom:
        """Holds where something on the side does, or what denies its negation."""
        return self.denied(side ^ 1)

    def inferred(self, side: int) -> Atom:
        """Where it holds, so does everything on the side."""
        members = self.complements.members[side]
        if len(members) == 1 and side not in self.implied:
            return members[0]
        return self._shared("all of", side)

    def _shared(self, kind: str, side: int) -> Atom:
        atom = (kind, side, 0)
        if atom not in self.defined:
            self.defined.add(atom)
            self.waiting.append((kind, side))
        return atom

    def define_shared(self) -> None:
        """Say what the shared atoms that were asked for mean."""
        members = self.complements.members
        while self.waiting:
            kind, side = self.waiting.pop()
            atom, implied = (kind, side, 0), self.implied.get(side, ())
            if kind == "against":
                self._add((atom, member) for member in members[side ^ 1])
                self._add((atom, self.denied(other)) for other in implied)
            else:
                self._add((member, atom) for member in members[side])
                self._add((self.inferred(other), atom) for other in implied)

    def _add(self, steps: Iterable[tuple[Atom, Atom]]) -> None:
        self.clauses.extend(Clause(head, (part,), None) for head, part in steps)

    def add(self, number: int, rule: Rule) -> None:
        """Add a strict rule with its transpositions; `number` tells it from the others."""
        sides = [self.complements.side(literal) for literal in dict.fromkeys(rule.body)]
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
    """The clauses of the closed strict rules, and the negations made up for literals.

    `contradictories` says for a literal what speaks against it both ways.
    """
    strict = [rule for rule in theory.rules if rule.strict]
    if not strict:
        return [], {}
    complements = Complements.of(theory)
    closure = _Closure(complements, _implications(complements, contradictories))
    for number, rule in enumerate(strict):
        closure.add(number, rule)
    closure.define_shared()
    return closure.clauses, complements.implicit


def _implications(
    complements: Complements, contradictories: Mapping[Literal, tuple[Literal, ...]]
) -> dict[int, list[int]]:
    """For a side, what follows from it because contraries exclude each other."""
    implied: dict[int, dict[int, None]] = {}
    for literal, against in contradictories.items():
        side = complements.side(literal)
        for other in against:
            excluded = complements.side(other) ^ 1
            if excluded != side:
                implied.setdefault(side, {})[excluded] = None
    return {side: list(found) for side, found in implied.items()}
