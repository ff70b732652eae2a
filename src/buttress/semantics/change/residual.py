"""What is left of a program when everything is worked out that no switch can change.

Where a switch may be on or off, its clauses are neither there nor not: the well-founded model with
an unknown condition in them holds what is true, and what is false, in every scenario whatever. The
rest, as far as the goals depend on it, is a program of its own, mostly a small one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from buttress.semantics.change.switches import Switch
from buttress.semantics.program import Program
from buttress.semantics.well_founded import Truth, well_founded

__all__ = ["Residual", "Switchable"]

_UNKNOWN = object()


@attrs.frozen
class Residual:
    """The clauses that goals still depend on, over atoms from 0 to `size - 1`.

    `goals` has for each goal its atom, or its value where no switch can change that. `switches`
    are those that some goal depends on, with their clauses here; `switch_of[clause]` is the place
    of the switch that turns a clause off, or -1.
    """

    size: int
    heads: Sequence[int]
    positive: Sequence[tuple[int, ...]]
    negative: Sequence[tuple[int, ...]]
    goals: tuple[int | Truth, ...]
    switches: tuple[Switch, ...]
    switch_of: Sequence[int]

    def __len__(self) -> int:
        return len(self.heads)


class Switchable:
    """A program with switches, and the values that its atoms have however they are set."""

    def __init__(self, program: Program, switches: Sequence[Switch]) -> None:
        self.program = program
        self.switches = switches
        self.values = _in_every_scenario(program, switches)
        self._switch_of = {c: n for n, switch in enumerate(switches) for c in switch.clauses}
        self._clauses_of: list[list[int]] = [[] for _ in self.values]
        for clause, head in enumerate(program.heads):
            if not self.values[head] and self._is_open(clause):
                self._clauses_of[head].append(clause)

    def _is_open(self, clause: int) -> bool:
        values, program = self.values, self.program
        return not (
            any(values[part] < 0 for part in program.positive[clause])
            or any(values[part] > 0 for part in program.negative[clause])
        )

    def residual(self, goals: Iterable[int]) -> Residual:
        """The part of the program that decides on the goals. Linear in that part."""
        goals, values = tuple(goals), self.values
        numbers: dict[int, int] = {}
        waiting: list[int] = []

        def number(atom: int) -> int:
            if atom not in numbers:
                numbers[atom] = len(numbers)
                waiting.append(atom)
            return numbers[atom]

        places = tuple(Truth(values[goal]) if values[goal] else number(goal) for goal in goals)
        kept: list[int] = []
        heads: list[int] = []
        positive: list[tuple[int, ...]] = []
        negative: list[tuple[int, ...]] = []
        for atom in waiting:
            for clause in self._clauses_of[atom]:
                kept.append(clause)
                heads.append(numbers[atom])
                unknown = (part for part in self.program.positive[clause] if not values[part])
                positive.append(tuple(number(part) for part in unknown))
                unknown = (part for part in self.program.negative[clause] if not values[part])
                negative.append(tuple(number(part) for part in unknown))
        switches, switch_of = self._left(kept)
        return Residual(len(numbers), heads, positive, negative, places, switches, switch_of)

    def _left(self, kept: Sequence[int]) -> tuple[tuple[Switch, ...], Sequence[int]]:
        """The switches that some of the clauses kept belong to, in their order."""
        clauses: dict[int, list[int]] = {}
        for place, clause in enumerate(kept):
            if clause in self._switch_of:
                clauses.setdefault(self._switch_of[clause], []).append(place)
        switch_of = [-1] * len(kept)
        found: list[Switch] = []
        for number in sorted(clauses):
            for place in clauses[number]:
                switch_of[place] = len(found)
            found.append(Switch(self.switches[number].literal, tuple(clauses[number])))
        return tuple(found), switch_of


def _in_every_scenario(program: Program, switches: Sequence[Switch]) -> Sequence[int]:
    """The values that atoms have whatever is on or off; 0 where that depends."""
    unknown = len(program.numbers)
    trial = Program({**program.numbers, _UNKNOWN: unknown}, [*program.heads, unknown])
    trial.positive = [*program.positive, ()]
    trial.negative = [*program.negative, (unknown,)]
    for switch in switches:
        for clause in switch.clauses:
            trial.negative[clause] = (*trial.negative[clause], unknown)
    return well_founded(trial).values[:unknown]
