"""What is written in a strip of a figure, and how high the strip must be for it."""

from __future__ import annotations

import attrs

from buttress.diagram.card import Note, badge_of, notes_of
from buttress.diagram.figure.signs import remark_notes
from buttress.diagram.lettering import SLACK, clean, wrap
from buttress.diagram.measures import GAP, PAD, SMALL, TEXT, TITLE, Lettering
from buttress.diagram.scene import Form, Gauge, Node

__all__ = ["LABEL", "MARGIN", "WIDTH", "Strip", "strip_of"]

WIDTH = 600
"""How wide every strip of a figure is, in points."""

LABEL = 40
"""The room for a step's number at the left, in points."""

MARGIN = 88
"""The room for what is noted at the right, in points."""

_RULE_WORDS = 220
"""The room for the words at the end of a rule, in points."""

_RULE_LABEL = 280
"""The room for what a rule draws on, in points."""

_TITLE_LINES = 2
_TEXT_LINES = 14
_RIM = 2


@attrs.frozen
class Strip:
    """The lines of a strip, and its size in points.

    Lines of `title`, `text` and `remarks` stand below each other, `notes` in the right margin.
    """

    form: Form
    width: int
    height: int
    label: str = ""
    title: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    remarks: tuple[Note, ...] = ()
    notes: tuple[Note, ...] = ()
    gauge: Gauge | None = None


def strip_of(node: Node) -> Strip:
    """The strip of a node that is part of a figure."""
    return _rule(node) if node.form is Form.RULE else _block(node)


def _block(node: Node) -> Strip:
    """A heading or a step."""
    is_heading = node.form is Form.HEADING
    title = clean(node.title) or ("Argument" if is_heading else "")
    width = node.width or WIDTH
    room = width - 2 * PAD - MARGIN - (0 if is_heading else LABEL)
    titles = wrap(title, room / SLACK, TITLE.size, bold=True, max_lines=_TITLE_LINES)
    text = wrap(clean(node.text), room / SLACK, TEXT.size, max_lines=_TEXT_LINES)
    remarks = _remarks(node, room)
    if node.role:
        (role,) = wrap(f"as {clean(node.role)}", room / SLACK, SMALL.size, max_lines=1)
        remarks = (Note(role, "quiet"), *remarks)
    notes = notes_of(node)
    if badge := badge_of(node.marks):
        notes = (*notes, badge)
    body = len(text) * TEXT.line + len(remarks) * SMALL.line
    beside = len(notes) * SMALL.line
    if is_heading:
        height = len(titles) * TITLE.line + 2 * GAP
        height += max(body, beside) + (2 * GAP if body or beside else 0)
    else:
        height = max(len(titles) * TITLE.line + body, beside) + 2 * GAP
    if node.gauge:
        height += SMALL.line
    return Strip(
        node.form,
        width,
        height + _RIM,
        _label(node, TITLE, LABEL),
        titles,
        text,
        remarks,
        notes,
        node.gauge,
    )


def _rule(node: Node) -> Strip:
    """A line: words at its end, what it draws on at its beginning, remarks below it."""
    words = wrap(clean(node.text), _RULE_WORDS / SLACK, SMALL.size, max_lines=2)
    remarks = _remarks(node, WIDTH - 2 * PAD)
    height = max(len(words), 1) * SMALL.line + len(remarks) * SMALL.line + GAP
    return Strip(Form.RULE, WIDTH, height, _label(node, SMALL, _RULE_LABEL), (), words, remarks)


def _remarks(node: Node, room: float) -> tuple[Note, ...]:
    return tuple(note for each in node.remarks for note in remark_notes(each, room / SLACK))


def _label(node: Node, lettering: Lettering, room: int) -> str:
    lines = wrap(clean(node.label), room / SLACK, lettering.size, bold=lettering.bold, max_lines=1)
    return "".join(lines)
