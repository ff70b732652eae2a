"""Small edits of a map's text, at the places that the map's spans give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs

from buttress.model import Argument, Member, Span

__all__ = [
    "Change",
    "Data",
    "as_mapping",
    "block_end",
    "claim_span",
    "data_after",
    "data_within",
    "edited",
    "line_of",
    "line_span",
    "pairs_in",
    "whole_argument",
]

Change = tuple[int, int, str]
"""Put a text in the place of the stretch from one offset to another."""


def edited(text: str, *changes: Change) -> str:
    """The text with some changes, whose stretches do not overlap."""
    for start, end, put in sorted(changes, reverse=True):
        text = text[:start] + put + text[end:]
    return text


def line_of(text: str, offset: int) -> int:
    """The number of the line, from 1, on which an offset lies."""
    return text.count("\n", 0, offset) + 1


def line_span(text: str, offset: int) -> tuple[int, int]:
    """Where the line of an offset begins and ends, its line end included."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, len(text) if end < 0 else end + 1


def block_end(text: str, offset: int) -> int:
    """The end of the paragraph that an offset lies in: where its last line ends."""
    end = re.compile(r"\n[ \t]*(?=\n)|\Z").search(text, offset)
    return end.start() if end else len(text)


def whole_argument(text: str, argument: Argument) -> tuple[int, int]:
    """From the title of an argument to the end of its structure with what hangs below."""
    first = argument.span
    last = argument.structure_span or first
    assert first is not None
    assert last is not None
    return line_span(text, first.start)[0], block_end(text, last.end)


def claim_span(member: Member) -> tuple[int, int]:
    """Where the words of a member stand, without its title and its tags."""
    span = member.span
    assert span is not None
    title = re.match(r"(?:<\+|<-|<_|><|\+>|->|_>|[+_-])?\s*[\[<][^\]>]*[\]>]:\s*", span.text)
    start = span.start + (title.end() if title else 0)
    words = span.document.text[start : span.end]
    tag = re.search(r"(\s+#(\([^)]*\)|[\w-]+))+\s*$", words)
    return start, start + (tag.start() if tag else len(words.rstrip()))


@attrs.frozen
class Data:
    """A flow mapping in braces, as it is written: keys with the text of their values."""

    before: int
    """Where what stands before the braces ends."""
    start: int
    end: int
    pairs: tuple[tuple[str, str], ...]

    def __contains__(self, key: str) -> bool:
        return any(name == key for name, _ in self.pairs)

    def __getitem__(self, key: str) -> str:
        return dict(self.pairs)[key]

    def without(self, *keys: str) -> Change:
        """The change that takes some keys away, and the braces where nothing is left."""
        left = [pair for pair in self.pairs if pair[0] not in keys]
        return (self.start if left else self.before, self.end, _written(left))

    def putting(self, values: Mapping[str, str]) -> Change:
        """The change that sets some keys."""
        pairs = dict(self.pairs) | dict(values)
        return (self.start, self.end, _written(pairs.items()))

    def renaming(self, key: str, new: str) -> Change:
        """The change that gives a key another name."""
        pairs = [(new if name == key else name, value) for name, value in self.pairs]
        return (self.start, self.end, _written(pairs))


def _written(pairs: Iterable[tuple[str, str]]) -> str:
    inside = ", ".join(f"{key}: {value}" for key, value in pairs)
    return f"{{{inside}}}" if inside else ""


def data_after(span: Span) -> Data | None:
    """The braces that follow an element on its line or the next one."""
    text = span.document.text
    found = re.compile(r"[ \t]*\n?[ \t]*\{").match(text, span.end)
    if not found:
        return None
    start = found.end() - 1
    return _data(text, start)


def data_within(span: Span) -> Data | None:
    """The braces inside a stretch, as on an inference line."""
    at = span.text.find("{")
    return None if at < 0 else _data(span.document.text, span.start + at)


def _data(text: str, start: int) -> Data:
    depth, quoted, part = 0, "", start + 1
    parts: list[str] = []
    for at in range(start, len(text)):
        sign = text[at]
        if quoted:
            quoted = "" if sign == quoted else quoted
        elif sign == '"':
            quoted = sign
        elif sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                parts.append(text[part:at])
                pairs = tuple(_pair(each) for each in parts if each.strip())
                return Data(len(text[:start].rstrip()), start, at + 1, pairs)
        elif sign == "," and depth == 1:
            parts.append(text[part:at])
            part = at + 1
    raise ValueError(f"the braces at {start} are not closed")


def _pair(part: str) -> tuple[str, str]:
    key, _, value = part.partition(":")
    return key.strip(), value.strip()


def pairs_in(value: str) -> tuple[tuple[str, str], ...]:
    """The keys and values of a flow mapping that is the value of a key."""
    return _data(value, 0).pairs


def as_mapping(pairs: Iterable[tuple[str, str]]) -> str:
    """Keys and values as a flow mapping."""
    return _written(pairs) or "{}"
