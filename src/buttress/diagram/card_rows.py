"""Where everything stands on a card: its rows from top to bottom, in points."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

import attrs

from buttress.diagram.lettering import room
from buttress.diagram.measures import GAP, PAD, SMALL, Lettering
from buttress.diagram.scene import NodeKind
from buttress.diagram.themes import Theme

if TYPE_CHECKING:
    from buttress.diagram.card import Card, Note

__all__ = ["RIM", "CardRows", "Role", "Row", "inks_of", "note_width", "notes_on", "rows_of"]

RIM = 1
"""How far the rows stay inside the frame of their node, on either side."""

_BETWEEN = 8
"""Between two notes."""

_SMALL_BOLD = attrs.evolve(SMALL, bold=True)


class Role(Enum):
    """What a row holds."""

    TITLE = "title"
    TEXT = "text"
    IMAGES = "images"
    NOTES = "notes"
    GAUGE = "gauge"


class Row(NamedTuple):
    """A row of a card: how far below the top of the first one it begins, and how high it is.

    `words` is its line of a title or a text, in that `lettering`.
    """

    role: Role
    top: int
    height: int
    lettering: Lettering = SMALL
    words: str = ""


@attrs.frozen
class CardRows:
    """The rows of a card, and the height that they take together.

    An argument's title stands on a ground of its own, from the top to `bar`.
    """

    rows: tuple[Row, ...]
    height: int
    bar: int = 0


def rows_of(card: Card) -> CardRows:
    """The rows of a card, with the gaps between them."""
    if card.kind is NodeKind.INFERENCE:
        stack = _Stack()
        stack.lines(Role.TITLE, card.title, _SMALL_BOLD)
        stack.lines(Role.TEXT, card.text, SMALL)
        if card.notes or card.badge:
            stack.add(Role.NOTES, SMALL.line)
        return CardRows(tuple(stack.rows), stack.height)
    is_argument = card.kind is NodeKind.ARGUMENT
    has_image_above = card.images is not None and not card.images.is_below
    stack = _Stack()
    if is_argument:
        stack.height += GAP
        stack.lines(Role.TITLE, card.title, card.fit.title)
        stack.height += GAP
    bar = stack.height
    if is_argument and (card.text or card.notes or card.badge or card.images):
        stack.height += GAP
    if has_image_above:
        stack.images(card)
        stack.height += GAP
    if not is_argument:
        stack.lines(Role.TITLE, card.title, card.fit.title)
        if card.title and card.text:
            stack.height += GAP
    stack.lines(Role.TEXT, card.text, card.fit.text)
    if card.images and not has_image_above:
        stack.height += GAP
        stack.images(card)
    if card.notes or card.badge:
        if card.title or card.text:
            stack.height += GAP
        stack.add(Role.NOTES, SMALL.line)
    if card.gauge:
        stack.height += GAP
        stack.add(Role.GAUGE, SMALL.line)
    height = max(stack.height, card.height - 2 * RIM) if is_argument else stack.height
    return CardRows(tuple(stack.rows), height, bar)


def notes_on(card: Card) -> Iterator[tuple[Note, int, int]]:
    """The notes of a card, each with its distance from the left margin and its room.

    The badge has the right end of their row; they give way to it.
    """
    left, room_left = 0, card.width - 2 * PAD - (note_width(card.badge) if card.badge else 0)
    for note in card.notes:
        width = min(note_width(note) + _BETWEEN, room_left)
        yield note, left, width
        left += width
        room_left -= width


def note_width(note: Note) -> int:
    """The room that the words of a note need."""
    return round(room(note.text, SMALL.size, bold=note.bold))


def inks_of(kind: NodeKind, theme: Theme) -> tuple[str, str]:
    """The colours of a card's title and of its text."""
    if kind is NodeKind.INFERENCE:
        return theme.junction_ink, theme.junction_ink
    if kind is NodeKind.SECTION:
        return theme.frame_ink, theme.frame_ink
    return theme.bar_ink if kind is NodeKind.ARGUMENT else theme.ink, theme.prose


@attrs.define
class _Stack:
    """Rows below each other, and how high they are together."""

    rows: list[Row] = attrs.field(factory=list)
    height: int = 0

    def add(self, role: Role, height: int) -> None:
        self.rows.append(Row(role, self.height, height))
        self.height += height

    def lines(self, role: Role, lines: tuple[str, ...], lettering: Lettering) -> None:
        for words in lines:
            self.rows.append(Row(role, self.height, lettering.line, lettering, words))
            self.height += lettering.line

    def images(self, card: Card) -> None:
        if card.images:
            self.add(Role.IMAGES, card.images.height)
