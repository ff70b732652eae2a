"""The sections that are open at a place of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.argdown.syntax import Heading
from buttress.model import Section, Span

__all__ = ["SectionStack"]


class SectionStack:
    """Collects headings into a tree of sections."""

    def __init__(self) -> None:
        self._roots: list[Section] = []
        self._open: list[tuple[Section, list[Section]]] = []
        self._count = 0

    @property
    def current(self) -> str | None:
        """The id of the section that the next element belongs to."""
        return self._open[-1][0].id if self._open else None

    def begin(self, heading: Heading, data: Mapping[str, Any], span: Span) -> None:
        """Begin a section; those of its level or deeper end."""
        self.close(heading.level)
        self._count += 1
        content = heading.content
        section = Section(
            f"s{self._count}", content.text, heading.level, (), content.tags, data, span
        )
        self._open.append((section, []))

    def close(self, level: int = 0) -> None:
        """End every section of the level or deeper."""
        while self._open and self._open[-1][0].level >= level:
            section, children = self._open.pop()
            if children:
                section = attrs.evolve(section, children=tuple(children))
            (self._open[-1][1] if self._open else self._roots).append(section)

    def finished(self) -> tuple[Section, ...]:
        """The sections of the highest level, after everything has ended."""
        self.close()
        return tuple(self._roots)
