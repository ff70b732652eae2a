"""Why something is undecided: the knots that its fate hangs on.

A *knot* is a largest set of literals whose fates depend on each other through attacks. What is
undecided leads down to at least one: where nothing leads back to itself through an attack,
everything can be settled.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

import attrs

from buttress.model import Standing
from buttress.semantics.components import components
from buttress.semantics.explanation.accounting import literal_of
from buttress.semantics.explanation.ground_graph import Question
from buttress.semantics.labelling import Labelling
from buttress.semantics.program import Program
from buttress.semantics.theory import Literal
from buttress.semantics.well_founded import Truth, well_founded

__all__ = ["Decision", "Knot", "Link", "find_knots"]

_EFFORT = 150_000
"""How many clauses are looked at to find out what would decide."""

_MOST = 12
"""Of how many members of a knot it is told what they would decide."""

_STANDING = {Truth.TRUE: Standing.IN, Truth.FALSE: Standing.OUT}


@attrs.frozen
class Decision:
    """If `literal` were accepted, or rejected, then what is asked about would be `outcome`.

    Accepted means by an argument as strong as those that there are for it.
    """

    literal: Literal
    is_accepted: bool
    outcome: Standing


@attrs.frozen
class Link:
    """What becomes of `of` hangs on `on`, which speaks against it where it `is_attack`."""

    of: Literal
    on: Literal
    is_attack: bool


@attrs.frozen
class Knot:
    """Literals that hold each other in suspense.

    `attacks` are those among them that decide, attacker and target; `links` tell how each of the
    `members` hangs on others. `way` leads from what is asked about to one of them, in links of
    which each begins where the last one ended. `decisions` tell which of the members would
    decide what is asked about by themselves.
    """

    members: tuple[Literal, ...]
    attacks: tuple[tuple[Literal, str], ...]
    links: tuple[Link, ...]
    way: tuple[Link, ...]
    decisions: tuple[Decision, ...] = ()

    def literals(self) -> Iterator[Literal]:
        """Everything that it tells of; some may come twice."""
        yield from self.members
        for link in self.way:
            yield from (link.of, link.on)


def find_knots(labelling: Labelling, question: Question, subject: Literal) -> tuple[Knot, ...]:
    """The knots that an undecided question about a subject hangs on.

    Each comes after those that it depends on itself.
    """
    return _Search(labelling, question, subject).knots()


class _Search:
    def __init__(self, labelling: Labelling, question: Question, subject: Literal) -> None:
        self.subject = subject
        program, values = labelling.translation.program, labelling.model.values
        self.labelling, self.values = labelling, values
        self.names: list[Hashable] = [*program.numbers, "the question"]
        self.asked = len(values)
        self.clauses: list[list[tuple[list[int], list[int]]]] = [[] for _ in self.names]
        columns = zip(program.heads, program.positive, program.negative, strict=True)
        for head, positive, negative in columns:
            if values[head] == Truth.UNKNOWN:
                self._add(head, positive, negative)
        self._add(self.asked, question.positive, question.negative)

    def _add(self, head: int, positive: Iterable[int], negative: Iterable[int]) -> None:
        """Keep what is undecided of a clause, unless it is refuted."""
        values, positive, negative = self.values, list(positive), list(negative)
        if all(values[atom] != Truth.FALSE for atom in positive) and all(
            values[atom] != Truth.TRUE for atom in negative
        ):
            self.clauses[head].append(
                (
                    [atom for atom in positive if values[atom] == Truth.UNKNOWN],
                    [atom for atom in negative if values[atom] == Truth.UNKNOWN],
                )
            )

    def _leads_to(self, atom: int) -> list[int]:
        return [other for parts in self.clauses[atom] for side in parts for other in side]

    def knots(self) -> tuple[Knot, ...]:
        above = {self.asked: self.asked}
        reached = [self.asked]
        for atom in reached:
            for other in self._leads_to(atom):
                if other not in above:
                    above[other] = atom
                    reached.append(other)
        groups = components([self.asked], len(self.names), self._leads_to)
        return tuple(
            self._knot(group, reached, above) for group in groups if self._is_knot(set(group))
        )

    def _is_knot(self, inside: set[int]) -> bool:
        """Whether an attack leads from a component to itself."""
        return any(
            other in inside
            for atom in inside
            for _, negative in self.clauses[atom]
            for other in negative
        )

    def _knot(self, group: Sequence[int], reached: Sequence[int], above: Mapping[int, int]) -> Knot:
        inside = set(group)
        members = self._literals(sorted(group))
        return Knot(
            members,
            self._attacks(members),
            tuple(dict.fromkeys(self._links(inside))),
            self._way(inside, reached, above),
            self._decisions(members, reached),
        )

    def _way(
        self, inside: set[int], reached: Sequence[int], above: Mapping[int, int]
    ) -> tuple[Link, ...]:
        """The links from the question's literal to the first literal of a knot."""
        at = next(atom for atom in reached if atom in inside)
        passed = [at]
        while literal_of(self.names[passed[0]]) is None:  # into the knot as far as a literal
            passed.insert(0, next(n for n in self._leads_to(passed[0]) if n in inside))
        while at != self.asked:
            at = above[at]
            passed.append(at)
        links: list[Link] = []
        last, is_attack = self.subject, False
        for parent, atom in pairwise(reversed(passed)):
            is_attack ^= self._is_against(parent, atom)
            literal = literal_of(self.names[atom])
            if literal is not None:
                if literal != last:
                    links.append(Link(last, literal, is_attack))
                last, is_attack = literal, False
        return tuple(links)

    def _links(self, inside: set[int]) -> Iterator[Link]:
        """The links between the literals of a knot, past the atoms that are made up."""
        for start in sorted(inside):
            of = literal_of(self.names[start])
            if of is None:
                continue
            waiting, seen = [(start, False)], {(start, False)}
            for atom, is_attack in waiting:
                for other in self._leads_to(atom):
                    step = other, is_attack ^ self._is_against(atom, other)
                    if other not in inside or step in seen:
                        continue
                    seen.add(step)
                    on = literal_of(self.names[other])
                    if on is None or (on == of and not step[1]):
                        waiting.append(step)
                    else:
                        yield Link(of, on, step[1])

    def _is_against(self, atom: int, other: int) -> bool:
        return any(other in negative for _, negative in self.clauses[atom])

    def _literals(self, atoms: Iterable[int]) -> tuple[Literal, ...]:
        named = (literal_of(self.names[atom]) for atom in atoms)
        return tuple(dict.fromkeys(literal for literal in named if literal is not None))

    def _attacks(self, members: Sequence[Literal]) -> tuple[tuple[Literal, str], ...]:
        """The attacks of members that may yet succeed, on members or on rules for them."""
        within, labelling = set(members), self.labelling
        found: dict[tuple[Literal, str], None] = {}
        for member in members:
            attacks = [*labelling.attacks_on(member)]
            for rule in labelling.theory.rules_for.get(member, ()):
                attacks += labelling.attacks_on_rule(rule.name)
            for attack in attacks:
                if attack.attacker in within and attack.standing is Standing.UNDECIDED:
                    found[attack.attacker, attack.target] = None
        return tuple(found)

    def _decisions(
        self, members: Sequence[Literal], reached: Sequence[int]
    ) -> tuple[Decision, ...]:
        size = sum(len(self.clauses[atom]) for atom in reached)
        found = []
        for member in members[: min(_MOST, _EFFORT // (2 * size + 1))]:
            for is_accepted in (True, False):
                outcome = self._outcome(member, reached, is_accepted=is_accepted)
                if outcome != Truth.UNKNOWN:
                    found.append(Decision(member, is_accepted, _STANDING[Truth(outcome)]))
        return tuple(found)

    def _outcome(self, member: Literal, reached: Sequence[int], *, is_accepted: bool) -> int:
        """What becomes of the question when a literal is taken to be accepted, or rejected."""
        program = Program()
        for atom in reached:
            program.atom(atom)
        for atom in reached:
            if literal_of(self.names[atom]) == member:
                if is_accepted:
                    program.add(program.atom(atom))
                continue
            for positive, negative in self.clauses[atom]:
                program.add(
                    program.atom(atom), map(program.atom, positive), map(program.atom, negative)
                )
        return well_founded(program).values[0]
