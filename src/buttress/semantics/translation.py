"""A theory as a logic program whose well-founded model is the grounded labelling.

An argument is defeated at one of its ordinary premises or defeasible rules, never elsewhere. So a
premise p becomes the clause `p ← not attacked(p)`; a defeasible rule a clause for its head from its
body, barred where its head or its name is attacked; a strict rule a clause without exception.
Without preferences that is the translation of flat assumption-based argumentation (M. Caminada and
C. Schulz, "On the equivalence between assumption-based argumentation and logic programming",
Journal of Artificial Intelligence Research 60 (2017)). No argument is ever built. For preferences
see `buttress.semantics.strength`.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

import attrs

from buttress.semantics.democratic import DemocraticStrengths
from buttress.semantics.opposition import find_opposition, with_negations
from buttress.semantics.program import Program
from buttress.semantics.strength import AtLeast, Strengths
from buttress.semantics.theory import Literal, Rule, Theory
from buttress.semantics.transposition import close_strict_rules

__all__ = ["ORDERS", "Attacks", "Translation", "translate"]


@attrs.frozen
class Attacks:
    """The attackers of one kind on one target, which is a literal or a rule's name.

    An attacker needs an argument of strength `level`; where that is None, any will do. `atom` is
    true where one of them succeeds.
    """

    target: str
    attackers: tuple[Literal, ...]
    level: float | None
    atom: int


@attrs.frozen
class Translation:
    """The program of a theory, and how to read its model."""

    theory: Theory
    program: Program
    origins: Mapping[int, Rule]
    """The rule that a clause stands for."""
    premises: Mapping[Literal, tuple[Attacks, ...]]
    """What could defeat an ordinary premise."""
    rules: Mapping[str, tuple[Attacks, ...]]
    """What could defeat a defeasible rule, by its name."""
    knowledge: Mapping[Literal, tuple[int, ...]]
    """The clauses by which an ordinary or necessary premise is known."""

    def attack(self, attacks: Attacks, attacker: Literal) -> int:
        """The atom that is true where one of the attackers succeeds."""
        if attacks.level is not None:
            ranked = self.program.numbers.get(AtLeast(attacker, attacks.level))
            if ranked is not None:
                return ranked
        return self.program.numbers[attacker]


ORDERS: Mapping[str, type[Strengths]] = MappingProxyType(
    {"elitist": Strengths, "democratic": DemocraticStrengths}
)
"""How the strength of an argument comes from the priorities of its last rules, by name."""


def translate(theory: Theory, *, order: str = "elitist") -> Translation:
    """The program of a theory, with arguments compared by an order: elitist or democratic.

    Raises:
        KeyError: there is no such order.
        TooManyPrioritiesError: the theory compares too many priorities.
    """
    return _Translator(theory, ORDERS[order]).translate()


class _Translator:
    def __init__(self, theory: Theory, strengths: type[Strengths]) -> None:
        self.theory = theory
        opposition = find_opposition(theory)
        self.strict, implicit = close_strict_rules(theory, opposition.contradictories)
        self.opposition = with_negations(opposition, implicit)
        self.program = Program()
        self.strengths = strengths(theory, self.strict)
        self.origins: dict[int, Rule] = {}
        self.groups: dict[Hashable, tuple[Attacks]] = {}
        self.plain_up_to: dict[Literal, float] = {}
        self.knowledge: dict[Literal, tuple[int, ...]] = {}

    def translate(self) -> Translation:
        theory, program = self.theory, self.program
        for literal in theory.literals:
            program.atom(literal)
        rules: dict[str, tuple[Attacks, ...]] = {}
        for rule in theory.rules:
            if not rule.strict:  # first all levels are asked for, then they are supplied
                on_head = self._attacks_on(rule.head, rule.priority)
                rules[rule.name] = (*on_head, *self._contraries_of(rule.name))
        against = self.opposition.contraries.keys() | self.opposition.contradictories.keys()
        premises = {
            literal: self._attacks_on(literal, None) if literal in against else ()
            for literal in theory.premises
        }
        for literal in theory.axioms:
            self._add_premise(literal, ())
        for literal, attacks in premises.items():
            self._add_premise(literal, attacks)
        for rule in theory.rules:
            if not rule.strict:
                self._add_rule(rule, rules[rule.name])
        self._add_strict_rules()
        return Translation(theory, program, self.origins, premises, rules, self.knowledge)

    def _add_premise(self, literal: Literal, attacks: Iterable[Attacks]) -> None:
        barred = _atoms(attacks)
        names: list[Hashable] = [literal]
        if self.strengths.are_told_apart:
            names += self.strengths.of_premise(literal)
        program = self.program
        numbers = [program.add(program.atom(name), (), barred) for name in names]
        self.knowledge[literal] = (*self.knowledge.get(literal, ()), *numbers)

    def _add_rule(self, rule: Rule, attacks: Iterable[Attacks]) -> None:
        program = self.program
        head, body = program.atom(rule.head), [program.atom(literal) for literal in rule.body]
        levels = self.strengths.levels(rule.head) if self.strengths.are_told_apart else ()
        if not levels:
            self.origins[program.add(head, body, _atoms(attacks))] = rule
            return
        applies = program.atom(("applies", rule.name))
        program.add(applies, body, _atoms(attacks))
        self.origins[program.add(head, (applies,))] = rule
        for name in self.strengths.of_rule(rule):
            program.add(program.atom(name), (applies,))

    def _add_strict_rules(self) -> None:
        program, rejected = self.program, set(self.theory.rejected)
        ranked = self.strengths.clauses()
        for head, body, origin in chain(self.strict, ranked):
            if getattr(head, "atom", head) not in rejected:
                number = program.add(program.atom(head), map(program.atom, body))
                if origin:
                    self.origins[number] = origin

    # What speaks against a premise or a rule

    def _attacks_on(self, literal: Literal, priority: float | None) -> tuple[Attacks, ...]:
        return self._contraries_of(literal) + self._contradictories_of(literal, priority)

    def _contraries_of(self, target: str) -> tuple[Attacks, ...]:
        attackers = self.opposition.contraries.get(target)
        return self._group(("contrary", target), target, attackers) if attackers else ()

    def _contradictories_of(self, literal: Literal, priority: float | None) -> tuple[Attacks, ...]:
        attackers = self.opposition.contradictories.get(literal)
        if not attackers:
            return ()
        if priority is not None:
            if literal not in self.plain_up_to:
                self.plain_up_to[literal] = min(map(self.strengths.weakest, attackers))
            if priority > self.plain_up_to[literal]:
                name = ("contradictory", literal, priority)
                return self._group(name, literal, attackers, priority)
        return self._group(("contradictory", literal), literal, attackers)

    def _group(
        self,
        name: Hashable,
        target: str,
        attackers: tuple[Literal, ...],
        level: float | None = None,
    ) -> tuple[Attacks]:
        """The attackers together, made once for each name."""
        group = self.groups.get(name)
        if group is None:
            needed: Sequence[Hashable] = attackers
            if level is not None:
                self.strengths.spend(len(attackers))
                needed = [self.strengths.at_least(attacker, level) for attacker in attackers]
            group = (Attacks(target, attackers, level, self._joined(name, needed)),)
            self.groups[name] = group
        return group

    def _joined(self, name: Hashable, parts: Sequence[Hashable]) -> int:
        """The atom that is true where one of the parts is."""
        program = self.program
        if len(parts) == 1:
            return program.atom(parts[0])
        joined = program.atom(name)
        for part in parts:
            program.add(joined, (program.atom(part),))
        return joined


def _atoms(attacks: Iterable[Attacks]) -> list[int]:
    return [group.atom for group in attacks]
