"""Elements of a map while its text is being gathered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from buttress.argdown.data import merge_data
from buttress.model import (
    EMPTY,
    Argument,
    ArgumentMeta,
    Member,
    Span,
    Statement,
    StatementMeta,
    Step,
    freeze,
    read_argument_meta,
    read_statement_meta,
    thaw,
)

__all__ = ["Draft"]


class Draft:
    """A statement or argument, as far as the text has been read."""

    __slots__ = ("data", "members", "meta", "section", "steps", "structure_span", "tags", "title")

    def __init__(self, title: str) -> None:
        self.title = title
        self.members: list[Member] = []
        self.tags: dict[str, None] | None = None
        self.data: Mapping[str, Any] = EMPTY
        self.meta: StatementMeta | ArgumentMeta | None = None
        self.section: str | None = None
        self.steps: tuple[Step, ...] = ()
        self.structure_span: Span | None = None

    def add(self, member: Member, meta: StatementMeta | ArgumentMeta | None) -> None:
        """Add a member, with its tags, its data, and its section if it brings one.

        `meta` is what its data say in typed words. The first definition decides the section,
        unless a member's data say `isInGroup`.
        """
        self.members.append(member)
        if member.tags:
            self.tags = (self.tags or {}) | dict.fromkeys(member.tags)
        grouped = None
        if member.data:
            if self.data:
                self.data, self.meta = freeze(merge_data(thaw(self.data), member.data)), None
            else:
                self.data, self.meta = member.data, meta
            grouped = member.data.get("isInGroup")
        if grouped is True or (
            self.section is None and not member.is_reference and grouped is None
        ):
            self.section = member.section

    def _section(self) -> str | None:
        return self.section or (self.members[0].section if self.members else None)

    def statement(self) -> Statement:
        """The finished statement."""
        meta = self.meta
        if not isinstance(meta, StatementMeta):
            meta = read_statement_meta(self.data)[0]
        return Statement(
            self.title,
            tuple(self.members),
            tuple(self.tags) if self.tags else (),
            self.data,
            meta,
            self._section(),
        )

    def argument(self) -> Argument:
        """The finished argument."""
        meta = self.meta
        if not isinstance(meta, ArgumentMeta):
            meta = read_argument_meta(self.data)[0]
        return Argument(
            self.title,
            tuple(self.members),
            self.steps,
            tuple(self.tags) if self.tags else (),
            self.data,
            meta,
            self._section(),
            self.structure_span,
        )
