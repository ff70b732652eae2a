"""An argument: premises, inferences and conclusions, or only a sketch of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import attrs

from buttress.model.frozen import EMPTY
from buttress.model.member import Member
from buttress.model.metadata import NO_ARGUMENT_META, ArgumentMeta
from buttress.model.span import Span
from buttress.model.statement import canonical_member, first_span, is_untitled

__all__ = ["Argument", "Conclusion", "Inference", "Premise", "Step"]


@attrs.frozen
class Inference:
    """The passage from some steps of a structure to the conclusion below them.

    `premises` and `conclusion` are numbers of steps, counted from 1. `rules` are the names on
    the inference line.
    """

    argument: str
    conclusion: int
    premises: tuple[int, ...]
    rules: tuple[str, ...] = ()
    data: Mapping[str, Any] = attrs.field(default=EMPTY, hash=False)
    meta: ArgumentMeta = attrs.field(default=NO_ARGUMENT_META, eq=False, repr=False)
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    @property
    def scheme(self) -> str | None:
        """The scheme in its data, or else the first rule named on its line."""
        return self.meta.scheme or (self.rules[0] if self.rules else None)


@attrs.frozen
class Step:
    """One line of a premise-conclusion structure; `number` counts its lines from 1."""

    title: str
    number: int
    member: Member = attrs.field(eq=False, repr=False)

    @property
    def text(self) -> str:
        """What this step says; empty where it only refers to a statement by title."""
        return self.member.text

    @property
    def span(self) -> Span | None:
        """Where the step stands."""
        return self.member.span


@attrs.frozen
class Premise(Step):
    """A step that the structure starts from."""


@attrs.frozen
class Conclusion(Step):
    """A step that an inference leads to: the main conclusion is the structure's last step."""

    inference: Inference
    is_main: bool


@attrs.frozen(repr=False)
class Argument:
    """An argument, with every place where it is described, and its structure if it has one.

    Two arguments are equal where title, text, structure, tags, data and section are.
    """

    title: str
    members: tuple[Member, ...] = attrs.field(default=(), eq=False)
    steps: tuple[Step, ...] = ()
    tags: tuple[str, ...] = attrs.field(default=(), eq=frozenset, hash=False)
    data: Mapping[str, Any] = attrs.field(default=EMPTY, hash=False)
    meta: ArgumentMeta = attrs.field(default=NO_ARGUMENT_META, eq=False)
    section: str | None = None
    structure_span: Span | None = attrs.field(default=None, eq=False)
    text: str = attrs.field(init=False)

    @text.default
    def _canonical_text(self) -> str:
        member = canonical_member(self.members)
        return member.text if member else ""

    @property
    def is_untitled(self) -> bool:
        """Whether the reader had to give it a title (`Untitled 3`)."""
        return is_untitled(self.title)

    @property
    def label(self) -> str:
        """How to name it to a person: its title, or its gist where it has no title of its own."""
        return (self.text or self.title) if self.is_untitled else self.title

    @property
    def is_reconstructed(self) -> bool:
        """Whether it has a premise-conclusion structure; otherwise it is a sketch."""
        return bool(self.steps)

    @cached_property
    def canonical(self) -> Member | None:
        """The description that speaks for all; None where there is none in words."""
        return canonical_member(self.members)

    @property
    def span(self) -> Span | None:
        """Where it is described, or else where its structure stands."""
        if self.canonical:
            return self.canonical.span
        return first_span(self.members) if self.members else self.structure_span

    @cached_property
    def premises(self) -> tuple[Premise, ...]:
        """The steps that are not inferred, in order."""
        return tuple(step for step in self.steps if isinstance(step, Premise))

    @cached_property
    def premise_titles(self) -> frozenset[str]:
        """The titles of its premises."""
        return frozenset(premise.title for premise in self.premises)

    @cached_property
    def conclusions(self) -> tuple[Conclusion, ...]:
        """The inferred steps, in order; the last is the main conclusion."""
        return tuple(step for step in self.steps if isinstance(step, Conclusion))

    @property
    def conclusion(self) -> Conclusion | None:
        """The main conclusion; None for a sketch."""
        return self.conclusions[-1] if self.conclusions else None

    @cached_property
    def inferences(self) -> tuple[Inference, ...]:
        """Its inferences, in order."""
        return tuple(step.inference for step in self.conclusions)

    def step(self, number: int) -> Step:
        """The step with that number, counted from 1.

        Raises:
            IndexError: the structure has no such step.
        """
        if not 1 <= number <= len(self.steps):
            raise IndexError(
                f"<{self.title}> has steps 1 to {len(self.steps)}; there is no step {number}"
            )
        return self.steps[number - 1]

    def __repr__(self) -> str:
        if self.steps:
            counts = f"{len(self.premises)} premises, {len(self.conclusions)} inferences"
            return f"<Argument <{self.title}>: {counts}>"
        return f"<Argument <{self.title}>: a sketch>"
