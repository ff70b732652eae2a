"""What is said about one conclusion, before it is put into any format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from buttress.model import (
    Argument,
    ArgumentMap,
    ButtressError,
    Element,
    Endpoint,
    Standing,
    Statement,
)
from buttress.report.reasons import why
from buttress.semantics import Evaluation, grounded
from buttress.semantics.change import Outcome, Scenario, SmallestChanges, smallest_changes
from buttress.semantics.dependence import RuleGraph, load_bearing
from buttress.semantics.explanation import (
    Explanation,
    Rejected,
    Turn,
    Upheld,
    dialogue,
    explain_element,
)
from buttress.semantics.labelling import Labelling
from buttress.semantics.reading import statement_literal
from buttress.semantics.reasons import Reasons
from buttress.semantics.theory import Literal

__all__ = ["Explained", "NothingToExplainError", "explain"]

_MOST_RULES = 50_000
"""Up to how many rules of a theory the smallest changes are looked for. The search itself takes
seconds at most; beyond, even to prepare it takes longer."""


_MOST_GRANTED = 8


@attrs.frozen
class Explained:
    """A conclusion with its `standing` and the explanation of it.

    Where a semantics has several extensions and it is they that decide, `views` explain it as two
    of them have it, each under a heading: one that accepts it and one that does not, as far as
    there are such.

    `leaning` are the statements and sketches without which it would not even follow, whatever
    speaks for or against them. `turning` are the smallest changes that turn the verdict, looked
    for under grounded semantics in maps that are not too large. `granting` are the open statements
    for want of which it falls, with what becomes of it where one of them is granted, as far as that
    is no fall. `outcome` tells the scenario that
    it is judged under, if any.
    """

    element: Element
    evaluation: Evaluation
    standing: Standing
    explanation: Explanation
    leaning: tuple[Element, ...] = ()
    turning: SmallestChanges | None = None
    outcome: Outcome | None = None
    granting: tuple[tuple[Element, Standing], ...] = ()
    views: tuple[tuple[str, Explained], ...] = ()

    @property
    def elements(self) -> frozenset[Endpoint]:
        """Every statement, argument and inference that is told of."""
        told = [view.explanation for _, view in self.views] or [self.explanation]
        return frozenset(end for explanation in told for end in explanation.elements)

    @property
    def map(self) -> ArgumentMap:
        """The map that it is in."""
        return self.evaluation.map

    @cached_property
    def reason(self) -> str:
        """What decides it, in a sentence."""
        return why(self.element, self.evaluation)

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """The explanation as a dialogue."""
        return dialogue(self.explanation)

    def is_argued(self, literal: Literal) -> bool:
        """Whether a literal is no premise, so that it stands by what is said for it."""
        theory = self.explanation.theory
        return literal not in self._known and bool(theory.rules_for.get(literal))

    def is_asserted(self, literal: Literal) -> bool:
        """Whether a literal stands in the explanation by itself, and not by what is said for it."""
        account = self.explanation.account
        if account is None:
            return literal in self._known and literal not in self.explanation.grounds
        return literal in self._known and literal in self._upheld

    @cached_property
    def granted(self) -> frozenset[Literal]:
        """What is a premise in the scenario alone, because that assumes it."""
        if self.outcome is None:
            return frozenset()
        before, after = (each.theory.premises for each in (self.outcome.before, self.outcome.after))
        return frozenset(after) - frozenset(before)

    @cached_property
    def _upheld(self) -> frozenset[Literal]:
        points = self.explanation.account.points if self.explanation.account else ()
        return frozenset(p.literal for p in points if isinstance(p, Upheld) and p.rule is None)

    @cached_property
    def _known(self) -> frozenset[Literal]:
        theory = self.explanation.theory
        return frozenset((*theory.premises, *theory.axioms))

    def at(self, literal: Literal) -> Element | None:
        """The statement or argument that a literal stands for; None for a negation."""
        if literal == str(self.explanation.subject):
            return self.element
        end = self.explanation.theory.elements.get(literal)
        found = self.map.at(end) if end else None
        return found if isinstance(found, Statement | Argument) else None


class NothingToExplainError(ButtressError):
    """A standing has no explanation in terms of labellings on rules."""

    def __init__(self, evaluation: Evaluation, element: Element) -> None:
        said = evaluation.reason(element).sentence
        super().__init__(
            f"{said} More is explained only where there are extensions, and arguments are compared "
            "by the last link; ask for another semantics or link"
        )


def explain(
    evaluation: Evaluation, element: Element | str, *, outcome: Outcome | None = None
) -> Explained:
    """Why a statement or argument stands, falls or is undecided, and what it leans on.

    Raises:
        NothingToExplainError: there is no extension, or another link than the last decides.
        UnknownTitleError: nothing in the map bears the title.
    """
    found = evaluation.map.element(element)
    if not evaluation.has_extension or evaluation.link != "last-link":
        raise NothingToExplainError(evaluation, found)
    own = grounded(evaluation.theory, order=evaluation.order)
    explanation = explain_element(evaluation.map, own, found)
    is_settled = explanation.standing is not Standing.UNDECIDED  # alike in every extension
    if not is_settled and evaluation.has_one_extension:
        if evaluation.semantics != "grounded" and isinstance(evaluation.labelling, Labelling):
            explanation = explain_element(
                evaluation.map, evaluation.labelling, found, may_defend_itself=True
            )
        is_settled = True
    turning = None
    is_plain = evaluation.semantics == "grounded" and evaluation.order == "elitist"
    if is_plain and len(evaluation.theory.rules) <= _MOST_RULES:
        turning = smallest_changes(evaluation, found)
    told = Explained(
        found,
        evaluation,
        evaluation.acceptance(found).standing,
        explanation,
        _leaning(evaluation, found),
        turning,
        outcome,
        tuple(_granting(evaluation, explanation, found)) if turning else (),
    )
    return told if is_settled else attrs.evolve(told, views=tuple(_views(told)))


def _views(told: Explained) -> Iterator[tuple[str, Explained]]:
    """The explanation as extensions have it: one that accepts the conclusion, one that does not."""
    evaluation, found = told.evaluation, told.element
    acceptance = evaluation.acceptance(found)
    for word, labelling in (
        ("In an extension that accepts it", acceptance.accepted_in),
        ("In an extension that does not", acceptance.missed_in),
    ):
        if isinstance(labelling, Labelling):
            explanation = explain_element(evaluation.map, labelling, found, may_defend_itself=True)
            yield (
                word,
                Explained(
                    found, evaluation, explanation.standing, explanation, outcome=told.outcome
                ),
            )


def _granting(
    evaluation: Evaluation, explanation: Explanation, element: Element
) -> Iterator[tuple[Element, Standing]]:
    """What becomes of what falls, where one of the open statements that it needs is granted."""
    map, theory = evaluation.map, evaluation.theory
    points = explanation.account.points if explanation.account else ()
    lacking = (p.literal for p in points if isinstance(p, Rejected) and not p.routes)
    ends = [theory.elements.get(x) for x in lacking if x not in theory.rejected]
    named = [map.at(end) for end in ends if end is not None]
    wanted = [e for e in named if isinstance(e, Statement) and e.meta.open and e != element]
    if explanation.standing is not Standing.OUT:
        return
    for each in wanted[:_MOST_GRANTED]:
        granted = Scenario(assume=f"[{each.title}]").apply(map, theory)
        standing = Reasons(map, grounded(granted)).standing(element)
        if standing is not Standing.OUT:
            yield each, standing


def _leaning(evaluation: Evaluation, element: Element) -> tuple[Element, ...]:
    graph = RuleGraph(evaluation.theory)
    asked: Iterable[Literal]
    if isinstance(element, Statement):
        asked = [statement_literal(element.title)]
    elif element.is_reconstructed:
        asked = [statement_literal(step.title) for step in element.premises]
    else:
        return ()
    asked = [literal for literal in dict.fromkeys(asked) if literal in graph.numbers]
    needs = load_bearing(graph, asked)
    found = dict.fromkeys(premise for literal in asked for premise in needs.of(literal))
    ends = (evaluation.theory.elements[literal] for literal in found)
    named = (evaluation.map.at(end) for end in ends)
    return tuple(e for e in named if isinstance(e, Statement | Argument) and e != element)
