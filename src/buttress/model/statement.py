"""A statement: every place of a map that bears the same title."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import attrs

from buttress.model.frozen import EMPTY
from buttress.model.member import Member
from buttress.model.metadata import NO_STATEMENT_META, StatementMeta
from buttress.model.span import Span
from buttress.model.vocabulary import Role

__all__ = ["Statement", "canonical_member", "first_span", "is_untitled"]


def is_untitled(title: str) -> bool:
    """Whether the title was given by the reader, not by the author."""
    return title.startswith("Untitled")


def canonical_member(members: tuple[Member, ...]) -> Member | None:
    """The member whose text speaks for all: the last that is no reference.

    One whose data say `isCanonical: true` goes before it, as in Argdown.
    """
    canonical = None
    for member in reversed(members):
        if not member.is_reference:
            if member.data.get("isCanonical"):
                return member
            canonical = canonical or member
    return canonical


def first_span(members: tuple[Member, ...]) -> Span | None:
    """Where the member stands that a person reads first.

    Members come in the order in which Argdown counts them: what stands below an element goes
    before it.
    """
    spans = [member.span for member in members if member.span is not None]
    same = (span for span in spans if span.document is spans[0].document)
    return min(same, key=lambda span: span.start, default=None)


@attrs.frozen(repr=False)
class Statement:
    """What Argdown calls an equivalence class: a claim, with every place where it is made.

    Two statements are equal where they say the same under the same title; where and how often
    they are repeated does not matter.
    """

    title: str
    members: tuple[Member, ...] = attrs.field(default=(), eq=False)
    tags: tuple[str, ...] = attrs.field(default=(), eq=frozenset, hash=False)
    data: Mapping[str, Any] = attrs.field(default=EMPTY, hash=False)
    meta: StatementMeta = attrs.field(default=NO_STATEMENT_META, eq=False)
    section: str | None = None
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
        """How to name it to a person: its title, or its text where it has no title of its own."""
        return (self.text or self.title) if self.is_untitled else self.title

    @cached_property
    def canonical(self) -> Member | None:
        """The member whose text is the statement's; None where it is only ever referred to."""
        return canonical_member(self.members)

    @property
    def span(self) -> Span | None:
        """Where it is defined, or first referred to; None where it was built in Python."""
        return self.canonical.span if self.canonical else first_span(self.members)

    @property
    def definitions(self) -> tuple[Member, ...]:
        """The members that say the statement in words."""
        return tuple(member for member in self.members if not member.is_reference)

    @property
    def is_defined(self) -> bool:
        """Whether any member says it in words."""
        return self.canonical is not None

    def has_role(self, role: Role) -> bool:
        """Whether it plays the role anywhere."""
        return any(member.role is role for member in self.members)

    @property
    def is_premise(self) -> bool:
        """Whether some argument uses it as a premise."""
        return self.has_role(Role.PREMISE)

    @property
    def is_conclusion(self) -> bool:
        """Whether some argument concludes it, at its end or on the way."""
        return self.has_role(Role.MAIN_CONCLUSION) or self.has_role(Role.INTERMEDIARY_CONCLUSION)

    def __repr__(self) -> str:
        text = self.text if len(self.text) <= 60 else self.text[:59] + "…"
        return f"<Statement [{self.title}]: {text}>" if text else f"<Statement [{self.title}]>"
