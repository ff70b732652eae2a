"""How strong the arguments for a literal can be: last link, elitist.

The *strength* of an argument is the least priority among its last defeasible rules. What has no
priority (a premise, an axiom, a rule without one) sets no limit. A rule of priority k withstands a
contradictory of its head unless that has an argument of strength k or more. Nothing is known of
the strength of a literal's arguments before it is known which of them stand, so "has an argument of
strength k" becomes an atom of the program, for the few literals and levels where it matters.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from buttress.model import ButtressError
from buttress.semantics.theory import Literal, Rule, Theory
from buttress.semantics.transposition import Atom, Clause

__all__ = ["AtLeast", "Strengths", "TooManyPrioritiesError"]

LIMIT = 2_000_000
"""How many literals may be repeated at different strengths."""


class TooManyPrioritiesError(ButtressError):
    """A theory compares so many priorities that the comparison would exhaust the machine."""

    def __init__(self) -> None:
        super().__init__(
            "comparing the arguments by the priorities of their inferences takes more than "
            f"{LIMIT} steps; give fewer different numbers as priorities"
        )


class AtLeast(NamedTuple):
    """The atom: there is an argument for `atom` of strength `level` or more."""

    atom: Atom
    level: float


class Strengths:
    """Which atoms have to be told apart by strength, and at which levels."""

    def __init__(self, theory: Theory, strict: Sequence[Clause]) -> None:
        self._strict_for: dict[Atom, list[Clause]] = {}
        self._weakest: dict[Atom, float] = {}
        self._levels: dict[Atom, set[float]] = {}
        self._cost = 0
        ranked = sorted(
            (rule.priority, rule.head)
            for rule in theory.rules
            if not rule.strict and rule.priority is not None
        )
        if ranked:
            for clause in strict:
                self._strict_for.setdefault(clause.head, []).append(clause)
            self._find_weakest(ranked, strict)

    def _find_weakest(self, ranked: Iterable[tuple[float, Atom]], strict: Sequence[Clause]) -> None:
        leading_to: dict[Atom, list[Atom]] = {}
        for clause in strict:
            for part in clause.body:
                leading_to.setdefault(part, []).append(clause.head)
        for priority, head in ranked:
            waiting = [head]
            while waiting:
                atom = waiting.pop()
                if atom not in self._weakest:
                    self._weakest[atom] = priority
                    waiting.extend(leading_to.get(atom, ()))

    def weakest(self, atom: Atom) -> float:
        """A strength that no argument for the atom falls below."""
        return self._weakest.get(atom, inf)

    def at_least(self, atom: Atom, level: float) -> Atom | AtLeast:
        """What holds where the atom has an argument of the strength; asks for it where need be.

        Raises:
            TooManyPrioritiesError: too much is repeated.
        """
        wanted = self._needed(atom, level)
        if isinstance(wanted, AtLeast):
            waiting = [wanted]
            while waiting:
                asked = waiting.pop()
                levels = self._levels.setdefault(asked.atom, set())
                if asked.level in levels:
                    continue
                levels.add(asked.level)
                self.spend(1)
                for clause in self._strict_for.get(asked.atom, ()):
                    self.spend(len(clause.body))
                    waiting.extend(self._parts(clause.body, asked.level))
        return wanted

    def _parts(self, body: Iterable[Atom], level: float) -> Iterable[AtLeast]:
        """What to ask for so that a strict clause can give its head that strength."""
        parts = (self._needed(part, level) for part in body)
        return (part for part in parts if isinstance(part, AtLeast))

    def _needed(self, atom: Atom, level: float) -> Atom | AtLeast:
        return atom if level <= self.weakest(atom) else AtLeast(atom, level)

    def spend(self, steps: int) -> None:
        """Count what is repeated for the sake of strengths.

        Raises:
            TooManyPrioritiesError: it is more than `LIMIT`.
        """
        self._cost += steps
        if self._cost > LIMIT:
            raise TooManyPrioritiesError

    @property
    def are_told_apart(self) -> bool:
        """Whether any levels were asked for."""
        return bool(self._levels)

    def levels(self, atom: Atom) -> list[float]:
        """The levels that were asked for, in ascending order."""
        return sorted(self._levels.get(atom, ()))

    def of_premise(self, literal: Literal) -> Iterable[Hashable]:
        """The atoms that a premise provides, besides itself."""
        return (AtLeast(literal, level) for level in self.levels(literal)[-1:])

    def of_rule(self, rule: Rule) -> Iterable[Hashable]:
        """The atoms that a defeasible rule provides, besides its head."""
        return (AtLeast(rule.head, level) for level in self._reached(rule))

    def _reached(self, rule: Rule) -> list[float]:
        """The highest level asked for that a defeasible rule reaches, if it reaches one."""
        strength = inf if rule.priority is None else rule.priority
        return [level for level in self.levels(rule.head) if level <= strength][-1:]

    def clauses(self) -> Iterable[tuple[Hashable, tuple[Hashable, ...], Rule | None]]:
        """The strict clauses at the levels asked for, and that more is at least as much.

        Each is a head, a body, and the rule that it comes from, if one.
        """
        for atom in self._levels:
            levels = self.levels(atom)
            for lower, higher in pairwise(levels):
                yield AtLeast(atom, lower), (AtLeast(atom, higher),), None
            for level in levels:
                for clause in self._strict_for.get(atom, ()):
                    yield (
                        AtLeast(atom, level),
                        tuple(self._needed(part, level) for part in clause.body),
                        clause.origin,
                    )
