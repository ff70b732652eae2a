"""What every labelling of a theory answers, however it was worked out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from buttress.model import Standing
from buttress.semantics.labelling import Attack
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = ["Judgement"]


class Judgement(Protocol):
    """The standing of everything in a theory, and what decides it.

    `buttress.semantics.labelling.Labelling` is one that is worked out on rules, and
    `buttress.semantics.arguments.ArgumentLabelling` one that is worked out on arguments.
    """

    @property
    def theory(self) -> Theory:
        """What is labelled."""

    def literal(self, literal: Literal) -> Standing:
        """The standing of a literal."""

    def premise(self, literal: Literal) -> Standing:
        """The standing of an ordinary premise, as a premise."""

    def rule(self, name: str) -> Standing:
        """The standing of a rule's step from its body to its head."""

    def is_premise(self, literal: Literal) -> bool:
        """Whether a literal is an ordinary premise."""

    def attacks_on(self, literal: Literal) -> Iterator[Attack]:
        """What speaks against a literal."""

    def attacks_on_rule(self, name: str) -> Iterator[Attack]:
        """What rebuts or undercuts a defeasible rule."""

    def derivation(self, literal: Literal) -> Rule | None:
        """The rule by which a literal is in; None where it is in as a premise, or not in."""
