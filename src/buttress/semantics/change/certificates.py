"""Why a goal is true, or not, in a scenario: which switches that hangs on.

A *certificate* is a set of switches that are on and a set of switches that are off; whatever the
others are, the goal keeps its value. It is read off the well-founded model of the scenario:

- A true goal has a clause that made it true, whose conditions were settled before; a false
  condition has, for each of its clauses, something settled before that refutes it, or is unfounded
  together with others.
- A goal that is not true has, for each of its clauses, a supporting part that is not true or a
  barring one that is possible; what is possible has a clause whose supports are possible, not in a
  circle, and whose bars are not true.

So a change that is to turn the goal has to turn off one of the first switches, or leave on one of
the second.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Sequence

import attrs

from buttress.semantics.change.residual import Residual
from buttress.semantics.program import Program
from buttress.semantics.well_founded import Model, well_founded

__all__ = ["Certificate", "Judge"]

_NONE = -1


@attrs.frozen
class Certificate:
    """The places of the switches that a value hangs on: those that are on, and those off."""

    on: frozenset[int]
    off: frozenset[int]


class Judge:
    """Works a goal out in one scenario at a time, and says what its value hangs on."""

    def __init__(self, residual: Residual, goal: int) -> None:
        self.residual = residual
        self.goal = goal
        self.bottom = residual.size  # an atom without a clause, so never true
        self.names: dict[Hashable, int] = {n: n for n in range(residual.size + 1)}
        self.clauses_of: list[list[int]] = [[] for _ in range(residual.size + 1)]
        for clause, head in enumerate(residual.heads):
            self.clauses_of[head].append(clause)
        self.users: list[list[int]] = [[] for _ in range(residual.size + 1)]
        for clause, body in enumerate(residual.positive):
            for part in body:
                self.users[part].append(clause)

    def certificate(self, off: Collection[int], *, is_true: bool) -> Certificate | None:
        """What keeps the goal true, or else not true, with some switches off; None if it is not so.

        One evaluation of the program.
        """
        residual = self.residual
        positive = list(residual.positive)
        for place in off:
            for clause in residual.switches[place].clauses:
                positive[clause] = (*positive[clause], self.bottom)
        program = Program(dict(self.names), list(residual.heads), positive, list(residual.negative))
        model = well_founded(program)
        if (model.values[self.goal] > 0) is not is_true:
            return None
        reading = _Reading(self, model, positive)
        return reading.of_truth() if is_true else reading.of_failure()


class _Reading:
    def __init__(self, judge: Judge, model: Model, positive: Sequence[tuple[int, ...]]) -> None:
        self.judge = judge
        self.values = model.values
        self.causes = model.causes
        self.ranks = model.ranks
        self.positive = positive
        self.negative = judge.residual.negative
        self.on: set[int] = set()
        self.off: set[int] = set()
        self.met: set[tuple[int, bool]] = set()
        self.waiting: list[tuple[int, bool]] = []

    def of_truth(self) -> Certificate:
        """What makes the goal true. An atom is looked at for being true, or for being false."""
        self._want((self.judge.goal, True))
        while self.waiting:
            atom, is_true = self.waiting.pop()
            if is_true:
                self._use(self.causes[atom], supports=True, bars=False)
                continue
            rank = self.ranks[atom]
            for clause in self.judge.clauses_of[atom]:
                refuters = [
                    (part, False)
                    for part in self.positive[clause]
                    if self.values[part] < 0 and self.ranks[part] <= rank
                ]
                refuters += [
                    (part, True)
                    for part in self.negative[clause]
                    if self.values[part] > 0 and self.ranks[part] < rank
                ]
                self._refute(clause, refuters)
        return self._found()

    def of_failure(self) -> Certificate:
        """What keeps the goal from being true: an atom is possible, or is not true."""
        causes = self._chained()
        self._want((self.judge.goal, False))
        while self.waiting:
            atom, is_possible = self.waiting.pop()
            if is_possible:
                self._use(causes[atom], supports=True, bars=False)
                continue
            for clause in self.judge.clauses_of[atom]:
                refuters = [
                    (part, False) for part in self.positive[clause] if self.values[part] <= 0
                ]
                refuters += [
                    (part, True) for part in self.negative[clause] if self.values[part] >= 0
                ]
                self._refute(clause, refuters)
        return self._found()

    def _found(self) -> Certificate:
        return Certificate(frozenset(self.on), frozenset(self.off))

    def _want(self, node: tuple[int, bool]) -> None:
        if node not in self.met:
            self.met.add(node)
            self.waiting.append(node)

    def _use(self, clause: int, *, supports: bool, bars: bool) -> None:
        place = self.judge.residual.switch_of[clause]
        if place != _NONE:
            self.on.add(place)
        for part in self.positive[clause]:
            self._want((part, supports))
        for part in self.negative[clause]:
            self._want((part, bars))

    def _refute(self, clause: int, refuters: Sequence[tuple[int, bool]]) -> None:
        """Choose what refutes a clause: if possible what is needed already, and no switch."""
        if any(node in self.met for node in refuters):
            return
        others = [node for node in refuters if node[0] != self.judge.bottom]
        if others:
            self._want(min(others, key=self._cost))
        else:
            self.off.add(self.judge.residual.switch_of[clause])

    def _cost(self, node: tuple[int, bool]) -> tuple[int, int]:
        atom, _ = node
        return self.ranks[atom], len(self.judge.clauses_of[atom])

    def _chained(self) -> dict[int, int]:
        """For each possible atom a clause by which it is, never in a circle."""
        judge, values = self.judge, self.values
        causes: dict[int, int] = {}
        unmet: dict[int, int] = {}
        for clause in self._open_clauses():
            unmet[clause] = len(self.positive[clause])
        ready = [clause for clause, count in unmet.items() if not count]
        for clause in ready:
            head = judge.residual.heads[clause]
            if head in causes:
                continue
            causes[head] = clause
            for user in judge.users[head]:
                if user in unmet:
                    unmet[user] -= 1
                    if not unmet[user]:
                        ready.append(user)
        assert all(atom in causes for atom, value in enumerate(values) if value >= 0)  # noqa: S101
        return causes

    def _open_clauses(self) -> Iterator[int]:
        """The clauses that no true atom bars."""
        for clause, bars in enumerate(self.negative):
            if not any(self.values[part] > 0 for part in bars):
                yield clause
