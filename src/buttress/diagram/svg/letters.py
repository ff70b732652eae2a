"""What is written on a card, set in its place.

The engine is given a place as large as the card's rows; so letters stand where the card has room
for them, whatever fonts the engine has.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree as ET

import attrs

from buttress.diagram.card import Card, Note
from buttress.diagram.card_rows import RIM, Role, Row, inks_of, notes_on
from buttress.diagram.lettering import clean, is_right_to_left
from buttress.diagram.measures import BAR, GAUGE_GAP, GAUGE_THICK, PAD, SMALL, Lettering
from buttress.diagram.svg.bounds import Bounds
from buttress.diagram.svg.illustrating import images_in
from buttress.diagram.svg.paint import Painter
from buttress.diagram.svg.serialising import bidi, content
from buttress.diagram.themes import Theme

__all__ = ["letters_on", "words_on"]


def words_on(card: Card) -> Iterator[str]:
    """All words on a card, from top to bottom; those that name its images, too."""
    for row in card.rows.rows:
        if row.role is Role.IMAGES and card.images:
            yield from (clean(each.name) for each in card.images.images)
        elif row.role is Role.NOTES:
            yield from (note.text for note in (*card.notes, card.badge) if note)
        elif row.role is Role.GAUGE:
            yield str(card.gauge)
        else:
            yield row.words


def letters_on(card: Card, theme: Theme, painter: Painter, place: Bounds) -> Iterator[str]:
    """The lines of an SVG for what is written on a card whose rows have that place.

    The theme has codes for its colours, which the painter knows.
    """
    written = card.rows
    if written.bar:
        bar = Bounds(place.left, place.top, place.right, place.top + written.bar)
        yield from painter.lines([_ground(bar, theme.bar)])
    page = _Place(card, theme, painter, place)
    title, text = (painter.paint(ink) for ink in inks_of(card.kind, theme))
    for row in written.rows:
        if row.words:
            paint = title if row.role is Role.TITLE else text
            x, anchor = page.line(row.words)
            y = f"{place.top + row.top + row.lettering.baseline:.7g}"
            look = f"{_look(anchor, row.lettering)}{paint}{bidi(row.words)}"
            yield f'<text x="{x:.7g}" y="{y}"{look}>{content(row.words)}</text>'
        elif row.role is Role.NOTES:
            yield from page.notes(row)
        elif row.role is Role.GAUGE:
            yield from page.gauge(row)
        elif row.role is Role.IMAGES:
            yield from page.images(row)


@attrs.frozen
class _Place:
    """Where a card's rows stand in the picture, for those that hold more than a line of words."""

    card: Card
    theme: Theme
    painter: Painter
    place: Bounds

    @property
    def left(self) -> float:
        return self.place.left + PAD - RIM

    @property
    def right(self) -> float:
        return self.place.right - PAD + RIM

    def line(self, words: str) -> tuple[float, str]:
        """Where a line of words is anchored, and by which of its ends."""
        if self.theme.is_centred:
            return (self.place.left + self.place.right) / 2, "middle"
        return (self.right, "end") if is_right_to_left(words) else (self.left, "start")

    def notes(self, row: Row) -> Iterator[str]:
        for note, left, _ in notes_on(self.card):
            yield self._note(note, self.left + left, row, "start")
        if self.card.badge:
            yield self._note(self.card.badge, self.right, row, "end")

    def gauge(self, row: Row) -> Iterator[str]:
        gauge = self.card.gauge
        if gauge is None:
            return
        top = self.place.top + row.top + (row.height - GAUGE_THICK) // 2
        full = self.left + round(BAR * gauge.value)
        end = self.left + BAR
        parts = ((self.left, full, self.theme.meter), (full, end, self.theme.meter_ground))
        yield from self.painter.lines(
            _ground(Bounds(left, top, right, top + GAUGE_THICK), colour)
            for left, right, colour in parts
            if right > left
        )
        number = Note(str(gauge), "prose")
        yield self._note(number, end + GAUGE_GAP, row, "start")

    def images(self, row: Row) -> Iterator[str]:
        if self.card.images:
            top = self.place.top + row.top
            room = Bounds(self.left, top, self.right, top + row.height)
            yield from self.painter.lines(images_in(room, self.card.images))

    def _note(self, note: Note, x: float, row: Row, anchor: str) -> str:
        y = self.place.top + row.top + row.lettering.baseline
        lettering = attrs.evolve(SMALL, bold=note.bold)
        look = f"{_look(anchor, lettering)}{self.painter.paint(self.theme.colours()[note.part])}"
        look += bidi(note.text)
        return f'<text x="{x:.7g}" y="{y:.7g}"{look}>{content(note.text)}</text>'


def _ground(bounds: Bounds, colour: str) -> ET.Element:
    left, top = f"{bounds.left:.7g}", f"{bounds.top:.7g}"
    right, bottom = f"{bounds.right:.7g}", f"{bounds.bottom:.7g}"
    points = f"{left},{bottom} {left},{top} {right},{top} {right},{bottom}"
    return ET.Element("polygon", {"points": points, "fill": colour, "stroke": "none"})


@lru_cache(maxsize=64)
def _look(anchor: str, lettering: Lettering) -> str:
    weight = ' font-weight="bold"' if lettering.bold else ""
    return f' text-anchor="{anchor}"{weight} font-size="{lettering.size:g}"'
