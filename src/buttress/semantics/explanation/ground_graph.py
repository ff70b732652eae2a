"""Why things are accepted or rejected, as one AND/OR graph.

It has three sorts of nodes: that an atom of a theory's program is *accepted*, that it is
*rejected*, and that one clause for it is *refuted*. A production says what makes a node so:

- an atom is accepted by a clause whose positive atoms are accepted and whose negative ones are
  rejected; this uses the premise or inference that the clause stands for;
- an atom is rejected if every clause for it is refuted;
- a clause is refuted by a positive atom that is rejected, or a negative one that is accepted.

Only what a given labelling bears out is in the graph, so it leads nowhere but to what decided.
Rejection may rest on a circle (what is said for a thing leads back to it), acceptance may not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

import attrs

from buttress.semantics.labelling import Labelling
from buttress.semantics.strength import AtLeast
from buttress.semantics.well_founded import Truth

__all__ = ["GroundGraph", "Node", "Question", "Sort"]

_TRUE, _FALSE = int(Truth.TRUE), int(Truth.FALSE)


class Sort(IntEnum):
    """What a node says."""

    ACCEPTED = 0
    REJECTED = 1
    REFUTED = 2


class Node(NamedTuple):
    """A node: its sort, and the number of an atom or, for `REFUTED`, of a clause."""

    sort: Sort
    number: int


@attrs.frozen
class Question:
    """What is asked about: an atom, or a clause of its own that says when it holds.

    `elements` are the names of what that clause uses: inferences, all together.
    """

    positive: tuple[int, ...]
    negative: tuple[int, ...] = ()
    elements: tuple[str, ...] = ()


@attrs.define
class GroundGraph:
    """The graph below one question, by columns.

    `nodes[0]` is the question's own: it is accepted, or its clause is refuted. Production k makes
    the node `heads[k]` so by all the nodes `bodies[k]` and the elements `uses[k]`; `clauses[k]` is
    the clause by which, or -1. Where acceptance may defend itself, as in an extension, its
    conditions on attackers are `guards[k]`, which may depend on what they guard.
    """

    labelling: Labelling
    question: Question
    is_accepted: bool
    nodes: list[Node] = attrs.field(factory=list)
    heads: list[int] = attrs.field(factory=list)
    bodies: list[tuple[int, ...]] = attrs.field(factory=list)
    guards: list[tuple[int, ...]] = attrs.field(factory=list)
    uses: list[tuple[int, ...]] = attrs.field(factory=list)
    clauses: list[int] = attrs.field(factory=list)
    elements: list[str] = attrs.field(factory=list)
    """Premises and rules by number, named as in the theory."""
    _numbers: dict[Node, int] = attrs.field(factory=dict, init=False)
    _uses: dict[str, int] = attrs.field(factory=dict, init=False)

    @classmethod
    def below(
        cls, labelling: Labelling, question: Question, *, is_accepted: bool, may_defend_itself: bool
    ) -> GroundGraph:
        """The graph of why a question's clause holds, or why it does not. Linear in the program."""
        graph = cls(labelling, question, is_accepted)
        graph._build(may_defend_itself=may_defend_itself)
        return graph

    def number(self, sort: Sort, number: int) -> int:
        """The number of a node that is in the graph."""
        return self._numbers[Node(sort, number)]

    def productions(self) -> list[list[int]]:
        """For each node, what can make it so."""
        found: list[list[int]] = [[] for _ in self.nodes]
        for production, head in enumerate(self.heads):
            found[head].append(production)
        return found

    def _build(self, *, may_defend_itself: bool) -> None:
        program, values = self.labelling.translation.program, self.labelling.model.values
        clauses_of: list[list[int]] = [[] for _ in values]
        for clause, head in enumerate(program.heads):
            clauses_of[head].append(clause)
        names = _ClauseNames(self.labelling)
        asked = self.question
        self.nodes.append(Node(Sort.ACCEPTED if self.is_accepted else Sort.REFUTED, -1))
        if self.is_accepted:
            self._accept(0, -1, asked.positive, asked.negative, asked.elements, may_defend_itself)
        else:
            self._refute(0, -1, asked.positive, asked.negative, values)
        for number, node in enumerate(self.nodes):
            if number == 0:
                continue
            if node.sort is Sort.ACCEPTED:
                for clause in clauses_of[node.number]:
                    positive, negative = program.positive[clause], program.negative[clause]
                    if all(values[atom] == _TRUE for atom in positive) and all(
                        values[atom] == _FALSE for atom in negative
                    ):
                        used = names.of(clause)
                        self._accept(number, clause, positive, negative, used, may_defend_itself)
            elif node.sort is Sort.REJECTED:
                refuted = [self._node(Sort.REFUTED, clause) for clause in clauses_of[node.number]]
                self._add(number, -1, refuted)
            else:
                positive, negative = program.positive[node.number], program.negative[node.number]
                self._refute(number, node.number, positive, negative, values)

    def _accept(
        self,
        head: int,
        clause: int,
        positive: Iterable[int],
        negative: Iterable[int],
        used: Iterable[str],
        may_defend_itself: bool,  # noqa: FBT001
    ) -> None:
        body = [self._node(Sort.ACCEPTED, atom) for atom in positive]
        guards = [self._node(Sort.REJECTED, atom) for atom in negative]
        if not may_defend_itself:
            body, guards = body + guards, []
        self._add(head, clause, body, guards, [self._element(name) for name in used])

    def _refute(
        self,
        head: int,
        clause: int,
        positive: Iterable[int],
        negative: Iterable[int],
        values: Sequence[int],
    ) -> None:
        for atom in negative:
            if values[atom] == _TRUE:
                self._add(head, clause, [self._node(Sort.ACCEPTED, atom)])
        for atom in positive:
            if values[atom] == _FALSE:
                self._add(head, clause, [self._node(Sort.REJECTED, atom)])

    def _node(self, sort: Sort, number: int) -> int:
        node = Node(sort, number)
        found = self._numbers.get(node)
        if found is None:
            found = self._numbers[node] = len(self.nodes)
            self.nodes.append(node)
        return found

    def _element(self, name: str) -> int:
        found = self._uses.get(name)
        if found is None:
            found = self._uses[name] = len(self.elements)
            self.elements.append(name)
        return found

    def _add(
        self,
        head: int,
        clause: int,
        body: Sequence[int],
        guards: Sequence[int] = (),
        uses: Sequence[int] = (),
    ) -> None:
        self.heads.append(head)
        self.clauses.append(clause)
        self.bodies.append(tuple(dict.fromkeys(body)))
        self.guards.append(tuple(dict.fromkeys(guards)))
        self.uses.append(tuple(dict.fromkeys(uses)))


class _ClauseNames:
    """Which premise or rule a clause stands for; that reasons bear is taken for granted."""

    def __init__(self, labelling: Labelling) -> None:
        translation = labelling.translation
        self._origins = translation.origins
        self._program = translation.program
        self._atoms = list(translation.program.numbers)
        self._known = {*labelling.theory.premises, *labelling.theory.axioms}

    def of(self, clause: int) -> tuple[str, ...]:
        origin = self._origins.get(clause)
        if origin is not None:
            return (origin.name,)
        head = self._atoms[self._program.heads[clause]]
        if isinstance(head, AtLeast):
            head = head.atom
        elif isinstance(head, tuple) and head[0] == "applies":
            return (head[1],)
        if not self._program.positive[clause] and head in self._known:
            name = str(head)
            return () if name.startswith("∴") else (name,)
        return ()
