"""What is said about one conclusion, before it is put into any format."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import attrs

from buttress.model import Argument, ArgumentMap, ButtressError, Element, Statement
from buttress.report.reasons import why
from buttress.semantics import Evaluation, grounded
from buttress.semantics.change import Outcome, SmallestChanges, smallest_changes
from buttress.semantics.dependence import RuleGraph, load_bearing
from buttress.semantics.explanation import Explanation, Turn, dialogue, explain_element
from buttress.semantics.reading import statement_literal
from buttress.semantics.theory import Literal

__all__ = ["Explained", "NothingToExplainError", "explain"]


@attrs.frozen
class Explained:
    """A conclusion with the explanation of its standing.

    `leaning` are the statements and sketches without which it would not even follow, whatever
    speaks for or against them. `turning` are the smallest changes that turn the verdict, known for
    grounded semantics. `outcome` tells the scenario that it is judged under, if any.
    """

    element: Element
    evaluation: Evaluation
    explanation: Explanation
    leaning: tuple[Element, ...]
    turning: SmallestChanges | None = None
    outcome: Outcome | None = None

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
    """A standing has no explanation in terms of the grounded labelling."""

    def __init__(self, evaluation: Evaluation, element: Element) -> None:
        said = evaluation.reason(element).sentence
        super().__init__(
            f"{said} More is explained only of what grounded semantics, by the last link, makes of "
            "a map; ask for grounded semantics"
        )


def explain(
    evaluation: Evaluation, element: Element | str, *, outcome: Outcome | None = None
) -> Explained:
    """Why a statement or argument stands, falls or is undecided, and what it leans on.

    Raises:
        NothingToExplainError: it does not stand as under grounded semantics, by the last link.
        UnknownTitleError: nothing in the map bears the title.
    """
    found = evaluation.map.element(element)
    labelling = grounded(evaluation.theory, order=evaluation.order)
    explanation = explain_element(evaluation.map, labelling, found)
    is_alike = explanation.standing is evaluation.acceptance(found).standing
    if not is_alike or not evaluation.has_extension or evaluation.link != "last-link":
        raise NothingToExplainError(evaluation, found)
    turning = None
    if evaluation.semantics == "grounded":
        turning = smallest_changes(evaluation, found)
    leaning = _leaning(evaluation, found)
    return Explained(found, evaluation, explanation, leaning, turning, outcome)


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
