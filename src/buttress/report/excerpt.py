"""A line of the source with the place that is meant underlined."""

from __future__ import annotations

import attrs

from buttress.model import Span
from buttress.report.terminal import visible, width

__all__ = ["Excerpt", "excerpt"]

_TAB = 4
_WIDEST = 100
_BEFORE = 30
"""Columns that are kept before the place where a long line has to be cut."""


@attrs.frozen
class Excerpt:
    """A source line as shown, and the columns of it, from 0, that are to be underlined."""

    number: int
    text: str
    start: int
    length: int
    end_line: int

    @property
    def is_longer(self) -> bool:
        """Whether the place goes on beyond the line."""
        return self.end_line > self.number


def excerpt(span: Span) -> Excerpt:
    """The first line of a span: tabs made blanks, long lines cut around the place."""
    line, column = span.line, span.column
    end_line, end_column = span.end_line, span.end_column
    source = span.source_line
    start = column - 1
    end = end_column - 1 if end_line == line else len(source)
    # A line may be a whole book: look only at what can be shown.
    first = max(0, start - _WIDEST)
    part = source[first : start + 2 * _WIDEST]
    cells = _cells(part)
    ends = [0]
    for _, wide in cells:
        ends.append(ends[-1] + wide)
    mark = start - first
    last = min(max(end - first, mark), len(part))
    left = 0
    is_long = first > 0 or ends[-1] > _WIDEST or first + len(part) < len(source)
    if is_long:
        while ends[mark] - ends[left] > _BEFORE and ends[-1] - ends[left] > _WIDEST:
            left += 1
    right = left
    while right < len(part) and ends[right + 1] - ends[left] <= _WIDEST:
        right += 1
    shown = "".join(cell for cell, _ in cells[left:right])
    opening = "…" if first + left > 0 else ""
    closing = "…" if first + right < len(source) else ""
    begin = len(opening) + ends[min(mark, right)] - ends[left]
    until = len(opening) + ends[min(last, right)] - ends[left]
    return Excerpt(
        line, f"{opening}{shown.rstrip()}{closing}", begin, max(until - begin, 1), end_line
    )


def _cells(text: str) -> list[tuple[str, int]]:
    """Each character as it is shown, with its columns; a tab reaches to the next stop."""
    cells = []
    at = 0
    for character in visible(text):
        cell, wide = character, width(character)
        if character == "\t":
            wide = _TAB - at % _TAB
            cell = " " * wide
        cells.append((cell, wide))
        at += wide
    return cells
