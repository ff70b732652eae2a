"""A statement or argument as it stands at one place of the text."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import attrs

from buttress.model.frozen import EMPTY
from buttress.model.span import Span
from buttress.model.vocabulary import Role

__all__ = ["Member", "TextRange", "TextRangeKind"]


class TextRangeKind(StrEnum):
    """What a stretch of a text is, beyond plain words (Argdown's names)."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"
    TAG = "tag"
    STATEMENT_MENTION = "statement-mention"
    ARGUMENT_MENTION = "argument-mention"
    SPECIAL_CHAR = "special-char"


@attrs.frozen
class TextRange:
    """A stretch of a member's text, from code point `start` up to, not including, `stop`.

    `value` is a link's address, a tag's name or a mention's title, and empty otherwise.
    """

    kind: TextRangeKind
    start: int
    stop: int
    value: str = ""


@attrs.frozen
class Member:
    """One occurrence of a statement, or of an argument's description.

    All members with one title form one statement (Argdown's equivalence class) or argument.
    A reference (`[Title]` alone) has no text of its own.
    """

    title: str
    text: str = ""
    role: Role = Role.TOP_LEVEL_STATEMENT
    is_reference: bool = False
    tags: tuple[str, ...] = ()
    data: Mapping[str, Any] = attrs.field(default=EMPTY, hash=False)
    ranges: tuple[TextRange, ...] = ()
    section: str | None = None
    argument: str | None = None
    span: Span | None = attrs.field(default=None, eq=False, repr=False)
