"""The text of references: Argdown counts the tags behind a reference as its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from buttress.argdown.patterns import TAG
from buttress.model import Member, TextRange, TextRangeKind

__all__ = ["text_of_reference"]

_TAG = re.compile(rf"#\(([^)]+)\)|{TAG.pattern}")


def text_of_reference(member: Member) -> tuple[str, tuple[TextRange, ...]]:
    """The tags as they are written, with one blank between those that are apart."""
    text = ""
    ranges: list[TextRange] = []
    for sign, name, is_apart in _signs(member):
        if text and is_apart:
            text += " "
        ranges.append(TextRange(TextRangeKind.TAG, len(text), len(text) + len(sign), name))
        text += sign
    return text, tuple(ranges)


def _signs(member: Member) -> Iterator[tuple[str, str, bool]]:
    """Each tag as it is written, its name, and whether it stands apart from the one before."""
    if member.span is None:
        for tag in member.tags:
            yield (f"#{tag}" if TAG.fullmatch(f"#{tag}") else f"#({tag})"), tag, True
        return
    end = -1
    for match in _TAG.finditer(member.span.text, len(member.title) + 2):
        name = match[1] or match[2]
        if name in member.tags:
            yield match[0], name, match.start() != end
            end = match.end()
