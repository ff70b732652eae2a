"""Breaking a text into lines of a given width."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from buttress.diagram.lettering.measure import SLACK, is_wide, room

__all__ = ["ELLIPSIS", "wrap"]

ELLIPSIS = "…"

_WORD = re.compile(r"[^ ]+")
_UNBROKEN = re.compile(r"[!-,.0-~]+")
"""Words in ASCII without a hyphen or slash."""
_BREAK_AFTER = "-–—/"
_SHORT = 30
_NOT_FIRST = frozenset("、。，．：；？！）」』】〉》”’·ー…")


def wrap(
    text: str, width: float, size: float, *, bold: bool = False, max_lines: int
) -> tuple[str, ...]:
    """The text in lines that are at most `width` wide, in the unit of the font `size`.

    Widths are those of Helvetica; where a wider font takes more than `SLACK` times as much for a
    word, it counts as so much wider.

    Lines break at spaces, after hyphens, dashes and slashes, and between characters of full width;
    a word that is longer than a line is broken anywhere. Of a text that needs more than
    `max_lines` the last line ends in an ellipsis. The time taken does not depend on what is cut.
    """
    lines: list[str] = []
    line, used = "", 0.0
    space = _width(" ", size, bold=bold)
    for piece, piece_width, starts_word in _pieces(text, width, size, bold=bold):
        gap = space if line and starts_word else 0.0
        if line and used + gap + piece_width > width:
            if len(lines) == max_lines - 1:
                return (*lines, _shortened(line, width, size, bold=bold))
            lines.append(line)
            line, used, gap = "", 0.0, 0.0
        line += (" " if gap else "") + piece
        used += gap + piece_width
    return (*lines, line) if line else tuple(lines)


def _pieces(
    text: str, width: float, size: float, *, bold: bool
) -> Iterator[tuple[str, float, bool]]:
    """What must not be broken, how wide it is, and whether it begins a word."""
    for match in _WORD.finditer(text):
        word = match[0]
        starts_word = True
        for part in _short_parts(word) if len(word) <= _SHORT else _parts(word):
            part_width = _width(part, size, bold=bold)
            if part_width <= width:
                yield part, part_width, starts_word
            else:
                for piece in _broken(part, width, size, bold=bold):
                    yield piece, _width(piece, size, bold=bold), starts_word
                    starts_word = False
            starts_word = False


@lru_cache(maxsize=4096)
def _short_parts(word: str) -> tuple[str, ...]:
    """The parts of a short word; words recur, and are tried in several widths."""
    return tuple(_parts(word))


def _parts(word: str) -> Iterator[str]:
    """The word, cut where a line may break within it."""
    start = 0
    if _UNBROKEN.fullmatch(word):
        yield word
        return
    for at in range(1, len(word)):
        before, here = word[at - 1], word[at]
        if before in _BREAK_AFTER:
            may_break = here.isalnum() and at - start > 2
        elif before.isascii() and here.isascii():
            continue
        else:
            may_break = (is_wide(before) or is_wide(here)) and here not in _NOT_FIRST
        if may_break and _width(here, 1, bold=False) > 0:
            yield word[start:at]
            start = at
    yield word[start:]


def _broken(part: str, width: float, size: float, *, bold: bool) -> Iterator[str]:
    """The part, which is wider than a line, broken anywhere."""
    start, used = 0, 0.0
    for at, character in enumerate(part):
        step = _width(character, size, bold=bold)
        if at > start and used + step > width and step:
            yield part[start:at]
            start, used = at, 0.0
        used += step
    yield part[start:]


def _shortened(line: str, width: float, size: float, *, bold: bool) -> str:
    """The line with an ellipsis, cut back as far as it needs."""
    left = width - _width(ELLIPSIS, size, bold=bold)
    if _width(line, size, bold=bold) > left:
        ends = accumulate(_width(character, size, bold=bold) for character in line)
        line = line[: bisect_right(list(ends), left)]
    return line.rstrip(" ,;:.-–—") + ELLIPSIS


def _width(text: str, size: float, *, bold: bool) -> float:
    """The room that the text needs, in Helvetica's measure."""
    if len(text) > _SHORT:
        return room(text, size, bold=bold) / SLACK
    return _word_width(text, bold) * size


@lru_cache(maxsize=16384)
def _word_width(text: str, bold: bool) -> float:  # noqa: FBT001 - names would slow the cache
    """The same for a word at the size of 1."""
    return room(text, 1, bold=bold) / SLACK
