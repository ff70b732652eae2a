"""What is written in a node, broken into lines, and how large the node must be for it.

Lengths are in points; at a scale of 1 an SVG shows one point as one CSS pixel.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property, lru_cache

import attrs

from buttress.diagram.card_rows import CardRows, rows_of
from buttress.diagram.illustration import ImageRow
from buttress.diagram.lettering import SLACK, Measured, clean, room, text_width, wrap
from buttress.diagram.measures import BAR, GAP, PAD, SMALL, TEXT, TITLE, Lettering
from buttress.diagram.scene import Gauge, Mark, Node, NodeKind
from buttress.model import Severity, Standing

__all__ = [
    "CREDULOUS",
    "SEVERITY_SIGNS",
    "WIDTHS",
    "Card",
    "Fit",
    "Note",
    "badge_of",
    "card_of",
    "gauge_width",
]
__all__ += ["notes_of", "standing_note"]

TITLE_LINES = 3
SOURCE_TITLE_LINES = 6
TEXT_LINES = 10
SMALL_LINES = 2

WIDTHS = (96, 108, 120, 132, 144, 156, 168, 180)
"""The widths that a card can have between its margins, in Helvetica; the narrowest that gives a
box of pleasing shape is taken."""
SHAPE = 0.75
"""The greatest height of lettering, as a part of its width, that a card is made narrow for."""
_NOTE_ROOM = 90
_LOOKED_AT = 600
"""So many letters are likely to be shown; words among them should not have to be broken."""


@attrs.frozen
class Fit:
    """What a card is fitted to: its letters, and the widths that it can have between margins."""

    title: Lettering = TITLE
    text: Lettering = TEXT
    widths: tuple[int, ...] = WIDTHS
    least: int = 0


USUAL = Fit()


@attrs.frozen
class Note:
    """A few words in a node's last line; `part` names the colour in the theme."""

    text: str
    part: str
    bold: bool = False


@attrs.frozen
class Card:
    """The lines of a node and its size.

    `inner` is the width between the margins. `is_cut` says whether something was left out.
    """

    kind: NodeKind
    width: int
    height: int
    inner: int
    title: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    badge: Note | None = None
    gauge: Gauge | None = None
    is_cut: bool = False
    fit: Fit = USUAL
    images: ImageRow | None = None

    @cached_property
    def rows(self) -> CardRows:
        """Where everything stands on it."""
        return rows_of(self)


_STANDING = {
    Standing.IN: Note("✓ in", "mark_in", bold=True),
    Standing.OUT: Note("✗ out", "mark_out", bold=True),
    Standing.UNDECIDED: Note("? undecided", "mark_undecided", bold=True),
}


CREDULOUS = Note("? in some", "mark_undecided", bold=True)
"""The sign and the words for what only some extensions accept."""


def standing_note(standing: Standing) -> Note:
    """The sign and the word for a standing."""
    return _STANDING[standing]


def notes_of(node: Node) -> tuple[Note, ...]:
    """What a node's last line says, from left to right."""
    notes: list[Note] = []
    if node.is_credulous:
        notes.append(CREDULOUS)
    elif node.standing:
        notes.append(_STANDING[node.standing])
    if node.is_implicit:
        notes.append(Note("implicit", "quiet"))
    notes += [Note(brief, "quiet") for text in node.notes if (brief := _brief(clean(text)))]
    if node.beyond:
        notes.append(Note(f"+{node.beyond} more", "quiet"))
    return tuple(notes)


def _brief(text: str) -> str:
    """A note that fits beside others."""
    return "".join(wrap(text, _NOTE_ROOM, SMALL.size, max_lines=1))


SEVERITY_SIGNS = {Severity.ERROR: "‼", Severity.WARNING: "⚠"}
"""The signs before the numbers of findings; what is mere information is not counted."""


def badge_of(marks: tuple[Mark, ...]) -> Note | None:
    """How many errors and warnings there are about a node; None where there are none."""
    if not marks:
        return None
    counts = Counter(mark.severity for mark in marks)
    told = [f"{sign} {counts[each]}" for each, sign in SEVERITY_SIGNS.items() if counts[each]]
    return Note(" ".join(told), "finding", bold=True) if told else None


def card_of(node: Node, fit: Fit = USUAL) -> Card:
    """The card of a node: the narrowest of pleasing shape, or else the widest."""
    return _card(
        node.kind,
        clean(node.title),
        clean(node.text),
        notes_of(node),
        badge_of(node.marks),
        node.gauge,
        fit,
    )


