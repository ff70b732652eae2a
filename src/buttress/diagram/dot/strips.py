"""The inside of a strip: its lines as a table."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.diagram.card import Note
from buttress.diagram.dot.labels import gauge_bar
from buttress.diagram.dot.markup import block, font, row, spacer, table
from buttress.diagram.figure.strip import LABEL, MARGIN, Strip
from buttress.diagram.lettering import room
from buttress.diagram.measures import GAP, PAD, SMALL, TEXT, TITLE, Lettering
from buttress.diagram.scene import Form
from buttress.diagram.themes import Theme

__all__ = ["strip_label"]

_RIM = 1
"""How far the table stays inside the frame of its node."""

_BOLD = attrs.evolve(SMALL, bold=True)

_Line = tuple[str, int]
"""What a line holds, and how high it is."""


def strip_label(strip: Strip, theme: Theme) -> str:
    """The strip as an HTML-like label, in the angle brackets that DOT wants."""
    width, height = strip.width - 2 * _RIM, strip.height - 2 * _RIM
    if strip.form is Form.RULE:
        rows = _rule(strip, theme, width)
    elif strip.form is Form.HEADING:
        rows = _heading(strip, theme, width)
    else:
        rows = [_beside(strip, list(_step_lines(strip, theme)), theme, width, height)]
    return f"<{table(rows, width, height)}>"


def _heading(strip: Strip, theme: Theme, width: int) -> list[str]:
    """The title on a ground of its own, and the gist with the remarks below it."""
    high = len(strip.title) * TITLE.line + 2 * GAP
    titles = [(font(line, TITLE, theme.bar_ink), TITLE.line) for line in strip.title]
    inner = width - 2 * PAD
    cells = [spacer(PAD, high), block(_column(titles, inner, high), inner, high), spacer(PAD, high)]
    bar = table([row(cells)], width, high)
    rows = [row([block(bar, width, high, ground=theme.bar)])]
    lines = list(_body_lines(strip, theme))
    rest = strip.height - 2 * _RIM - high
    if lines or strip.notes:
        rows.append(_beside(strip, lines, theme, width, rest))
    elif rest:
        rows.append(row([spacer(width, rest)]))
    return rows


def _step_lines(strip: Strip, theme: Theme) -> Iterator[_Line]:
    for line in strip.title:
        yield font(line, TITLE, theme.ink), TITLE.line
    yield from _body_lines(strip, theme)


def _body_lines(strip: Strip, theme: Theme) -> Iterator[_Line]:
    for line in strip.text:
        yield font(line, TEXT, theme.prose), TEXT.line
    for remark in strip.remarks:
        yield font(remark.text, SMALL, theme.colours()[remark.part]), SMALL.line
    if strip.gauge:
        yield gauge_bar(strip.gauge, theme, _inner(strip)), SMALL.line


def _beside(strip: Strip, lines: list[_Line], theme: Theme, width: int, height: int) -> str:
    """The label, the lines and the notes as three columns of that height, in a row."""
    label = LABEL if strip.form is Form.STEP else 0
    inner = _inner(strip)
    notes = [
        (font(note.text, _lettering(note), theme.colours()[note.part]), SMALL.line)
        for note in strip.notes
    ]
    number = [(font(strip.label, TITLE, theme.quiet), TITLE.line)] if label else []
    cells = [
        spacer(PAD, height),
        *([block(_column(number, label, height), label, height)] if label else []),
        block(_column(lines, inner, height), inner, height),
        block(_column(notes, MARGIN, height, align="RIGHT"), MARGIN, height),
        spacer(PAD, height),
    ]
    return row([block(table([row(cells)], width, height), width, height)])


def _inner(strip: Strip) -> int:
    """The room for the lines of a heading or a step."""
    return strip.width - 2 * (_RIM + PAD) - (LABEL if strip.form is Form.STEP else 0) - MARGIN


def _column(lines: list[_Line], width: int, height: int, align: str = "LEFT") -> str:
    """Lines from the top of a column of that height, with a gap above and the rest below."""
    rest = height - GAP - sum(high for _, high in lines)
    rows = [row([spacer(width, GAP)])]
    rows += [row([block(content, width, high, align=align)]) for content, high in lines]
    if rest > 0:
        rows.append(row([spacer(width, rest)]))
    return table(rows, width, height)


def _rule(strip: Strip, theme: Theme, width: int) -> list[str]:
    """A line from side to side, broken by what is said about the inference."""
    inner = width - 2 * PAD
    words = [(line, _BOLD) for line in strip.text]
    high = max(len(words), 1) * SMALL.line
    right = max((_room(line, lettering) for line, lettering in words), default=0)
    left = _room(strip.label, SMALL) if strip.label else 0
    stroke = inner - left - right
    cells = [spacer(PAD, high)]
    if left:
        cells.append(block(font(strip.label, SMALL, theme.quiet), left, high))
    cells.append(block(_stroke(stroke, high, theme), stroke, high))
    if right:
        told = [
            row([block(font(line, lettering, theme.prose), right, SMALL.line, align="RIGHT")])
            for line, lettering in words
        ]
        cells.append(block(table(told, right, high), right, high))
    cells.append(spacer(PAD, high))
    rows = [row([block(table([row(cells)], width, high), width, high)])]
    for remark in strip.remarks:
        written = font(remark.text, SMALL, theme.colours()[remark.part])
        line = [spacer(PAD, SMALL.line), block(written, width - PAD, SMALL.line, align="LEFT")]
        rows.append(row([block(table([row(line)], width, SMALL.line), width, SMALL.line)]))
    rest = strip.height - 2 * _RIM - high - SMALL.line * len(strip.remarks)
    if rest > 0:
        rows.append(row([spacer(width, rest)]))
    return rows


def _stroke(width: int, height: int, theme: Theme) -> str:
    """A stroke half way down a cell of that size."""
    upper = (
        f'<TD FIXEDSIZE="TRUE" WIDTH="{width}" HEIGHT="{height // 2}" BORDER="2" SIDES="B" '
        f'COLOR="{theme.ink}"></TD>'
    )
    return table([row([upper]), row([spacer(width, height - height // 2)])], width, height)


def _lettering(note: Note) -> Lettering:
    return _BOLD if note.bold else SMALL


def _room(text: str, lettering: Lettering) -> int:
    return round(room(text, lettering.size, bold=lettering.bold)) + 8
