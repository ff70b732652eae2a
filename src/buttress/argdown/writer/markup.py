"""Running text with its links, tags, mentions and emphases as they are written.

A range whose markup would not read back as that range is written as plain words: the words are
what must survive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from buttress.argdown.patterns import SPACE
from buttress.argdown.writer.escape import escape, needed_escapes
from buttress.argdown.writer.leaves import Leaf, find_leaves, title_leaves
from buttress.argdown.writer.tags import TAG
from buttress.model import TextRange, TextRangeKind

__all__ = ["Written", "write_marked", "write_title"]

_EMPHASES = {TextRangeKind.BOLD: 2, TextRangeKind.ITALIC: 1}
_AFTER_EMPHASIS = " )}.,!?;:-"
_MAX_ATTEMPTS = 4


@attrs.frozen
class Written:
    """A text as it is written, and the tags that reading it gives, in order."""

    source: str
    tags: tuple[str, ...] = ()


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
    leaves = find_leaves(text, ranges)
    return _write(text, leaves, _emphases(text, ranges, leaves))


def write_title(title: str, tags: Iterable[str]) -> Written:
    """Write a heading's title, whose tags stand in its words."""
    return _write(title, title_leaves(title, tags), [])


def _write(text: str, leaves: list[Leaf], emphases: list[_Emphasis]) -> Written:
    for attempt in range(_MAX_ATTEMPTS):
        if attempt == _MAX_ATTEMPTS - 1:
            emphases = []
        marks, flags = _flags(text, leaves, emphases)
        sound = _sound(text, emphases, marks, flags)
        if len(sound) == len(emphases):
            break
        emphases = sound
    leaves = [_closed(text, leaf, marks, flags) for leaf in leaves]
    tags = dict.fromkeys(leaf.tag for leaf in leaves if leaf.tag is not None)
    return Written(_joined(text, leaves, emphases, flags), tuple(tags))


def _emphases(text: str, ranges: tuple[TextRange, ...], leaves: list[Leaf]) -> list[_Emphasis]:
    """Bold and italic stretches, properly nested, with signs that alternate by depth."""
    inside = bytearray(len(text) + 1)
    for leaf in leaves:
        inside[leaf.start + 1 : leaf.stop] = b"\1" * (leaf.stop - leaf.start - 1)
    found: list[_Emphasis] = []
    open_: list[int] = []
    outer_first = sorted(
        enumerate(ranges), key=lambda item: (item[1].start, -item[1].stop, -item[0])
    )
    for _, mark in outer_first:
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
        found.append(_Emphasis(start, stop, "*_"[len(open_) % 2] * _EMPHASES[mark.kind]))
        open_.append(stop)
    return found


def _flags(text: str, leaves: list[Leaf], emphases: list[_Emphasis]) -> tuple[bytearray, bytearray]:
    size = len(text)
    marks, emphasized = bytearray(size + 1), bytearray(size)
    for emphasis in emphases:
        marks[emphasis.start] = marks[emphasis.stop] = 1
        emphasized[emphasis.start : emphasis.stop] = b"\1" * (emphasis.stop - emphasis.start)
    for leaf in leaves:
        marks[leaf.start : leaf.stop] = b"\2" * (leaf.stop - leaf.start)
        marks[leaf.stop] = marks[leaf.stop] or 1
    return marks, needed_escapes(text, marks, emphasized)


def _closed(text: str, leaf: Leaf, marks: bytearray, flags: bytearray) -> Leaf:
    """A tag with an empty comment after it, where otherwise more would become a part of it."""
    if leaf.tag is None or leaf.stop == len(text) or leaf.source.startswith("#("):
        return leaf
    after = text[leaf.stop]
    if marks[leaf.stop] == 2:
        goes_on = after not in "#@"
    else:
        goes_on = bool(flags[leaf.stop]) or TAG.fullmatch("#" + after) is not None
    return attrs.evolve(leaf, source=leaf.source + "/**/") if goes_on else leaf


def _sound(
    text: str, emphases: list[_Emphasis], marks: bytearray, flags: bytearray
) -> list[_Emphasis]:
    """The emphases whose closing sign will be read as one: that depends on what follows it."""
    starts = {emphasis.start for emphasis in emphases}
    stops = Counter(emphasis.stop for emphasis in emphases)

    def is_sound(emphasis: _Emphasis) -> bool:
        stop = emphasis.stop
        after_leaf = emphasis.start > 0 and marks[emphasis.start - 1] == 2
        if emphasis.sign[0] == "_" and (after_leaf or marks[stop - 1] == 2):
            return False
        if stop == len(text) or stop in starts or stops[stop] > 1:
            return True
        return not flags[stop] and marks[stop] != 2 and text[stop] in _AFTER_EMPHASIS

    return [emphasis for emphasis in emphases if is_sound(emphasis)]


def _joined(text: str, leaves: list[Leaf], emphases: list[_Emphasis], flags: bytearray) -> str:
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for emphasis in emphases:
        opening[emphasis.start] = opening.get(emphasis.start, "") + emphasis.sign
        closing[emphasis.stop] = emphasis.sign + closing.get(emphasis.stop, "")
    starting = {leaf.start: leaf for leaf in leaves}
    parts: list[str] = []
    at = 0
    while at <= len(text):
        parts += closing.get(at, ""), opening.get(at, "")
        leaf = starting.get(at)
        if leaf:
            parts.append(leaf.source)
            at = leaf.stop
            continue
        if at < len(text):
            parts += "\\" * flags[at], text[at]
        at += 1
    return "".join(parts)
