"""What is written in a row of a table, and how high the row must be for it."""

from __future__ import annotations

import attrs

from buttress.diagram.card import Note, badge_of, notes_of
from buttress.diagram.lettering import SLACK, clean, wrap
from buttress.diagram.measures import GAP, PAD, SMALL, TEXT, TITLE
from buttress.diagram.scene import Cell, Form, Node

__all__ = ["PILL", "TableRow", "column_widths", "row_of", "table_width"]

PILL = (44, 22)
"""The size of a rating's ground."""

_LEAST_LABEL = 280
_LEAST = 600
_LAST = 108
_COLUMNS = ((3, 128), (5, 108), (10, 92))
"""Up to so many cells each is so wide."""

_HEAD_LINES = 4
_TITLE_LINES = 2
_TEXT_LINES = 8


@attrs.frozen
class TableRow:
    """The lines of a row: its label's in the first column, and those of its cells.

    `widths` are those of the columns, the label's first.
    """

    form: Form
    width: int
    height: int
    widths: tuple[int, ...]
    title: tuple[str, ...]
    text: tuple[str, ...]
    notes: tuple[Note, ...]
    cells: tuple[tuple[Cell, tuple[str, ...]], ...]


def column_widths(count: int) -> tuple[int, ...]:
    """The widths of the label, of `count` cells and of the last column."""
    column = next((width for most, width in _COLUMNS if count <= most), _COLUMNS[-1][1])
    rest = count * column + _LAST
    return (max(_LEAST_LABEL, _LEAST - rest), *([column] * count), _LAST)


def table_width(count: int) -> int:
    """The width of a table whose rows have so many cells before the last."""
    return sum(column_widths(count))


def row_of(node: Node) -> TableRow:
    """The row of a node with cells."""
    widths = column_widths(len(node.cells) - 1)
    room = (widths[0] - 2 * PAD) / SLACK
    title = wrap(clean(node.title), room, TITLE.size, bold=True, max_lines=_TITLE_LINES)
    text = wrap(clean(node.text), room, TEXT.size, max_lines=_TEXT_LINES)
    notes = notes_of(node)
    if badge := badge_of(node.marks):
        notes = (*notes, badge)
    cells = tuple(
        (cell, _lines(cell, width, is_head=node.form is Form.HEADER))
        for cell, width in zip(node.cells, widths[1:], strict=True)
    )
    label = len(title) * TITLE.line + len(text) * TEXT.line + (SMALL.line if notes else 0)
    highest = max((len(lines) * SMALL.line for _, lines in cells), default=0)
    if node.form is not Form.HEADER:
        noted = any(cell.note for cell, _ in cells)
        highest = PILL[1] + (SMALL.line if noted else 0)
    height = max(label, highest) + 2 * GAP + 2
    return TableRow(node.form, sum(widths), height, widths, title, text, notes, cells)


def _lines(cell: Cell, width: int, *, is_head: bool) -> tuple[str, ...]:
    room = (width - GAP) / SLACK
    most = _HEAD_LINES if is_head else 1
    return wrap(clean(cell.text), room, SMALL.size, bold=True, max_lines=most)
