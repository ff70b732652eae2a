"""A theory's rules as an AND/OR graph: a literal needs one of its rules, a rule all of its body."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from buttress.semantics.theory import Literal, Theory

__all__ = ["UNDERIVED", "RuleGraph"]

UNDERIVED = -2
"""The cause of a literal that does not follow."""

_KNOWN = -1


class RuleGraph:
    """The literals and rules of a theory by number, and what follows from its knowledge.

    What a scenario rejects does not follow.

    `rules_for[literal]` are the rules that conclude it and all of whose body follows, `parts_for`
    the literals of their bodies. `causes` tells for each literal the rule by which it first
    follows, -1 where it is known itself and `UNDERIVED` where it does not follow; going back along
    the causes never runs in a circle.
    `order` are the literals that follow, each after those that its cause uses.
    """

    def __init__(self, theory: Theory) -> None:
        self.theory = theory
        self.literals: tuple[Literal, ...] = theory.literals
        self.numbers: Mapping[Literal, int] = {
            literal: number for number, literal in enumerate(theory.literals)
        }
        numbers = self.numbers
        self.bodies: Sequence[tuple[int, ...]] = [
            (numbers[rule.body[0]],)
            if len(rule.body) == 1
            else tuple(dict.fromkeys(numbers[literal] for literal in rule.body))
            for rule in theory.rules
        ]
        self.heads: Sequence[int] = [numbers[rule.head] for rule in theory.rules]
        self.is_known = bytearray(len(self.literals))
        for literal in (*theory.premises, *theory.axioms):
            self.is_known[numbers[literal]] = 1
        rejected = {numbers[literal] for literal in theory.rejected}
        self._idle = [rule for rule, head in enumerate(self.heads) if head in rejected]
        users: list[list[int]] = [[] for _ in self.literals]
        for rule, body in enumerate(self.bodies):
            for part in body:
                users[part].append(rule)
        self.causes, self.order = self._chained(users)
        self.rules_for: Sequence[list[int]] = [[] for _ in self.literals]
        self.parts_for: Sequence[list[int]] = [[] for _ in self.literals]
        for rule, head in enumerate(self.heads):
            if head in rejected:
                continue
            if all(self.causes[part] != UNDERIVED for part in self.bodies[rule]):
                self.rules_for[head].append(rule)
                self.parts_for[head].extend(self.bodies[rule])

    def _chained(self, users: Sequence[list[int]]) -> tuple[list[int], list[int]]:
        """Forward chaining from the knowledge, breadth first."""
        causes = [UNDERIVED] * len(self.literals)
        order = [number for number, known in enumerate(self.is_known) if known]
        for number in order:
            causes[number] = _KNOWN
        unmet = [len(body) for body in self.bodies]
        for rule in self._idle:
            unmet[rule] = -1  # never met
        for rule, count in enumerate(unmet):
            if not count and causes[self.heads[rule]] == UNDERIVED:
                causes[self.heads[rule]] = rule
                order.append(self.heads[rule])
        for number in order:
            for rule in users[number]:
                unmet[rule] -= 1
                head = self.heads[rule]
                if not unmet[rule] and causes[head] == UNDERIVED:
                    causes[head] = rule
                    order.append(head)
        return causes, order

    def follows(self, literal: Literal) -> bool:
        """Whether a literal follows from the knowledge at all."""
        return self.causes[self.numbers[literal]] != UNDERIVED

    def premises(self) -> Iterator[Literal]:
        """What the map's author starts from: what is known, but for the bearing of reasons."""
        for number, literal in enumerate(self.literals):
            if self.is_known[number] and not literal.startswith("∴"):
                yield literal

    def below(self, ends: Sequence[int]) -> list[int]:
        """The literals from which some route leads to one of `ends`, these first."""
        found = list(dict.fromkeys(ends))
        met = set(found)
        for number in found:
            for rule in self.rules_for[number]:
                for part in self.bodies[rule]:
                    if part not in met:
                        met.add(part)
                        found.append(part)
        return found

    def proof(
        self, end: int, within: Sequence[int], missing: Container[int]
    ) -> Mapping[int, int] | None:
        """How `end` follows, within some literals, when those of `missing` are not known.

        The causes of the literals that the proof uses; None where `end` does not follow.
        """
        causes = {
            number: _KNOWN for number in within if self.is_known[number] and number not in missing
        }
        if end in causes:
            return {end: _KNOWN}
        unmet: dict[int, int] = {}
        users: dict[int, list[int]] = {}
        for number in within:
            for rule in self.rules_for[number]:
                body = self.bodies[rule]
                unmet[rule] = len(body)
                for part in body:
                    users.setdefault(part, []).append(rule)
        waiting = list(causes)
        for number in waiting:
            for rule in users.get(number, ()):
                unmet[rule] -= 1
                head = self.heads[rule]
                if not unmet[rule] and head not in causes:
                    causes[head] = rule
                    waiting.append(head)
        return self._used(end, causes) if end in causes else None

    def _used(self, end: int, causes: Mapping[int, int]) -> Mapping[int, int]:
        """The part of the causes that an end goes back to."""
        used = {end: causes[end]}
        waiting = [end]
        for number in waiting:
            if causes[number] >= 0:
                for part in self.bodies[causes[number]]:
                    if part not in used:
                        used[part] = causes[part]
                        waiting.append(part)
        return used
