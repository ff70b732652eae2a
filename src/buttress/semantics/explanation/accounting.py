"""From a proof in a ground graph to an account in terms of a theory.

Atoms that were made up for the calculation are passed over: what they rest on is told in their
place.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from buttress.semantics.explanation.account import (
    Account,
    Objection,
    Point,
    Rejected,
    Route,
    Upheld,
)
from buttress.semantics.explanation.cheapest_proof import Proof
from buttress.semantics.explanation.ground_graph import GroundGraph, Sort
from buttress.semantics.strength import AtLeast
from buttress.semantics.theory import Literal, Rule
from buttress.semantics.translation import Attacks

__all__ = ["account_of", "literal_of"]


def literal_of(name: Hashable) -> Literal | None:
    """The literal that an atom is about; None where the atom is made up for the calculation."""
    if isinstance(name, AtLeast):
        name = name.atom
    return name if isinstance(name, str) else None


def account_of(
    graph: GroundGraph, proof: Proof, subject: Literal, rules: Sequence[Rule] = ()
) -> Account:
    """The account of a proof.

    `subject` is what the question is about, `rules` those of an argument that is asked about as
    a whole; none where it is a literal.
    """
    return _Accounting(graph, proof).told(subject, rules)


class _Accounting:
    def __init__(self, graph: GroundGraph, proof: Proof) -> None:
        self.graph, self.by, self.elements = graph, proof.by, proof.elements
        self.translation = graph.labelling.translation
        self.names = list(self.translation.program.numbers)
        self.rules: Mapping[str, Rule] = self.translation.theory.rules_by_name
        self.points: list[int] = []  # their nodes
        self.numbers: dict[int, int] = {}

    def told(self, subject: Literal, rules: Sequence[Rule]) -> Account:
        told: list[Point] = []
        first = 0
        if not rules:
            (atom,) = self.graph.question.positive
            sort = Sort.ACCEPTED if self.graph.is_accepted else Sort.REJECTED
            first = self.graph.number(sort, atom)
        self._point(first)
        for node in self.points:
            if node == 0:
                told.append(self._whole(subject, rules))
            elif self._is_accepted(node):
                told.append(self._upheld(node))
            else:
                told.append(self._rejected(node))
        theory = self.translation.theory
        names = {self.graph.elements[element] for element in self.elements}
        order = (*theory.axioms, *theory.premises, *(rule.name for rule in theory.rules))
        return Account(tuple(told), tuple(name for name in order if name in names))

    def _point(self, node: int) -> int:
        """The number of a node's point; a new one is told later."""
        if node not in self.numbers:
            self.numbers[node] = len(self.points)
            self.points.append(node)
        return self.numbers[node]

    def _is_accepted(self, node: int) -> bool:
        return self.graph.nodes[node].sort is Sort.ACCEPTED

    def _literal(self, node: int) -> Literal | None:
        return literal_of(self.names[self.graph.nodes[node].number])

    def _rule_of(self, clause: int) -> Rule | None:
        if clause < 0:
            return None
        rule = self.translation.origins.get(clause)
        if rule is None:
            head = self.names[self.translation.program.heads[clause]]
            if isinstance(head, tuple) and head[0] == "applies":
                rule = self.rules[head[1]]
        return rule

    def _groups(self, literal: Literal | None, rule: Rule | None) -> tuple[Attacks, ...]:
        """What could attack a premise, or the step of a rule."""
        if rule is not None:
            return self.translation.rules.get(rule.name, ())
        return self.translation.premises.get(literal, ()) if literal else ()

    # What is accepted

    def _upheld(self, node: int) -> Upheld:
        literal = self._literal(node)
        assert literal is not None  # noqa: S101 - only literals become points
        while True:
            production = self.by[node]
            rule = self._rule_of(self.graph.clauses[production])
            below = [part for part in self.graph.bodies[production] if self._is_accepted(part)]
            if rule is not None or not below:
                break
            node = below[0]
        answered = tuple(self._answered(self._groups(literal, rule)))
        return Upheld(literal, rule, tuple(self._parts(below)), answered)

    def _parts(self, nodes: Iterable[int]) -> Iterator[int]:
        """The points that accepted nodes are, or rest on where they are made up."""
        waiting = list(nodes)[::-1]
        seen = set(waiting)
        told: set[int] = set()
        while waiting:
            node = waiting.pop()
            if self._literal(node) is not None:
                point = self._point(node)
                if point not in told:
                    told.add(point)
                    yield point
                continue
            for part in reversed(self.graph.bodies[self.by[node]]):
                if self._is_accepted(part) and part not in seen:
                    seen.add(part)
                    waiting.append(part)

    def _answered(self, groups: Iterable[Attacks]) -> Iterator[Objection]:
        told: set[Objection] = set()
        for group in groups:
            for attacker in group.attackers:
                atom = self.translation.attack(group, attacker)
                point = self._point(self.graph.number(Sort.REJECTED, atom))
                objection = Objection(point, group.target)
                if objection not in told:
                    told.add(objection)
                    yield objection

    # What is rejected

    def _rejected(self, node: int) -> Rejected:
        literal = self._literal(node)
        assert literal is not None  # noqa: S101 - only literals become points
        routes: dict[Route, None] = {}
        waiting: list[tuple[int, Rule | None]] = [(node, None)]
        seen = {node}
        while waiting:
            rejected, above = waiting.pop()
            for refuted in self.graph.bodies[self.by[rejected]]:
                production = self.by[refuted]
                rule = self._rule_of(self.graph.clauses[production]) or above
                (ground,) = self.graph.bodies[production]
                said = self._literal(ground)
                if self._is_accepted(ground):
                    groups = self._groups(literal, rule)
                    routes[Route(rule, objection=self._effective(ground, groups))] = None
                elif said is None or (said == literal and rule is None):
                    if ground not in seen:
                        seen.add(ground)
                        waiting.append((ground, rule))
                else:
                    routes[Route(rule, lacking=self._point(ground))] = None
        return Rejected(literal, tuple(routes), self._is_outranked(node, literal))

    def _effective(self, node: int, groups: Iterable[Attacks]) -> Objection:
        """The attack that an accepted node stands for: an attacker, or one of several."""
        atom = self.graph.nodes[node].number
        target = next(group.target for group in groups if group.atom == atom)
        while self._literal(node) is None:
            (node,) = (n for n in self.graph.bodies[self.by[node]] if self._is_accepted(n))
        return Objection(self._point(node), target)

    def _is_outranked(self, node: int, literal: Literal) -> bool:
        atom = self.graph.nodes[node].number
        plain = self.translation.program.numbers.get(literal)
        return plain is not None and plain != atom and plain in self._concluded

    @cached_property
    def _concluded(self) -> frozenset[int]:
        """The atoms that something is said for."""
        return frozenset(self.translation.program.heads)

    # An argument as a whole

    def _whole(self, subject: Literal, rules: Sequence[Rule]) -> Point:
        groups = [group for rule in rules for group in self._groups(None, rule)]
        body = self.graph.bodies[self.by[0]]
        if self.graph.is_accepted:
            parts = self._parts(node for node in body if self._is_accepted(node))
            return Upheld(subject, None, tuple(parts), tuple(self._answered(groups)))
        (ground,) = body
        if not self._is_accepted(ground):
            return Rejected(subject, (Route(lacking=self._point(ground)),))
        objection = self._effective(ground, groups)
        atom = self.graph.nodes[ground].number
        met = next(r for r in rules if any(g.atom == atom for g in self._groups(None, r)))
        return Rejected(subject, (Route(met, objection=objection),))
