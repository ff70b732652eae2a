"""The legend as a label of the whole graph, below the picture and apart from its layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from buttress.diagram.card import CREDULOUS, SEVERITY_SIGNS, gauge_width, standing_note
from buttress.diagram.dot.labels import gauge_bar
from buttress.diagram.dot.lines import LINES, Line
from buttress.diagram.dot.looks import SECTION_LEVEL
from buttress.diagram.dot.markup import block, dashes_end, font, row, spacer, table
from buttress.diagram.legend import KIND_WORDS, LINE_WORDS, Legend
from buttress.diagram.lettering import SLACK, clean, room, wrap
from buttress.diagram.measures import SMALL
from buttress.diagram.scene import Gauge, NodeKind
from buttress.diagram.themes import Theme
from buttress.model import Standing

__all__ = ["key_of"]

_ROW = 620
"""How wide, in points, a row of the legend may be."""
_LINE = 18
_GAP = 12
_AFTER = 5
"""Between a sample and the words for it."""
_AFTER_BOX = 9
"""The same behind a box, which is drawn a little larger than it is asked to be."""
_NOTE_LINES = 4
_BOX = 24
_CORNER = 6
_STROKE = 26
_HEAD = 14
_MORE = "+2 more"
_BOLD = attrs.evolve(SMALL, bold=True)

_HEADS = {
    "normal": "►",
    "normalnormal": "►►",
    "tee": "┤",
    "diamond": "◆",
    "box": "■",
    "dot": "●",
    "odot": "○",
    "none": "",
}
_STANDING_WORDS = {
    Standing.IN: "accepted",
    Standing.OUT: "defeated",
    Standing.UNDECIDED: "neither",
}


@attrs.frozen
class _Entry:
    """A sample of a sign, as wide as `width`, and the words for it."""

    sample: str
    words: str
    width: int


def key_of(legend: Legend, theme: Theme, notes: Iterable[str] = ()) -> str:
    """The legend as an HTML-like label: notes, boxes, lines and words in rows of their own.

    An empty text where there is nothing to explain.
    """
    rows = [written for note in notes for written in _note(note, theme)]
    if not legend and not rows:
        return ""
    rows += [
        cells
        for entries in (_boxes(legend, theme), _lines(legend, theme), _words(legend, theme))
        for cells in _rows(entries, theme)
    ]
    width = max(used for used, _ in rows)
    lines = [
        row([block(table([row(cells)], used, _LINE), used, _LINE), spacer(width - used, _LINE)])
        for used, cells in rows
    ]
    lines = [row([block(table([line], width, _LINE), width, _LINE)]) for line in lines]
    return f"<{table(lines, width, _LINE * len(lines))}>"


def _note(note: str, theme: Theme) -> Iterator[tuple[int, list[str]]]:
    """A sentence in rows as wide as the legend may be."""
    for line in wrap(clean(note), _ROW / SLACK, SMALL.size, max_lines=_NOTE_LINES):
        yield _ROW, [block(font(line, SMALL, theme.prose), _ROW, _LINE)]


def _rows(entries: Iterable[_Entry], theme: Theme) -> list[tuple[int, list[str]]]:
    """The entries as cells in rows that are not too wide, each with its width."""
    rows: list[tuple[int, list[str]]] = []
    for entry in entries:
        words = round(room(entry.words, SMALL.size)) + 1
        step = entry.width + words + _GAP
        used, cells = rows.pop() if rows and rows[-1][0] + step <= _ROW else (0, [])
        cells += [
            block(entry.sample, entry.width, _LINE),
            block(font(entry.words, SMALL, theme.quiet), words, _LINE),
            spacer(_GAP, _LINE),
        ]
        rows.append((used + step, cells))
    return rows


def _boxes(legend: Legend, theme: Theme) -> Iterator[_Entry]:
    for kind in legend.kinds:
        yield _Entry(_box(kind, theme), KIND_WORDS[kind], _BOX + _AFTER_BOX)
    if legend.has_conclusions:
        frame = _double_frame(theme.border_conclusion, theme.card)
        yield _Entry(frame, "finally argued for", _BOX + _AFTER_BOX)
    if legend.has_implicit:
        frame = dashes_end(_frame(theme.border, theme.card, "ROUNDED,DASHED", 1))
        yield _Entry(frame, "implicit", _BOX + _AFTER_BOX)
    if legend.has_heavy:
        words = "what decides" if legend.has_pale else legend.heavy_means
        yield _Entry(_frame(theme.border, theme.card, "ROUNDED", 3), words, _BOX + _AFTER_BOX)
    if legend.has_pale:
        frame = _frame(theme.pale_line, theme.pale_ground, "ROUNDED", 1)
        yield _Entry(frame, "plays no part", _BOX + _AFTER_BOX)


def _lines(legend: Legend, theme: Theme) -> Iterator[_Entry]:
    for kind in legend.lines:
        line = LINES[kind]
        yield _Entry(_line(line, theme), LINE_WORDS[kind], _line_width(line) + _AFTER)


def _words(legend: Legend, theme: Theme) -> Iterator[_Entry]:
    """Standings, strengths and findings, which are written on the nodes in words."""
    notes = [(standing_note(each), _STANDING_WORDS[each]) for each in legend.standings]
    if legend.has_credulous:
        notes.append((CREDULOUS, "accepted by some extensions"))
    for note, words in notes:
        sample = font(note.text, _BOLD, theme.colours()[note.part])
        width = round(room(note.text, _BOLD.size, bold=True)) + _AFTER
        yield _Entry(sample, words, width)
    if legend.gradual:
        gauge = Gauge(0.7, legend.gradual)
        width = round(gauge_width(gauge) * SLACK) + _AFTER
        yield _Entry(gauge_bar(gauge, theme, width - _AFTER), f"strength ({legend.gradual})", width)
    if legend.has_beyond:
        width = round(room(_MORE, SMALL.size)) + _AFTER
        yield _Entry(font(_MORE, SMALL, theme.quiet), "neighbours not shown", width)
    for severity in legend.severities:
        sign = f"{SEVERITY_SIGNS[severity]} 2"
        width = round(room(sign, _BOLD.size, bold=True)) + _AFTER
        yield _Entry(font(sign, _BOLD, theme.finding), f"number of {severity.value}s", width)


def _frame(colour: str, ground: str, style: str, border: int) -> str:
    """A small box."""
    return (
        f'<TABLE BORDER="{border}" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" COLOR="{colour}" '
        f'BGCOLOR="{ground}" STYLE="{style}" FIXEDSIZE="TRUE" WIDTH="{_BOX}" HEIGHT="13">'
        f"{row([spacer(_BOX - 2 * border, 13 - 2 * border)])}</TABLE>"
    )


def _sheet(colour: str, ground: str) -> str:
    """A small box that lacks its upper right corner."""

    def cell(width: int, height: int, sides: str, more: str = "") -> str:
        return (
            f'<TD BORDER="1" COLOR="{colour}" SIDES="{sides}" FIXEDSIZE="TRUE" WIDTH="{width}" '
            f'HEIGHT="{height}"{more}></TD>'
        )

    filled = f' BGCOLOR="{ground}"'
    upper = cell(_BOX - _CORNER, _CORNER, "LT", filled) + cell(_CORNER, _CORNER, "LB")
    lower = cell(_BOX, 13 - _CORNER, "LBR", f'{filled} COLSPAN="2"')
    return table([row([upper]), row([lower])], _BOX, 13)


def _double_frame(colour: str, ground: str) -> str:
    """A small box in another."""
    width, height = _BOX - 6, 7
    inner = (
        f'<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" COLOR="{colour}" '
        f'BGCOLOR="{ground}" STYLE="ROUNDED" FIXEDSIZE="TRUE" WIDTH="{width}" HEIGHT="{height}">'
        f"{row([spacer(width - 2, height - 2)])}</TABLE>"
    )
    cell = block(inner, _BOX - 2, 11, align="CENTER")
    return (
        f'<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" COLOR="{colour}" '
        f'BGCOLOR="{ground}" STYLE="ROUNDED" FIXEDSIZE="TRUE" WIDTH="{_BOX}" HEIGHT="13">'
        f"{row([cell])}</TABLE>"
    )


def _box(kind: NodeKind, theme: Theme) -> str:
    """A small box of that kind of node."""
    if kind is NodeKind.STATEMENT:
        return _frame(theme.border, theme.card, "ROUNDED", 1)
    if kind is NodeKind.INFERENCE:
        return _frame(theme.premise, theme.junction, "ROUNDED", 1)
    if kind is NodeKind.SOURCE:
        return _sheet(theme.premise, theme.body)
    if kind is NodeKind.SECTION:
        return _frame(theme.premise, theme.frame(SECTION_LEVEL), "SOLID", 2)
    inside = row([block("", _BOX - 2, 4, ground=theme.bar)]) + row([spacer(_BOX - 2, 7)])
    return (
        f'<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" COLOR="{theme.bar}" '
        f'BGCOLOR="{theme.body}" FIXEDSIZE="TRUE" WIDTH="{_BOX}" HEIGHT="13">{inside}</TABLE>'
    )


def _line(line: Line, theme: Theme) -> str:
    """A stroke made of a cell's lower border, with the head as a letter."""
    colour = line.colour(theme)
    upper = (
        f'<TD FIXEDSIZE="TRUE" WIDTH="{_STROKE}" HEIGHT="{_LINE // 2}" BORDER="2" SIDES="B" '
        f'COLOR="{colour}" STYLE="{line.style.upper()}"></TD>'
    )
    stroke = table([row([upper]), row([spacer(_STROKE, _LINE - _LINE // 2)])], _STROKE, _LINE)
    head = _HEADS[line.head]
    cells = [block(stroke, _STROKE, _LINE)]
    if head:
        width = _HEAD * len(head)
        cells.append(block(font(head, SMALL, colour), width, _LINE))
        if line.is_both_ways:
            cells.insert(0, block(font(head, SMALL, colour), width, _LINE, align="RIGHT"))
    return table([row(cells)], _line_width(line), _LINE)


def _line_width(line: Line) -> int:
    heads = len(_HEADS[line.head]) * (2 if line.is_both_ways else 1)
    return _STROKE + _HEAD * heads
