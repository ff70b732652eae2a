"""Links, tags and mentions: markup that is written in one piece, without escapes inside."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from buttress.argdown.writer.tags import TAG, tag_source
from buttress.model import TextRange, TextRangeKind, fold_blanks

__all__ = ["Leaf", "find_leaves", "title_leaves"]

_MENTION = re.compile(r"@\[[^]\n]+\]|@<[^>\n]+>")


@attrs.frozen
class Leaf:
    """A stretch of a text, how it is written, and the tag that it sets, if it sets one."""

    start: int
    stop: int
    source: str
    tag: str | None = None


def find_leaves(text: str, ranges: Iterable[TextRange]) -> list[Leaf]:
    """The leaves among some ranges, in order, without those that overlap one before them."""
    leaves: list[Leaf] = []
    for mark in sorted(ranges, key=lambda mark: mark.start):
        free = not leaves or leaves[-1].stop <= mark.start
        if free and 0 <= mark.start < mark.stop <= len(text):
            source = _source(mark, text[mark.start : mark.stop])
            if source is not None and "@include(" not in source:
                tag = mark.value if mark.kind is TextRangeKind.TAG else None
                leaves.append(Leaf(mark.start, mark.stop, source, tag))
    return leaves


def title_leaves(title: str, tags: Iterable[str]) -> list[Leaf]:
    """The tags of a heading where they stand in its title, and its mentions."""
    names = {fold_blanks(name): name for name in tags}
    ranges = [
        TextRange(TextRangeKind.TAG, match.start(), match.end(), name)
        for match in TAG.finditer(title)
        if (name := names.get(fold_blanks(match[1] or match[2]))) is not None
    ]
    mentions = [Leaf(match.start(), match.end(), match[0]) for match in _MENTION.finditer(title)]
    leaves: list[Leaf] = []
    for leaf in sorted(mentions + find_leaves(title, ranges), key=lambda leaf: leaf.start):
        if not leaves or leaves[-1].stop <= leaf.start:
            leaves.append(leaf)
    return leaves


def _source(mark: TextRange, shown: str) -> str | None:
    value = mark.value
    if mark.kind is TextRangeKind.TAG:
        source = f"#({value})" if shown.startswith("#(") else f"#{value}"
        return source if _shows(source, shown) and (tag_source(value)) else None
    if mark.kind is TextRangeKind.STATEMENT_MENTION:
        source = f"@[{value}]"
        return source if _shows(source, shown) and "]" not in value and value else None
    if mark.kind is TextRangeKind.ARGUMENT_MENTION:
        source = f"@<{value}>"
        return source if _shows(source, shown) and ">" not in value and value else None
    if mark.kind is TextRangeKind.LINK and value and "]" not in shown and ")" not in value:
        return f"[{shown}]({value})"
    return None


def _shows(source: str, shown: str) -> bool:
    """Whether reading the source gives these words, of which line ends are not a part."""
    return fold_blanks(source) == shown
