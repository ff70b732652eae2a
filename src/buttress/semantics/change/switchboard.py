"""A map's program, with what can be given up and what can be answered in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from buttress.model import Argument, ArgumentMap, Element, Standing, Statement
from buttress.model.collector import collector_paused
from buttress.semantics.change.residual import Switchable
from buttress.semantics.change.switches import NotRejected, objection_switches, premise_switches
from buttress.semantics.evaluation import Evaluation
from buttress.semantics.reading import build_theory, sketch_literal, statement_literal
from buttress.semantics.standing import is_cut, starts_of
from buttress.semantics.theory import Theory
from buttress.semantics.translation import translate

__all__ = ["Switchboard", "standing_at"]


class Switchboard:
    """The program of a map, or of an evaluation's map and theory, and elements asked about in it.

    `goals` are the atoms that are true where these elements are in, under grounded semantics
    whatever the evaluation's own is.

    Raises:
        TooManyPrioritiesError: the map compares too many priorities.
    """

    def __init__(
        self,
        judged: ArgumentMap | Evaluation,
        asked: Iterable[Element],
        *,
        theory: Theory | None = None,
    ) -> None:
        if isinstance(judged, Evaluation):
            self.map, theory = judged.map, theory or judged.theory
        else:
            self.map = judged
        self.theory = theory or build_theory(self.map)
        with collector_paused():
            self.translation = translate(self.theory)
        self.asked = tuple(asked)
        self.goals = tuple(self._goal(element) for element in self.asked)

    def _goal(self, element: Element) -> int:
        program = self.translation.program
        if isinstance(element, Statement):
            return program.atom(statement_literal(element.title))
        if not element.is_reconstructed:
            return program.atom(sketch_literal(element.title))
        goal = program.atom(("stands", element.title))
        if not is_cut(element, self.theory):
            starts = [program.atom(literal) for literal in starts_of(element, self.theory)]
            steps = [self._not_rejected(step.title) for step in element.conclusions]
            program.add(goal, [*starts, *steps], self._attacks_on_steps(element))
        return goal

    def _not_rejected(self, title: str) -> int:
        program, name = self.translation.program, NotRejected(statement_literal(title))
        if name not in program.numbers:
            program.add(program.atom(name))
        return program.atom(name)

    def _attacks_on_steps(self, argument: Argument) -> list[int]:
        return [
            group.atom
            for inference in argument.inferences
            for group in self.translation.rules.get(
                f"<{argument.title}> ({inference.conclusion})", ()
            )
        ]

    @cached_property
    def premises(self) -> Switchable:
        """The program with its premises and sketches as switches."""
        with collector_paused():
            return Switchable(self.translation.program, premise_switches(self.translation))

    @cached_property
    def objections(self) -> Switchable:
        """The program with what speaks against something as switches."""
        with collector_paused():
            return Switchable(self.translation.program, objection_switches(self.translation))


def standing_at(scenario: int, true: int, possible: int) -> Standing:
    """The standing in one scenario, from those where a goal is true and where it is possible."""
    if true >> scenario & 1:
        return Standing.IN
    return Standing.UNDECIDED if possible >> scenario & 1 else Standing.OUT