@lru_cache(maxsize=4096)
def _card(
    kind: NodeKind,
    title: str,
    text: str,
    notes: tuple[Note, ...],
    badge: Note | None,
    gauge: Gauge | None,
    fit: Fit,
) -> Card:
    if kind is NodeKind.INFERENCE:
        return _junction(title, text, notes, badge)
    if kind is NodeKind.ARGUMENT and not title:
        title = "Argument"
    heading = Measured(title, fit.title.size, bold=fit.title.bold)
    words = Measured(text, fit.text.size, bold=fit.text.bold)
    least = max(
        _notes_width(notes, badge) / SLACK,
        heading.longest_word(_LOOKED_AT),
        words.longest_word(_LOOKED_AT),
    )
    most = SOURCE_TITLE_LINES if kind is NodeKind.SOURCE else TITLE_LINES
    for inner in fit.widths:
        is_last = inner == fit.widths[-1]
        if not is_last and (inner < least or _is_surely_high(heading, words, inner, fit)):
            continue
        lines = heading.lines(inner, most), words.lines(inner, TEXT_LINES)
        is_cut = _is_cut(lines, title, text)
        height = len(lines[0]) * fit.title.line + len(lines[1]) * fit.text.line
        if height <= SHAPE * inner and not is_cut:
            break
    return _sized(kind, lines, notes, badge, gauge, fit, is_cut=is_cut)


def _is_surely_high(heading: Measured, words: Measured, inner: int, fit: Fit) -> bool:
    """Whether the words would be too high in that width, which their length may tell already."""
    shown = min(words.least_lines(inner), TEXT_LINES) * fit.text.line
    return shown + min(heading.least_lines(inner), TITLE_LINES) * fit.title.line > SHAPE * inner


def _junction(title: str, text: str, notes: tuple[Note, ...], badge: Note | None) -> Card:
    """An inference: the argument's title and the scheme, small; a dot where there is neither."""
    if not title and not text and not notes and not badge:
        return Card(NodeKind.INFERENCE, 14, 14, 0)
    lines = (
        wrap(title, 150, SMALL.size, bold=True, max_lines=SMALL_LINES),
        wrap(text, 150, SMALL.size, max_lines=SMALL_LINES),
    )
    return _sized(NodeKind.INFERENCE, lines, notes, badge, is_cut=_is_cut(lines, title, text))


def _sized(
    kind: NodeKind,
    lines: tuple[tuple[str, ...], tuple[str, ...]],
    notes: tuple[Note, ...],
    badge: Note | None,
    gauge: Gauge | None = None,
    fit: Fit = USUAL,
    *,
    is_cut: bool,
) -> Card:
    is_small = kind is NodeKind.INFERENCE
    title, text = (attrs.evolve(SMALL, bold=True), SMALL) if is_small else (fit.title, fit.text)
    widest = max(
        [room(line, title.size, bold=title.bold) for line in lines[0]]
        + [room(line, text.size, bold=text.bold) for line in lines[1]]
        + [_notes_width(notes, badge), SLACK * gauge_width(gauge), 48 if is_small else 87]
        + [0 if is_small else fit.least]
    )
    inner = round(widest) + 1
    blocks = [
        len(lines[0]) * title.line,
        len(lines[1]) * text.line,
        SMALL.line if notes or badge else 0,
        SMALL.line if gauge else 0,
    ]
    shown = [block for block in blocks if block]
    gaps = 2 * GAP if is_small else GAP * (len(shown) + 1)
    if kind is NodeKind.ARGUMENT:
        gaps += 2 * GAP
    elif not is_small:
        gaps += GAP
    return Card(
        kind,
        inner + 2 * PAD,
        sum(shown) + gaps,
        inner,
        lines[0],
        lines[1],
        notes,
        badge,
        gauge,
        is_cut,
        fit,
    )


def gauge_width(gauge: Gauge | None) -> float:
    """How wide a gauge is, with its bar and its number."""
    return BAR + 6 + text_width(str(gauge), SMALL.size) if gauge else 0


def _notes_width(notes: tuple[Note, ...], badge: Note | None) -> float:
    written = (*notes, badge) if badge else notes
    widths = [room(note.text, SMALL.size, bold=note.bold) for note in written]
    return sum(widths) + 10 * max(len(written) - 1, 0)


def _is_cut(lines: tuple[tuple[str, ...], tuple[str, ...]], title: str, text: str) -> bool:
    return any(
        shown and shown[-1].endswith("…") and not whole.endswith(shown[-1])
        for shown, whole in zip(lines, (title, text), strict=True)
    )
