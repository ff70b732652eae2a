"""All ways to derive a theory's literals in one step: an AND/OR hypergraph.

Strict rules come closed under transposition, which needs atoms that are no literals
(`buttress.semantics.transposition`); steps to and from those stand for no inference of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

import attrs

from buttress.model import EMPTY, Standing
from buttress.semantics.opposition import find_opposition
from buttress.semantics.theory import Literal, Rule, Theory
from buttress.semantics.transposition import Atom, close_strict_rules

__all__ = ["Derivations", "JudgesSteps", "Way"]


class JudgesSteps(Protocol):
    """A labelling, as far as it judges what arguments are made of."""

    def premise(self, literal: Literal) -> Standing:
        """The standing of an ordinary premise."""

    def rule(self, name: str) -> Standing:
        """The standing of a rule's step."""


@attrs.frozen(eq=False)
class Way:
    """One way to derive a node: as a premise, by a rule, or as a step between shared parts.

    `body` are the nodes that it needs. `weight` is the number of lines that it adds.
    """

    node: int
    body: tuple[int, ...]
    rule: Rule | None
    weight: int


@attrs.define
class Derivations:
    """The ways to each node; nodes are numbers, those of literals first."""

    atoms: list[Atom] = attrs.field(factory=list)
    numbers: dict[Atom, int] = attrs.field(factory=dict)
    ways: list[list[Way]] = attrs.field(factory=list)
    axioms: frozenset[Literal] = frozenset()
    negations: Mapping[Literal, Literal] = EMPTY
    """The negations that strict rules needed where nothing contradicts a literal."""

    @classmethod
    def of(cls, theory: Theory, labelling: JudgesSteps | None = None) -> Derivations:
        """All derivations of a theory, or only those by what is in under a labelling."""
        made = cls(axioms=frozenset(theory.axioms))
        for literal in theory.literals:
            made.node(literal)
        for literal in dict.fromkeys((*theory.axioms, *_premises(theory, labelling))):
            made.add(literal, (), None, weight=1)
        for rule in theory.rules:
            if not rule.strict and (labelling is None or _is_in(labelling.rule(rule.name))):
                made.add(rule.head, rule.body, rule, weight=1)
        opposition = find_opposition(theory)
        clauses, made.negations = close_strict_rules(theory, opposition.contradictories)
        for clause in clauses:
            made.add(clause.head, clause.body, clause.origin, weight=1 if clause.origin else 0)
        return made

    def node(self, atom: Atom) -> int:
        """The number of an atom; made where it has none."""
        number = self.numbers.get(atom)
        if number is None:
            number = self.numbers[atom] = len(self.atoms)
            self.atoms.append(atom)
            self.ways.append([])
        return number

    def add(self, head: Atom, body: tuple[Atom, ...], rule: Rule | None, *, weight: int) -> None:
        """Add a way to derive an atom."""
        node = self.node(head)
        parts = tuple(dict.fromkeys(map(self.node, body)))
        self.ways[node].append(Way(node, parts, rule, weight))


def _premises(theory: Theory, labelling: JudgesSteps | None) -> Iterator[Literal]:
    for literal in theory.premises:
        if labelling is None or _is_in(labelling.premise(literal)):
            yield literal


def _is_in(standing: Standing) -> bool:
    return standing is Standing.IN
