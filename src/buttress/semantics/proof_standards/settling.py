"""Working out what is acceptable, as far as it can be settled.

A statement is acceptable where its standard is met by the arguments that apply; an argument applies
where its premises are acceptable and its exceptions are not. Without circles this is a recursion
with one outcome. In general it is the least fixed point of the same conditions in three values,
reached from "nothing is settled": an argument that may or may not apply is counted against what is
to be shown, for it to be acceptable, and in its favour, for it not to be. Every standard is
monotone, so this settles only what holds however the rest turns out. What is left, because
arguments run in a circle, is undetermined; that is the grounded model of the abstract dialectical
framework (G. Brewka and T. F. Gordon, "Carneades and abstract dialectical frameworks: a
reconstruction", COMMA 2010).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import attrs

from buttress.semantics.proof_standards.argument_graph import ArgumentGraph
from buttress.semantics.proof_standards.standards import DEFAULT_THRESHOLDS, Thresholds, meets
from buttress.semantics.theory import Literal

__all__ = ["Acceptability", "Applicability", "Settled", "settle"]


class Acceptability(StrEnum):
    """Whether a statement meets its proof standard."""

    ACCEPTABLE = "acceptable"
    NOT_SHOWN = "not shown"
    UNDETERMINED = "undetermined"


class Applicability(StrEnum):
    """Whether an argument counts."""

    APPLIES = "applies"
    FAILS = "fails"
    UNDETERMINED = "undetermined"


@attrs.frozen(repr=False)
class Settled:
    """The acceptability of each literal, and the applicability of each argument, in their order."""

    graph: ArgumentGraph
    thresholds: Thresholds
    literals: dict[Literal, Acceptability]
    arguments: tuple[Applicability, ...]

    def __repr__(self) -> str:
        found = list(self.literals.values())
        counts = ", ".join(f"{found.count(each)} {each}" for each in Acceptability)
        return f"<Settled: {counts}>"


def settle(graph: ArgumentGraph, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> Settled:
    """Work a graph out. Linear but for sorting the arguments about each literal by weight."""
    return _Settling(graph, thresholds).run()


class _Side:
    """The arguments on one side of a literal, the heaviest first."""

    def __init__(self, numbers: list[int]) -> None:
        self.numbers = numbers
        self.at = 0
        self.certain: float | None = None

    def possible(self, weights: Sequence[float], states: Sequence[Applicability]) -> float | None:
        """The weight of the heaviest argument that does not fail for certain."""
        numbers = self.numbers
        while self.at < len(numbers) and states[numbers[self.at]] is Applicability.FAILS:
            self.at += 1
        return weights[numbers[self.at]] if self.at < len(numbers) else None


class _Settling:
    def __init__(self, graph: ArgumentGraph, thresholds: Thresholds) -> None:
        self.graph = graph
        self.thresholds = thresholds
        arguments = graph.arguments
        self.weights = [argument.weight for argument in arguments]
        self.open = [
            len(set(argument.premises)) + len(set(argument.exceptions)) for argument in arguments
        ]
        self.states = [Applicability.UNDETERMINED] * len(arguments)
        self.status = dict.fromkeys(graph.literals, Acceptability.UNDETERMINED)
        sides: dict[Literal, tuple[list[int], list[int]]] = {
            literal: ([], []) for literal in graph.literals
        }
        self.needed_by: dict[Literal, list[int]] = {literal: [] for literal in graph.literals}
        self.barred_by: dict[Literal, list[int]] = {literal: [] for literal in graph.literals}
        for number, argument in enumerate(arguments):
            sides[argument.conclusion][not argument.is_pro].append(number)
            for literal in dict.fromkeys(argument.premises):
                self.needed_by[literal].append(number)
            for literal in dict.fromkeys(argument.exceptions):
                self.barred_by[literal].append(number)
        self.sides = {
            literal: tuple(
                _Side(sorted(side, key=lambda number: -self.weights[number])) for side in both
            )
            for literal, both in sides.items()
        }
        self.waiting: list[Literal] = []

    def run(self) -> Settled:
        for number, open_conditions in enumerate(self.open):
            if not open_conditions:
                self._set(number, Applicability.APPLIES)
        self.waiting = list(reversed(self.graph.literals))
        while self.waiting:
            self._judge(self.waiting.pop())
        return Settled(self.graph, self.thresholds, self.status, tuple(self.states))

    def _judge(self, literal: Literal) -> None:
        if self.status[literal] is not Acceptability.UNDETERMINED:
            return
        pro, con = self.sides[literal]
        standard = self.graph.standard(literal)
        possible_pro = pro.possible(self.weights, self.states)
        possible_con = con.possible(self.weights, self.states)
        is_given = literal in self.graph.given
        if is_given or meets(standard, pro.certain, possible_con, self.thresholds):
            self.status[literal] = Acceptability.ACCEPTABLE
            good, bad = self.needed_by, self.barred_by
        elif not meets(standard, possible_pro, con.certain, self.thresholds):
            self.status[literal] = Acceptability.NOT_SHOWN
            good, bad = self.barred_by, self.needed_by
        else:
            return
        for number in bad[literal]:
            self._set(number, Applicability.FAILS)
        for number in good[literal]:
            self.open[number] -= 1
            if not self.open[number]:
                self._set(number, Applicability.APPLIES)

    def _set(self, number: int, state: Applicability) -> None:
        if self.states[number] is not Applicability.UNDETERMINED:
            return
        self.states[number] = state
        argument = self.graph.arguments[number]
        if state is Applicability.APPLIES:
            side = self.sides[argument.conclusion][not argument.is_pro]
            side.certain = max(side.certain or 0.0, self.weights[number])
        self.waiting.append(argument.conclusion)
