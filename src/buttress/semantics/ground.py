"""The parts that the sentence of a reason is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs

from buttress.model import ArgumentMap, ElementKind, Endpoint, Relation, Standing
from buttress.semantics.circles import find_circles
from buttress.semantics.judgement import Judgement
from buttress.semantics.theory import Literal, Rule, Theory
from buttress.semantics.wording import listed, name_of

__all__ = ["Ground", "Judged", "told"]


@attrs.frozen
class Ground:
    """A clause of a reason, and the elements of the map that it names."""

    clause: str
    because: tuple[Endpoint, ...] = ()

    @property
    def is_one(self) -> bool:
        """Whether it names a single element."""
        return len(set(self.because)) == 1

    def __add__(self, other: Ground) -> Ground:
        return Ground(self.clause + other.clause, self.because + other.because)


def told(subject: Ground, one: str, several: str) -> Ground:
    """The subject with what is said of it, which depends on its number."""
    return subject + Ground(one if subject.is_one else several)


@attrs.frozen
class Judged:
    """A map with a labelling of its theory, and how to speak of what is in it."""

    map: ArgumentMap
    labelling: Judgement

    @property
    def theory(self) -> Theory:
        """The map's theory."""
        return self.labelling.theory

    @cached_property
    def axioms(self) -> frozenset[Literal]:
        """The necessary premises."""
        return frozenset(self.theory.axioms)

    def is_open(self, literal: Literal) -> bool:
        """Whether a literal is a statement that the map leaves open."""
        end = self.theory.elements[literal]
        return end.kind is ElementKind.STATEMENT and self.map.statements[end.title].meta.open

    @cached_property
    def circles(self) -> frozenset[Literal]:
        """The literals that are out because what is said for them leads back to them."""
        return find_circles(self.labelling)

    @cached_property
    def oppositions(self) -> frozenset[tuple[Literal, str]]:
        """Who speaks against what: attackers with their targets."""
        pairs = set(self.theory.contradictories)
        return frozenset(pairs | {pair[::-1] for pair in pairs} | set(self.theory.contraries))

    @cached_property
    def strict_rules_from(self) -> Mapping[Literal, list[Rule]]:
        """The strict rules by the literals that they use."""
        found: dict[Literal, list[Rule]] = {}
        for rule in self.theory.rules:
            if rule.strict:
                for literal in rule.body:
                    found.setdefault(literal, []).append(rule)
        return found

    def named(self, ends: Iterable[Endpoint]) -> Ground:
        """The names of elements, as a list in words."""
        found = tuple(dict.fromkeys(ends))
        return Ground(listed([name_of(self.map, end) for end in found]), found)

    def literals(self, literals: Iterable[Literal]) -> Ground:
        """The names of the elements that literals stand for."""
        return self.named(self.theory.elements[literal] for literal in literals)

    def said(self, literal: Literal) -> str:
        """The name of the element that a literal stands for."""
        return self.literals([literal]).clause

    def source(self, rule: Rule) -> Endpoint:
        """The argument, or the source of the relation, that a rule comes from."""
        if isinstance(rule.origin, Relation):
            return rule.origin.source
        if rule.origin is None:
            raise ValueError(f"the rule {rule.name!r} does not come from a map")
        return Endpoint(ElementKind.ARGUMENT, rule.origin.title)

    def attacked(self, attackers: Iterable[Literal], standing: Standing, what: str) -> Ground:
        """`[X], which is in, speaks against it`, for attacks that have a standing in common.

        A negation that no statement of the map is, is told by the strict inference that leads
        to it. There is at least one attacker.
        """
        attackers = list(dict.fromkeys(attackers))
        known = [literal for literal in attackers if literal in self.theory.elements]
        if not known:
            return self.reduced(attackers[0])
        subject = self.literals(known)
        if all(self.labelling.literal(literal) is standing for literal in known):
            subject = told(subject, f", which is {standing},", f", which are {standing},")
            return told(subject, f" speaks against {what}", f" speak against {what}")
        whether = Ground("whether an argument prevails against ")
        return whether + Ground(f"{what} is undecided: ") + subject

    def reduced(self, negation: Literal) -> Ground:
        """Where a negation comes from that is no statement: a strict inference from its literal."""
        rule, end = self.labelling.derivation(negation), "does not hold"
        if rule is None:
            used_by = self.strict_rules_from.get(negation.removeprefix("¬"), ())
            doubtful = (r for r in used_by if self.labelling.literal(r.head) is not Standing.IN)
            rule, end = next(doubtful, None), "is undecided"
        if rule is None:
            return Ground("whether it can hold is undecided")
        source, head = self.named([self.source(rule)]), self.literals([rule.head])
        return Ground("by ") + source + Ground(" it leads to ") + head + Ground(f", which {end}")

    def survived(self, attackers: Iterable[Literal], what: str) -> Ground:
        """That the attacks on something fail, or that there are none."""
        known = [literal for literal in attackers if literal in self.theory.elements]
        if not known:
            return Ground(f"nothing speaks against {what}")
        are_out = all(self.labelling.literal(literal) is Standing.OUT for literal in known)
        fails = "is out" if are_out else "is out or too weak"
        return Ground(f"what speaks against {what} {fails}: ") + self.literals(known)
