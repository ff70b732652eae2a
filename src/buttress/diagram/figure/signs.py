"""How a remark in a figure is written: with the head of the line that it stands for."""

from __future__ import annotations

from buttress.diagram.card import Note
from buttress.diagram.lettering import clean, wrap
from buttress.diagram.measures import SMALL
from buttress.diagram.scene import EdgeKind, Remark

__all__ = ["remark_notes"]

_LINES = 3

_SIGNS = {
    EdgeKind.SUPPORT: ("►", "support"),
    EdgeKind.ENTAILS: ("►►", "support"),
    EdgeKind.ATTACK: ("┤", "attack"),
    EdgeKind.UNDERCUT: ("◆", "undercut"),
    EdgeKind.CONTRARY: ("■", "contrary"),
    EdgeKind.CONTRADICTORY: ("■", "contrary"),
    EdgeKind.PREMISE: ("→", "quiet"),
    EdgeKind.SOURCE: ("●", "quiet"),
    EdgeKind.DERIVED: ("○", "quiet"),
}
"""The sign of each kind, and its colour in the theme."""


def remark_notes(remark: Remark, room: float) -> tuple[Note, ...]:
    """The remark in lines, each at most `room` points wide in Helvetica."""
    sign, part = _SIGNS[remark.kind]
    lines = wrap(f"{sign} {clean(remark.text)}", room, SMALL.size, max_lines=_LINES)
    return tuple(Note(line, part) for line in lines)
