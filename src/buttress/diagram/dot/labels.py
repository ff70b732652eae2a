"""The inside of a node: its card as a table."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.diagram.card import BAR, GAP, PAD, SMALL, Card, Lettering, Note
from buttress.diagram.dot.image_cells import image_cells
from buttress.diagram.dot.markup import block, font, row, spacer, table
from buttress.diagram.enclosures import Enclosures
from buttress.diagram.lettering import room
from buttress.diagram.scene import Gauge, NodeKind
from buttress.diagram.themes import Theme

__all__ = ["gauge_bar", "label_of"]

_BETWEEN = 8
"""Between two notes, in points."""

_THICK = 8
"""How thick the bar of a gauge is."""

_RIM = 1
"""How far the table stays inside the frame of its node."""


@attrs.define
class _Rows:
    """Rows of a table, and how high they are together."""

    width: int
    is_centred: bool = False
    rows: list[str] = attrs.field(factory=list)
    height: int = 0

    def add(self, content: str, height: int, *, align: str = "LEFT") -> None:
        inner = self.width - 2 * (PAD - _RIM)
        margin = spacer(PAD - _RIM, height)
        self.rows.append(row((margin, block(content, inner, height, align=align), margin)))
        self.height += height

    def lines(self, lines: Sequence[str], lettering: Lettering, colour: str) -> None:
        align = "CENTER" if self.is_centred else "LEFT"
        for line in lines:
            self.add(font(line, lettering, colour), lettering.line, align=align)

    def gap(self, height: int = GAP) -> None:
        self.add("", height)

    def table(self) -> str:
        return table(self.rows, self.width, self.height)


def label_of(
    card: Card,
    kind: NodeKind,
    theme: Theme,
    name: str = "",
    enclosures: Enclosures | None = None,
) -> str:
    """The card as an HTML-like label, in the angle brackets that DOT wants.

    `name` is the node's in the graph; places for images have names that begin with it. Images are
    put among the `enclosures`, where there are any.
    """
    rows = _Rows(card.width - 2 * _RIM, theme.is_centred)
    if kind is NodeKind.INFERENCE:
        bold = attrs.evolve(SMALL, bold=True)
        rows.lines(card.title, bold, theme.junction_ink)
        rows.lines(card.text, SMALL, theme.junction_ink)
        if card.notes or card.badge:
            rows.add(_notes(card, theme), SMALL.line)
        return f"<{rows.table()}>" if rows.rows else '""'
    is_section = kind is NodeKind.SECTION
    images = image_cells(card.images, name, theme, card.width - 2 * PAD, enclosures)
    if kind is NodeKind.ARGUMENT:
        _bar(rows, card, theme)
        if card.images and not card.images.is_below:
            rows.add(images, card.images.height)
            rows.gap()
    else:
        if card.images and not card.images.is_below:
            rows.add(images, card.images.height)
            rows.gap()
        rows.lines(card.title, card.fit.title, theme.frame_ink if is_section else theme.ink)
        if card.title and card.text:
            rows.gap()
    rows.lines(card.text, card.fit.text, theme.frame_ink if is_section else theme.prose)
    if card.images and card.images.is_below:
        rows.gap()
        rows.add(images, card.images.height)
    if card.notes or card.badge:
        if card.title or card.text:
            rows.gap()
        rows.add(_notes(card, theme), SMALL.line)
    if card.gauge:
        rows.gap()
        rows.add(gauge_bar(card.gauge, theme, card.width - 2 * PAD), SMALL.line)
    if kind is NodeKind.ARGUMENT and rows.height < card.height - 2 * _RIM:
        rows.gap(card.height - 2 * _RIM - rows.height)
    return f"<{rows.table()}>"


def gauge_bar(gauge: Gauge, theme: Theme, width: int) -> str:
    """A bar as long as the gauge is full, and the number."""
    full = round(BAR * gauge.value)
    parts = ((full, theme.meter), (BAR - full, theme.meter_ground))
    cells = [block("", part, _THICK, ground=colour) for part, colour in parts if part]
    above = (SMALL.line - _THICK) // 2
    bar = table(
        [
            row([spacer(BAR, above)]),
            row([block(table([row(cells)], BAR, _THICK), BAR, _THICK)]),
            row([spacer(BAR, SMALL.line - _THICK - above)]),
        ],
        BAR,
        SMALL.line,
    )
    rest = width - BAR - _BETWEEN
    return table(
        [
            row(
                [
                    block(bar, BAR, SMALL.line),
                    spacer(_BETWEEN, SMALL.line),
                    block(font(str(gauge), SMALL, theme.prose), rest, SMALL.line),
                ]
            )
        ],
        width,
        SMALL.line,
    )


def _bar(rows: _Rows, card: Card, theme: Theme) -> None:
    """An argument's title on a ground of its own, from side to side."""
    inner = _Rows(rows.width, theme.is_centred)
    inner.gap()
    inner.lines(card.title, card.fit.title, theme.bar_ink)
    inner.gap()
    cell = block(inner.table(), rows.width, inner.height, ground=theme.bar)
    rows.rows.append(row((cell.replace("<TD ", '<TD COLSPAN="3" ', 1),)))
    rows.height += inner.height
    if card.text or card.notes or card.badge or card.images:
        rows.gap()


def _notes(card: Card, theme: Theme) -> str:
    """The last line: what is noted on the left, the badge on the right."""
    cells: list[str] = []
    left = card.width - 2 * PAD
    if card.badge:
        left -= _width(card.badge)
    for note in card.notes:
        width = min(_width(note) + _BETWEEN, left)
        cells.append(block(_written(note, theme), width, SMALL.line))
        left -= width
    cells.append(spacer(left, SMALL.line))
    if card.badge:
        badge = _written(card.badge, theme)
        cells.append(block(badge, _width(card.badge), SMALL.line, align="RIGHT"))
    return table([row(cells)], card.width - 2 * PAD, SMALL.line)


def _written(note: Note, theme: Theme) -> str:
    lettering = attrs.evolve(SMALL, bold=note.bold)
    return font(note.text, lettering, theme.colours()[note.part])


def _width(note: Note) -> int:
    return round(room(note.text, SMALL.size, bold=note.bold))
