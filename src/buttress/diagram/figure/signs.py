"""How a remark in a figure is written: with the head of the line that it stands for."""

from __future__ import annotations

from buttress.diagram.card import Note
from buttress.diagram.lettering import clean, wrap
from buttress.diagram.measures import SMALL
from buttress.diagram.scene import EdgeKind, Remark

__all__ = ["remark_note"]

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


def remark_note(remark: Remark, room: float) -> Note:
    """The remark in one line that is at most `room` points wide in Helvetica."""
    sign, part = _SIGNS[remark.kind]
    (line,) = wrap(f"{sign} {clean(remark.text)}", room, SMALL.size, max_lines=1)
    return Note(line, part)
