"""Breaking a text into lines of a given width."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate
from math import ceil, inf

import attrs

from buttress.diagram.lettering.direction import (
    has_right_to_left,
    in_direction,
    is_right_to_left,
)
from buttress.diagram.lettering.measure import SLACK, is_wide, room

__all__ = ["ELLIPSIS", "Measured", "wrap"]

ELLIPSIS = "…"

_WORD = re.compile(r"[^ ]+")
_UNBROKEN = re.compile(r"[!-,.0-~]+")
"""Words in ASCII without a hyphen or slash."""
_BREAK_AFTER = "-–—/"
_SHORT = 30
_LONG = 1000
_ROUNDING = 1e-9
_Part = tuple[str, float, bool]
"""What must not be broken, how wide it is at the size of 1, and whether it begins a word."""
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
    Each line runs in the direction of the text as a whole.
    """
    return Measured(text, size, bold=bold).lines(width, max_lines)


@attrs.define
class Measured:
    """A text whose parts are measured once, to be wrapped to several widths.

    Of a long text parts are measured when they are come to, for most of it may be cut.
    """

    text: str
    size: float
    bold: bool = attrs.field(default=False, kw_only=True)
    _known: list[_Part] = attrs.field(factory=list, init=False)
    _others: Iterator[_Part] = attrs.field(init=False)
    _widest: float = attrs.field(default=inf, init=False)
    _total: float = attrs.field(default=0.0, init=False)

    def __attrs_post_init__(self) -> None:
        """Measure a text that is not long."""
        if len(self.text) > _LONG:
            self._others = self._measured()
            return
        self._others = iter(())
        for word in _WORD.findall(self.text):
            self._known += _measured(word, self.bold)
        widths = [width for _, width, _ in self._known]
        self._widest, self._total = max(widths, default=0.0), sum(widths)

    def longest_word(self, beginning: int) -> float:
        """The width of the longest word among so many letters at the beginning."""
        words = set(self.text[:beginning].split(" "))
        return max([_width(word, bold=self.bold) for word in words]) * self.size

    def least_lines(self, width: float) -> int:
        """A number of lines in that width that is never more than the text needs."""
        return ceil(self._total * self.size / width - _ROUNDING)

    def lines(self, width: float, max_lines: int) -> tuple[str, ...]:
        """As `wrap`."""
        lines = self._lines(width, max_lines)
        if not has_right_to_left(self.text):
            return lines
        return in_direction(lines, is_right=is_right_to_left(self.text))

    def _lines(self, width: float, max_lines: int) -> tuple[str, ...]:
        room_in_line = width / self.size
        lines: list[str] = []
        line, used = "", 0.0
        space = _width(" ", bold=self.bold)
        for piece, piece_width, starts_word in self._pieces(room_in_line):
            gap = space if line and starts_word else 0.0
            if line and used + gap + piece_width > room_in_line:
                if len(lines) == max_lines - 1:
                    return (*lines, _shortened(line, room_in_line, bold=self.bold))
                lines.append(line)
                line, used, gap = "", 0.0, 0.0
            line += f" {piece}" if gap else piece
            used += gap + piece_width
        return (*lines, line) if line else tuple(lines)

    def _pieces(self, width: float) -> Iterable[_Part]:
        """The parts; those that are wider than a line are broken."""
        return self._known if self._widest <= width else self._broken(width)

    def _broken(self, width: float) -> Iterator[_Part]:
        for part in self._parts():
            if part[1] <= width:
                yield part
                continue
            starts_word = part[2]
            for piece in _broken(part[0], width, bold=self.bold):
                yield piece, _width(piece, bold=self.bold), starts_word
                starts_word = False

    def _parts(self) -> Iterable[_Part]:
        """What must not be broken, in order; each is measured when it is first come to."""
        yield from self._known
        for part in self._others:
            self._known.append(part)
            yield part

    def _measured(self) -> Iterator[_Part]:
        for match in _WORD.finditer(self.text):
            yield from _measured(match[0], self.bold)


def _measured(word: str, bold: bool) -> Iterable[_Part]:  # noqa: FBT001 - quicker without names
    """The parts of a word; short ones recur."""
    return _short_word(word, bold) if len(word) <= _SHORT else _word(word, bold=bold)


@lru_cache(maxsize=16384)
def _short_word(word: str, bold: bool) -> tuple[_Part, ...]:  # noqa: FBT001 - as above
    return tuple(_word(word, bold=bold))


def _word(word: str, *, bold: bool) -> Iterator[_Part]:
    starts_word = True
    for part in _parts(word):
        yield part, _width(part, bold=bold), starts_word
        starts_word = False


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
        if may_break and _width(here, bold=False) > 0:
            yield word[start:at]
            start = at
    yield word[start:]


def _broken(part: str, width: float, *, bold: bool) -> Iterator[str]:
    """The part, which is wider than a line, broken anywhere."""
    start, used = 0, 0.0
    for at, character in enumerate(part):
        step = _width(character, bold=bold)
        if at > start and used + step > width and step:
            yield part[start:at]
            start, used = at, 0.0
        used += step
    yield part[start:]


def _shortened(line: str, width: float, *, bold: bool) -> str:
    """The line with an ellipsis, cut back as far as it needs."""
    left = width - _width(ELLIPSIS, bold=bold)
    if _width(line, bold=bold) > left:
        ends = accumulate(_width(character, bold=bold) for character in line)
        line = line[: bisect_right(list(ends), left)]
    return line.rstrip(" ,;:.-–—") + ELLIPSIS


def _width(text: str, *, bold: bool) -> float:
    """The room that the text needs at the size of 1, in Helvetica's measure."""
    return room(text, 1, bold=bold) / SLACK if len(text) > _SHORT else _short_width(text, bold)


@lru_cache(maxsize=16384)
def _short_width(text: str, bold: bool) -> float:  # noqa: FBT001 - names would slow the cache
    return room(text, 1, bold=bold) / SLACK
