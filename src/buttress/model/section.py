"""Headings and what stands below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from buttress.model.frozen import EMPTY
from buttress.model.span import Span

__all__ = ["Section"]


@attrs.frozen
class Section:
    """A heading, with the sections below it. `id` is `s1`, `s2`, … in reading order."""

    id: str
    title: str
    level: int
    children: tuple[Section, ...] = ()
    tags: tuple[str, ...] = ()
    data: Mapping[str, Any] = attrs.field(default=EMPTY, hash=False)
    span: Span | None = attrs.field(default=None, eq=False, repr=False)

    def walk(self) -> Iterator[Section]:
        """This section and all below it, in reading order."""
        waiting = [self]
        while waiting:
            section = waiting.pop()
            yield section
            waiting.extend(reversed(section.children))
