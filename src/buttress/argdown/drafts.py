"""Elements of a map while its text is being gathered."""

from __future__ import annotations

from typing import Any

from buttress.argdown.data import merge_data
from buttress.model import (
    EMPTY,
    Argument,
    Member,
    Span,
    Statement,
    Step,
    freeze,
    read_argument_meta,
    read_statement_meta,
)

__all__ = ["Draft"]


class Draft:
    """A statement or argument, as far as the text has been read."""

    __slots__ = ("data", "members", "section", "steps", "structure_span", "tags", "title")

    def __init__(self, title: str) -> None:
        self.title = title
        self.members: list[Member] = []
        self.tags: dict[str, None] = {}
        self.data: dict[str, Any] | None = None
        self.section: str | None = None
        self.steps: tuple[Step, ...] = ()
        self.structure_span: Span | None = None

    def add(self, member: Member) -> None:
        """Add a member, with its tags, its data, and its section if it brings one.

        The first definition decides the section, unless a member's data say `isInGroup`.
        """
        self.members.append(member)
        if member.tags:
            self.tags.update(dict.fromkeys(member.tags))
        grouped = None
        if member.data:
            self.data = merge_data(self.data or {}, member.data)
            grouped = member.data.get("isInGroup")
        if grouped is True or (
            not member.is_reference and grouped is None and self.section is None
        ):
            self.section = member.section

    def _section(self) -> str | None:
        return self.section or (self.members[0].section if self.members else None)

    def statement(self) -> Statement:
        """The finished statement."""
        if self.data is None:
            return Statement(
                self.title, tuple(self.members), tuple(self.tags), section=self._section()
            )
        return Statement(
            self.title,
            tuple(self.members),
            tuple(self.tags),
            freeze(self.data),
            read_statement_meta(self.data)[0],
            self._section(),
        )

    def argument(self) -> Argument:
        """The finished argument."""
        data = self.data or {}
        return Argument(
            self.title,
            tuple(self.members),
            self.steps,
            tuple(self.tags),
            freeze(data) if data else EMPTY,
            read_argument_meta(data)[0],
            self._section(),
            self.structure_span,
        )
