"""The inside of a node: its card as a table."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from buttress.diagram.card import Card, Note
from buttress.diagram.card_rows import RIM, Role, Row, inks_of, note_width, notes_on
from buttress.diagram.dot.image_cells import image_cells
from buttress.diagram.dot.markup import block, font, row, spacer, table
from buttress.diagram.enclosures import Enclosures
from buttress.diagram.lettering import is_right_to_left
from buttress.diagram.measures import BAR, GAUGE_GAP, GAUGE_THICK, PAD, SMALL
from buttress.diagram.scene import Gauge
from buttress.diagram.themes import Theme

__all__ = ["PLACE", "gauge_bar", "label_of", "place_of"]

PLACE = "#fefefe"
"""What the place of a card is filled with where nothing is written in it."""


def label_of(card: Card, theme: Theme, enclosures: Enclosures | None = None) -> str:
    """The card as an HTML-like label, in the angle brackets that DOT wants.

    Images are put among the `enclosures`, where there are any.
    """
    written = card.rows
    if not written.height:
        return '""'
    inks = inks_of(card.kind, theme)
    rows = _Rows(card, theme, inks, enclosures)
    if written.bar:
        inside = _Rows(card, theme, inks, enclosures)
        inside.add((each for each in written.rows if each.top < written.bar), written.bar)
        cell = block(inside.table(), inside.width, written.bar, ground=theme.bar)
        rows.rows.append(row((cell.replace("<TD ", '<TD COLSPAN="3" ', 1),)))
        rows.height = written.bar
    rows.add((each for each in written.rows if each.top >= written.bar), written.height)
    return f"<{rows.table()}>"


def place_of(card: Card) -> str:
    """A label as large as the card's, with nothing in it but its ground, which is `PLACE`."""
    height = card.rows.height
    if not height:
        return '""'
    return (
        '<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" FIXEDSIZE="TRUE" '
        f'WIDTH="{card.width - 2 * RIM}" HEIGHT="{height}" BGCOLOR="{PLACE}">'
        "<TR><TD></TD></TR></TABLE>>"
    )


@attrs.define
class _Rows:
    """Rows of a table, and how high they are together."""

    card: Card
    theme: Theme
    inks: tuple[str, str]
    enclosures: Enclosures | None
    rows: list[str] = attrs.field(factory=list)
    height: int = 0

    @property
    def width(self) -> int:
        return self.card.width - 2 * RIM

    def add(self, rows: Iterable[Row], until: int) -> None:
        """Add rows, and gaps where they leave some, until they are so high."""
        for each in rows:
            self._gap(each.top)
            align = "LEFT"
            if each.role in (Role.TITLE, Role.TEXT):
                align = _align(each.words, self.theme)
            self._row(self._content(each), each.height, align)
        self._gap(until)

    def table(self) -> str:
        return table(self.rows, self.width, self.height)

    def _gap(self, until: int) -> None:
        if until > self.height:
            self._row("", until - self.height)

    def _row(self, content: str, height: int, align: str = "LEFT") -> None:
        margin = spacer(PAD - RIM, height)
        cell = block(content, self.card.width - 2 * PAD, height, align=align)
        self.rows.append(row((margin, cell, margin)))
        self.height += height

    def _content(self, each: Row) -> str:
        if each.role is Role.TITLE:
            return font(each.words, each.lettering, self.inks[0])
        if each.role is Role.TEXT:
            return font(each.words, each.lettering, self.inks[1])
        width = self.card.width - 2 * PAD
        if each.role is Role.IMAGES and self.card.images:
            return image_cells(self.card.images, self.theme, width, self.enclosures)
        if each.role is Role.GAUGE and self.card.gauge:
            return gauge_bar(self.card.gauge, self.theme, width)
        return _notes(self.card, self.theme)


def _align(words: str, theme: Theme) -> str:
    if theme.is_centred:
        return "CENTER"
    return "RIGHT" if is_right_to_left(words) else "LEFT"


def gauge_bar(gauge: Gauge, theme: Theme, width: int) -> str:
    """A bar as long as the gauge is full, and the number."""
    full = round(BAR * gauge.value)
    parts = ((full, theme.meter), (BAR - full, theme.meter_ground))
    cells = [block("", part, GAUGE_THICK, ground=colour) for part, colour in parts if part]
    above = (SMALL.line - GAUGE_THICK) // 2
    bar = table(
        [
            row([spacer(BAR, above)]),
            row([block(table([row(cells)], BAR, GAUGE_THICK), BAR, GAUGE_THICK)]),
            row([spacer(BAR, SMALL.line - GAUGE_THICK - above)]),
        ],
        BAR,
        SMALL.line,
    )
    rest = width - BAR - GAUGE_GAP
    return table(
        [
            row(
                [
                    block(bar, BAR, SMALL.line),
                    spacer(GAUGE_GAP, SMALL.line),
                    block(font(str(gauge), SMALL, theme.prose), rest, SMALL.line),
                ]
            )
        ],
        width,
        SMALL.line,
    )


def _notes(card: Card, theme: Theme) -> str:
    """The last line: what is noted on the left, the badge on the right."""
    cells: list[str] = []
    right = 0
    for note, left, width in notes_on(card):
        cells.append(block(_written(note, theme), width, SMALL.line))
        right = left + width
    inner = card.width - 2 * PAD
    badge = note_width(card.badge) if card.badge else 0
    cells.append(spacer(inner - right - badge, SMALL.line))
    if card.badge:
        cells.append(block(_written(card.badge, theme), badge, SMALL.line, align="RIGHT"))
    return table([row(cells)], inner, SMALL.line)


def _written(note: Note, theme: Theme) -> str:
    lettering = attrs.evolve(SMALL, bold=note.bold)
    return font(note.text, lettering, theme.colours()[note.part])
