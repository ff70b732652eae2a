"""The inside of a table's row: its label and its cells, side by side."""

from __future__ import annotations

import attrs

from buttress.diagram.dot.markup import block, dashes_end, font, row, spacer, table
from buttress.diagram.figure.table_row import PILL, TableRow
from buttress.diagram.lettering import clean
from buttress.diagram.measures import PAD, SMALL, TEXT, TITLE, Lettering
from buttress.diagram.scene import Cell, Form, Tone
from buttress.diagram.themes import Theme

__all__ = ["row_label"]

_RIM = 1
_BOLD = attrs.evolve(SMALL, bold=True)
_BIG = attrs.evolve(TEXT, bold=True)


def row_label(written: TableRow, theme: Theme) -> str:
    """The row as an HTML-like label, in the angle brackets that DOT wants."""
    height = written.height - 2 * _RIM
    widths = (written.widths[0] - 2 * _RIM, *written.widths[1:])
    ground = theme.bar if written.form is Form.HEADER else ""
    cells = [block(_label(written, theme, widths[0], height), widths[0], height, ground=ground)]
    for (cell, lines), width in zip(written.cells, widths[1:], strict=True):
        content = _cell(cell, lines, theme, width, height)
        cells.append(block(content, width, height, ground=ground))
    return f"<{table([row(cells)], sum(widths), height)}>"


def _label(written: TableRow, theme: Theme, width: int, height: int) -> str:
    ink = theme.bar_ink if written.form is Form.HEADER else theme.ink
    lines = [(font(line, TITLE, ink), TITLE.line) for line in written.title]
    lines += [(font(line, TEXT, theme.prose), TEXT.line) for line in written.text]
    if written.notes:
        words = "   ".join(
            font(note.text, _BOLD if note.bold else SMALL, theme.colours()[note.part])
            for note in written.notes
        )
        lines.append((words, SMALL.line))
    rows = []
    for content, high in lines:
        line = table([row([spacer(PAD, high), block(content, width - PAD, high)])], width, high)
        rows.append(row([block(line, width, high)]))
    return _centred(rows, sum(high for _, high in lines), width, height)


def _cell(cell: Cell, lines: tuple[str, ...], theme: Theme, width: int, height: int) -> str:
    if cell.tone is Tone.HEADING:
        rows = [
            row([block(font(line, _BOLD, theme.bar_ink), width, SMALL.line, align="CENTER")])
            for line in lines
        ]
        return _centred(rows, len(lines) * SMALL.line, width, height)
    if not clean(cell.text):
        return ""
    rows = [row([block(_pill(cell, theme), width, PILL[1], align="CENTER")])]
    high = PILL[1]
    if cell.note:
        note = font(clean(cell.note), SMALL, theme.quiet)
        rows.append(row([block(note, width, SMALL.line, align="CENTER")]))
        high += SMALL.line
    return _centred(rows, high, width, height)


def _pill(cell: Cell, theme: Theme) -> str:
    """The letters of a rating on a ground: round for what fits, square for what does not."""
    ground, line, ink, style = {
        Tone.VERY_GOOD: (theme.support, theme.support, theme.card, "ROUNDED"),
        Tone.GOOD: (theme.card, theme.support, theme.support, "ROUNDED"),
        Tone.BAD: (theme.card, theme.attack, theme.attack, "DASHED"),
        Tone.VERY_BAD: (theme.attack, theme.attack, theme.card, ""),
    }.get(cell.tone, ("", "", theme.ink if cell.tone is Tone.TOTAL else theme.prose, ""))
    lettering: Lettering = TEXT if cell.tone is Tone.PLAIN else _BIG
    written = font(clean(cell.text), lettering, ink)
    width, height = PILL
    if not line:
        return written
    look = f' STYLE="{style}"' if style else ""
    pill = (
        f'<TABLE BORDER="2" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" COLOR="{line}" '
        f'BGCOLOR="{ground}"{look} FIXEDSIZE="TRUE" WIDTH="{width}" HEIGHT="{height}">'
        f"{row([block(written, width - 4, height - 4, align='CENTER')])}</TABLE>"
    )
    return dashes_end(pill) if style == "DASHED" else pill


def _centred(rows: list[str], used: int, width: int, height: int) -> str:
    """Rows in the middle of a cell of that size."""
    above = max(height - used, 0) // 2
    below = max(height - used, 0) - above
    filled = [
        *([row([block("", width, above)])] if above else []),
        *rows,
        *([row([block("", width, below)])] if below else []),
    ]
    return table(filled, width, height)
