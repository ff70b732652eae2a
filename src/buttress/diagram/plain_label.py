"""What is written on a node, as plain text for other programs to draw."""

from __future__ import annotations

import attrs

from buttress.diagram.card import badge_of, notes_of
from buttress.diagram.lettering import clean
from buttress.diagram.scene import Node

__all__ = ["LONGEST", "PlainLabel", "cells_of", "plain_label", "shortened"]

LONGEST = 400
"""So many characters of a text are written on a node."""


_IMAGE = 80
"""So many characters of what an image is called."""


@attrs.frozen
class PlainLabel:
    """A node's title, its text, and a line of notes such as `✓ in · implicit`, each maybe empty."""

    title: str
    text: str
    notes: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What there is of the three."""
        return tuple(filter(None, (self.title, self.text, self.notes)))


def plain_label(node: Node) -> PlainLabel:
    """The label of a node; a long text is cut."""
    title, text = clean(node.title), clean(node.text)
    if not title and not text:
        title = clean(node.name) if not node.label else ""
    badge = badge_of(node.marks)
    notes = [told] if (told := cells_of(node)) else []
    notes += [note.text for note in notes_of(node)]
    if node.gauge:
        notes.append(f"strength {node.gauge}")
    if badge:
        notes.append(badge.text)
    notes += [clean(remark.text) for remark in node.remarks]
    notes += [f"image: {shortened(clean(image.name), _IMAGE)}" for image in node.images]
    if node.label:
        place = clean(node.label)
        title, text = (f"{place} {title}", text) if title else (title, f"{place} {text}")
    return PlainLabel(shortened(title), shortened(text), " · ".join(notes))


def cells_of(node: Node) -> str:
    """The cells of a table's row, with lines between them; empty where it has none."""
    words = (" ".join(filter(None, (clean(cell.text), clean(cell.note)))) for cell in node.cells)
    return " | ".join(words).rstrip(" |")


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text, with an ellipsis in place of what is more than `longest` characters."""
    if len(text) <= longest:
        return text
    return f"{text[: longest - 1].rsplit(' ', 1)[0].rstrip(' ,;:.-–—')}…"
