"""Running text: from its tokens to words, ranges and tags."""

from __future__ import annotations

import re
from bisect import bisect_left

import attrs

from buttress.argdown.syntax import Content
from buttress.argdown.tokens import Kind, Token
from buttress.model import TextRange, TextRangeKind

__all__ = ["EMPTY_CONTENT", "TextBuilder", "Unclosed", "read_content", "without_tags"]

EMPTY_CONTENT = Content("")

_FOLD = re.compile(r"[ \t\n]{2,}|[\t\n]")
_CONTENT = frozenset(
    {
        Kind.TEXT,
        Kind.NEWLINE,
        Kind.LINK,
        Kind.TAG,
        Kind.STATEMENT_MENTION,
        Kind.ARGUMENT_MENTION,
        Kind.BOLD_START,
        Kind.BOLD_END,
        Kind.ITALIC_START,
        Kind.ITALIC_END,
    }
)
_STARTS = (Kind.BOLD_START, Kind.ITALIC_START)
_ENDS = (Kind.BOLD_END, Kind.ITALIC_END)
_MENTIONS = {
    Kind.STATEMENT_MENTION: TextRangeKind.STATEMENT_MENTION,
    Kind.ARGUMENT_MENTION: TextRangeKind.ARGUMENT_MENTION,
}


@attrs.define
class Unclosed:
    """An emphasis that was opened at `start` (an offset into the source) and never closed."""

    start: int
    end: int
    position: int
    sign: str

    @property
    def is_bold(self) -> bool:
        """Whether two signs opened it."""
        return len(self.sign) == 2


class TextBuilder:
    """Puts words together with single blanks between them, and keeps track of ranges."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._ranges: list[TextRange] = []
        self._tags: dict[str, None] = {}
        self._size = 0
        self._blank = True

    @property
    def size(self) -> int:
        """How many characters there are so far."""
        return self._size

    def add(self, words: str) -> int:
        """Append words, folding white space; returns where they begin."""
        words = _FOLD.sub(" ", words)
        if self._blank and words.startswith(" "):
            words = words[1:]
        start = self._size
        if words:
            self._parts.append(words)
            self._size += len(words)
            self._blank = words[-1] == " "
        return start

    def mark(self, kind: TextRangeKind, start: int, value: str = "") -> None:
        """Say what the stretch from `start` up to here is."""
        self._ranges.append(TextRange(kind, start, self._size, value))

    def tag(self, name: str) -> None:
        """Note a tag."""
        self._tags[name] = None

    def restore(self, mark: Unclosed) -> None:
        """Put the signs of an emphasis that was never closed back into the text."""
        sign = mark.sign
        text = "".join(self._parts)
        self._parts = [text[: mark.position], sign, text[mark.position :]]
        self._size += len(sign)
        self._ranges = [
            attrs.evolve(
                r,
                start=r.start + len(sign) * (r.start >= mark.position),
                stop=r.stop + len(sign) * (r.stop >= mark.position),
            )
            for r in self._ranges
        ]

    def content(self) -> Content:
        """The text, without blanks at its end."""
        text = "".join(self._parts)
        text = text.removesuffix(" ")
        size = len(text)
        ranges = tuple(
            r if r.stop <= size else attrs.evolve(r, start=min(r.start, size), stop=size)
            for r in sorted(self._ranges, key=lambda r: (r.start, -r.stop))
        )
        return Content(text, ranges, tuple(self._tags))


def read_content(tokens: list[Token], at: int) -> tuple[Content, int, int, list[Unclosed]]:
    """Read running text from token `at` on.

    Returns the content, the index of the first token after it, the offset at which its last
    word ends, and the emphases left open. No text at all gives back `at`.
    """
    kind, start, end, value = tokens[at]
    after = tokens[at + 1][0]
    if kind == Kind.TEXT and after not in _CONTENT:
        return Content(_plain(value)), at + 1, end, []
    if kind == Kind.TEXT and after == Kind.NEWLINE and tokens[at + 2][0] not in _CONTENT:
        return Content(_plain(value)), at + 2, end, []
    builder = TextBuilder()
    open_: list[Unclosed] = []
    last_end = start
    while kind in _CONTENT:
        if kind == Kind.TEXT:
            builder.add(value)
        elif kind == Kind.NEWLINE:
            if tokens[at + 1][0] in _CONTENT and tokens[at + 1][0] not in _ENDS:
                builder.add(" ")
        elif kind in _STARTS:
            open_.append(Unclosed(start, end, builder.size, value))
        elif kind in _ENDS and open_:
            mark = open_.pop()
            name = TextRangeKind.BOLD if mark.is_bold else TextRangeKind.ITALIC
            builder.mark(name, mark.position)
            builder.add(value[len(mark.sign) :])
        elif kind in _ENDS:
            builder.add(value)
        else:
            _add_marked(builder, kind, value)
        if kind != Kind.NEWLINE:
            last_end = end
        at += 1
        kind, start, end, value = tokens[at]
    for mark in reversed(open_):
        builder.restore(mark)
    return builder.content(), at, last_end, open_


def without_tags(content: Content) -> Content:
    """The content with its tags noted, but not in its text (Argdown's `removeTagsFromText`)."""
    if not content.tags:
        return content
    parts: list[str] = []
    starts: list[int] = []
    removed = [0]
    at = 0
    for tag in content.ranges:
        if tag.kind is TextRangeKind.TAG:
            parts.append(content.text[at : tag.start])
            at = tag.stop + content.text.startswith(" ", tag.stop)
            starts.append(tag.start)
            removed.append(removed[-1] + at - tag.start)
    text = "".join((*parts, content.text[at:])).removesuffix(" ")

    def moved(position: int) -> int:
        return min(position - removed[bisect_left(starts, position)], len(text))

    ranges = (
        attrs.evolve(one, start=moved(one.start), stop=moved(one.stop))
        for one in content.ranges
        if one.kind is not TextRangeKind.TAG
    )
    return Content(text, tuple(ranges), content.tags)


def _plain(words: str) -> str:
    words = words.strip(" \t")
    return _FOLD.sub(" ", words) if "  " in words or "\t" in words else words


def _add_marked(builder: TextBuilder, kind: int, value: tuple[str, str, str]) -> None:
    """A link, tag or mention: `value` is what it shows, what it means, and the blank after it."""
    words, meaning, blank = value
    if kind == Kind.TAG:
        builder.tag(meaning)
        range_kind = TextRangeKind.TAG
    else:
        range_kind = _MENTIONS.get(Kind(kind), TextRangeKind.LINK)
    start = builder.add(words)
    builder.mark(range_kind, start, meaning)
    builder.add(blank)
