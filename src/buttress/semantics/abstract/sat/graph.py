"""The arguments that a question is about, numbered anew, with their attacks as lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

import attrs

from buttress.frameworks import Framework
from buttress.semantics.deadline import check_time

__all__ = ["Graph"]


@attrs.frozen(eq=False, slots=False)
class Graph:
    """A part of a framework or of another graph.

    `members[a]` is the number there of the argument that is called a here; `attackers[a]` are the
    arguments here that attack it, ascending.
    """

    members: Sequence[int]
    attackers: list[list[int]]

    @classmethod
    def of(cls, framework: Framework) -> Graph:
        """The whole framework."""
        return cls(range(framework.size), framework.attackers_of.rows())

    def __len__(self) -> int:
        return len(self.attackers)

    @cached_property
    def targets(self) -> list[list[int]]:
        """For each argument those that it attacks, ascending."""
        targets: list[list[int]] = [[] for _ in self.attackers]
        for target, attackers in enumerate(self.attackers):
            for attacker in attackers:
                targets[attacker].append(target)
        return targets

    @cached_property
    def self_attacking(self) -> frozenset[int]:
        """The arguments that attack themselves."""
        return frozenset(a for a, attackers in enumerate(self.attackers) if a in attackers)

    def part(self, arguments: Sequence[int]) -> Graph:
        """The graph of these arguments and the attacks between them.

        Raises:
            TimeLimitError: there was a time limit, and it is over.
        """
        check_time()
        new = dict(zip(arguments, range(len(arguments)), strict=True))
        return Graph(
            arguments, [[new[b] for b in self.attackers[a] if b in new] for a in arguments]
        )

    def lift(self, arguments: Iterable[int]) -> list[int]:
        """The same arguments by their numbers in what this graph is a part of."""
        members = self.members
        return [members[argument] for argument in arguments]

    def attacked_by(self, arguments: Iterable[int]) -> set[int]:
        """All that these arguments attack."""
        targets = self.targets
        return {target for argument in arguments for target in targets[argument]}
