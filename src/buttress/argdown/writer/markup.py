"""Running text with its links, tags, mentions and emphases as they are written.

A range whose markup would not read back as that range is written as plain words: the words are
what must survive.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

import attrs

from buttress.argdown.patterns import SPACE, TAG
from buttress.argdown.writer.escape import escape, needed_escapes
from buttress.model import TextRange, TextRangeKind

__all__ = ["Written", "write_marked", "write_title"]

_EMPHASES = (TextRangeKind.BOLD, TextRangeKind.ITALIC)
_MENTIONS = (TextRangeKind.STATEMENT_MENTION, TextRangeKind.ARGUMENT_MENTION)
_AFTER_EMPHASIS = " )}.,!?;:-"
_MAX_ATTEMPTS = 4


@attrs.frozen
class Written:
    """A text as it is written, and the tags that reading it gives."""

    source: str
    tags: frozenset[str] = frozenset()


@attrs.frozen
class _Emphasis:
    start: int
    stop: int
    sign: str


def write_marked(text: str, ranges: Iterable[TextRange]) -> Written:
    """Write a text with the markup of its ranges."""
    ranges = tuple(ranges)
    if not ranges:
        return Written(escape(text))
    leaves = _leaves(text, ranges)
    emphases = _emphases(text, ranges, leaves)
    for _ in range(_MAX_ATTEMPTS):
        marks, flags = _flags(text, leaves, emphases)
        sound = [leaf for leaf in leaves if _tag_ends(text, leaf, marks, flags)]
        kept = [
            emphasis for emphasis in emphases if _is_sound(text, emphasis, emphases, marks, flags)
        ]
        if len(sound) == len(leaves) and len(kept) == len(emphases):
            break
        leaves, emphases = sound, kept
    else:
        leaves, emphases = [], []
        marks, flags = _flags(text, leaves, emphases)
    tags = frozenset(leaf.value for leaf in leaves if leaf.kind is TextRangeKind.TAG)
    return Written(_joined(text, leaves, emphases, flags), tags)


def write_title(title: str, tags: Collection[str]) -> Written:
    """Write a heading's title, whose tags stand in its words."""
    ranges = [
        TextRange(TextRangeKind.TAG, match.start(), match.end(), name)
        for match in TAG.finditer(title)
        if (name := match[1] or match[2]) in tags
    ]
    return write_marked(title, ranges)


def _leaves(text: str, ranges: tuple[TextRange, ...]) -> list[TextRange]:
    """The ranges that are written in one piece, without those that overlap one before them."""
    leaves: list[TextRange] = []
    for mark in sorted(ranges, key=lambda mark: mark.start):
        free = not leaves or leaves[-1].stop <= mark.start
        if free and 0 <= mark.start < mark.stop <= len(text) and _is_leaf(text, mark):
            leaves.append(mark)
    return leaves


def _is_leaf(text: str, mark: TextRange) -> bool:
    shown, value = text[mark.start : mark.stop], mark.value
    if mark.kind is TextRangeKind.TAG:
        match = TAG.fullmatch(shown)
        return match is not None and (match[1] or match[2]) == value
    if mark.kind in _MENTIONS:
        opening, closing = "[]" if mark.kind is TextRangeKind.STATEMENT_MENTION else "<>"
        return shown == f"@{opening}{value}{closing}" and closing not in value and bool(value)
    if mark.kind is TextRangeKind.LINK:
        return bool(value) and "]" not in shown and ")" not in value and "\n" not in value
    return False


def _emphases(text: str, ranges: tuple[TextRange, ...], leaves: list[TextRange]) -> list[_Emphasis]:
    """Bold and italic stretches, properly nested, with signs that alternate by depth."""
    inside = bytearray(len(text) + 1)
    for leaf in leaves:
        inside[leaf.start + 1 : leaf.stop] = b"\1" * (leaf.stop - leaf.start - 1)
    found: list[_Emphasis] = []
    open_: list[int] = []
    for mark in sorted(ranges, key=lambda mark: (mark.start, -mark.stop)):
        if mark.kind not in _EMPHASES or not 0 <= mark.start < mark.stop <= len(text):
            continue
        start, stop = mark.start, mark.stop
        while stop > start and text[stop - 1] == " ":
            stop -= 1
        while open_ and open_[-1] <= start:
            open_.pop()
        crosses = open_ and stop > open_[-1]
        if stop == start or text[start] in SPACE or inside[start] or inside[stop] or crosses:
            continue
        sign = "_" if len(open_) % 2 else "*"
        width = 2 if mark.kind is TextRangeKind.BOLD else 1
        found.append(_Emphasis(start, stop, sign * width))
        open_.append(stop)
    return found


def _flags(
    text: str, leaves: list[TextRange], emphases: list[_Emphasis]
) -> tuple[bytearray, bytearray]:
    marks, emphasized = bytearray(len(text)), bytearray(len(text))
    for emphasis in emphases:
        marks[emphasis.start] = 1
        if emphasis.stop < len(text):
            marks[emphasis.stop] = 1
        size = emphasis.stop - emphasis.start
        emphasized[emphasis.start : emphasis.stop] = b"\1" * size
    for leaf in leaves:
        marks[leaf.start : leaf.stop] = b"\2" * (leaf.stop - leaf.start)
        if leaf.stop < len(text):
            marks[leaf.stop] = max(marks[leaf.stop], 1)
    return marks, needed_escapes(text, marks, emphasized)


def _tag_ends(text: str, leaf: TextRange, marks: bytearray, flags: bytearray) -> bool:
    """Whether a tag without brackets ends where it should; a backslash would go on with it."""
    if leaf.kind is not TextRangeKind.TAG or leaf.stop >= len(text):
        return True
    if text[leaf.start + 1] == "(":
        return True
    after = text[leaf.stop]
    if marks[leaf.stop] == 2:
        return after != "["
    return not flags[leaf.stop] and TAG.fullmatch("#" + after) is None


def _is_sound(
    text: str,
    emphasis: _Emphasis,
    emphases: list[_Emphasis],
    marks: bytearray,
    flags: bytearray,
) -> bool:
    """Whether the closing sign will be read as one: that depends on what follows it."""
    stop = emphasis.stop
    if emphasis.sign[0] == "_" and marks[stop - 1] == 2:
        return False
    if stop >= len(text):
        return True
    if flags[stop] or marks[stop] == 2:
        return False
    if text[stop] in _AFTER_EMPHASIS:
        return True
    return any(
        other.start == stop or (other.stop == stop and other is not emphasis) for other in emphases
    )


def _joined(text: str, leaves: list[TextRange], emphases: list[_Emphasis], flags: bytearray) -> str:
    before: dict[int, list[str]] = {}
    for emphasis in reversed(emphases):
        before.setdefault(emphasis.start, []).insert(0, emphasis.sign)
    closing: dict[int, list[str]] = {}
    for emphasis in emphases:
        closing.setdefault(emphasis.stop, []).insert(0, emphasis.sign)
    links = {leaf.start: leaf for leaf in leaves if leaf.kind is TextRangeKind.LINK}
    ends = {leaf.stop: leaf for leaf in links.values()}
    parts: list[str] = []
    for at in range(len(text) + 1):
        if at in ends:
            parts.append(f"]({ends[at].value})")
        parts.extend(closing.get(at, ()))
        parts.extend(before.get(at, ()))
        if at in links:
            parts.append("[")
        if at < len(text):
            parts.append("\\" + text[at] if flags[at] else text[at])
    return "".join(parts)
