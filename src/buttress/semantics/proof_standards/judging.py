"""The statements of a map, judged by their proof standards."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from buttress.language import Scale
from buttress.model import ArgumentMap, ProofStandard, Statement, UnknownTitleError
from buttress.semantics.proof_standards.argument_graph import WeighedArgument, build_argument_graph
from buttress.semantics.proof_standards.reasons import reason_sentence
from buttress.semantics.proof_standards.settling import (
    Acceptability,
    Applicability,
    Settled,
    settle,
)
from buttress.semantics.proof_standards.standards import DEFAULT_THRESHOLDS, Thresholds
from buttress.semantics.reading import statement_literal

__all__ = ["ProofEvaluation", "WeighedJudgement", "evaluate_proof"]


@attrs.frozen
class WeighedJudgement:
    """An argument about a statement, and whether it applies."""

    argument: WeighedArgument
    applicability: Applicability


@attrs.frozen(repr=False)
class ProofEvaluation:
    """Which statements of a map are acceptable by their proof standards."""

    map: ArgumentMap = attrs.field(eq=False)
    settled: Settled = attrs.field(eq=False)

    @cached_property
    def statements(self) -> Mapping[str, Acceptability]:
        """The acceptability of each statement by title, in the map's order."""
        found = self.settled.literals
        return {title: found[statement_literal(title)] for title in self.map.statements}

    def standard(self, statement: Statement | str) -> ProofStandard:
        """The standard that a statement has to meet.

        Raises:
            UnknownTitleError: the map has no statement of that title.
        """
        return self.settled.graph.standard(statement_literal(self._title(statement)))

    def arguments_about(self, statement: Statement | str) -> tuple[WeighedJudgement, ...]:
        """The arguments for and against a statement.

        Raises:
            UnknownTitleError: the map has no statement of that title.
        """
        return self._about.get(statement_literal(self._title(statement)), ())

    def reason(self, statement: Statement | str) -> str:
        """Why a statement is acceptable, not shown or undetermined, in a sentence.

        Raises:
            UnknownTitleError: the map has no statement of that title.
        """
        title = self._title(statement)
        arguments = [
            (judged.argument, judged.applicability) for judged in self.arguments_about(title)
        ]
        return reason_sentence(self.map, self.settled, title, arguments)

    def _title(self, statement: Statement | str) -> str:
        found = self.map.element(statement)
        if not isinstance(found, Statement):
            raise UnknownTitleError(f"[{found.title}]", self.map.statements)
        return found.title

    @cached_property
    def _about(self) -> Mapping[str, tuple[WeighedJudgement, ...]]:
        found: dict[str, list[WeighedJudgement]] = {}
        for argument, state in zip(
            self.settled.graph.arguments, self.settled.arguments, strict=True
        ):
            found.setdefault(argument.conclusion, []).append(WeighedJudgement(argument, state))
        return {literal: tuple(judged) for literal, judged in found.items()}

    def __repr__(self) -> str:
        return f"<ProofEvaluation {self.map.path}: {self.settled!r}>"


def evaluate_proof(
    map: ArgumentMap,
    *,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
    scale: Scale | None = None,
) -> ProofEvaluation:
    """Judge a map's statements by their proof standards, or by preponderance where they name none.

    Terms of likelihood are read on the scale that the front matter chooses, or else on `scale`.

    Raises:
        TooManyContradictionsError: there are too many arguments against contradictories.
    """
    return ProofEvaluation(map, settle(build_argument_graph(map, scale), thresholds))
