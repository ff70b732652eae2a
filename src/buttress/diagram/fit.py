"""What a card is fitted to where the map's author says something about boxes."""

from __future__ import annotations

from buttress.argdown.appearance import BoxSettings, DrawingSettings, LetterSettings
from buttress.diagram.card import WIDTHS, Fit
from buttress.diagram.measures import TEXT, TITLE, Lettering
from buttress.diagram.scene import NodeKind

__all__ = ["box_of", "fit_for"]

_LEADING = 1.25
"""How high a line is, as a multiple of the size of its letters."""


def box_of(kind: NodeKind, settings: DrawingSettings) -> BoxSettings:
    """What the author says about boxes of that kind."""
    return settings.argument if kind is NodeKind.ARGUMENT else settings.statement


def fit_for(kind: NodeKind, settings: DrawingSettings) -> Fit:
    """The letters and widths of cards of that kind."""
    box = box_of(kind, settings)
    if box == BoxSettings():
        return Fit()
    return Fit(
        _lettering(TITLE, box.title),
        _lettering(TEXT, box.text),
        _widths(box),
        round(box.least or 0),
    )


def _lettering(usual: Lettering, asked: LetterSettings) -> Lettering:
    """Sizes are whole points, as the engine wants them."""
    is_bold = usual.bold if asked.is_bold is None else asked.is_bold
    if asked.size is None:
        return Lettering(usual.size, usual.line, is_bold)
    size = round(asked.size)
    return Lettering(size, round(size * _LEADING), is_bold)


def _widths(box: BoxSettings) -> tuple[int, ...]:
    """The usual widths up to the one that is asked for, and that one."""
    if box.width is None:
        return WIDTHS
    most = round(box.width)
    step = WIDTHS[1] - WIDTHS[0]
    return (*range(WIDTHS[0], most, max(step, (most - WIDTHS[0]) // len(WIDTHS))), most)
