"""An author's own colours in a theme: as chosen where that can be read, and else brought near.

A fill stays as it is, and what is written on it is black or white, whichever contrasts more. A
line, an ink, and the ground of a section stand beside or below the theme's own colours: they are
moved towards black, white or the paper until they contrast enough with these (WCAG 2.2, criteria
1.4.3 and 1.4.11).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

import attrs

from buttress.diagram.themes.contrast import LINE_RATIO, TEXT_RATIO, contrast_ratio, grey_of
from buttress.diagram.themes.theme import Theme

__all__ = ["Paint", "PaintRole", "paint_in"]

_DARK, _BRIGHT = "#000000", "#ffffff"
_STEPS = 20
_LINES = ("support", "attack", "undercut", "contrary", "premise")


class PaintRole(StrEnum):
    """What a colour is used for."""

    FILL = "fill"
    ON = "on"
    LINE = "line"
    INK = "ink"
    HEADING = "heading"
    GROUND = "ground"
    ON_GROUND = "onground"


@attrs.frozen
class Paint:
    """A colour `#rrggbb` and what it is used for; `name` says both, fit for a variable.

    What is written on a ground can have an `ink` of its own.
    """

    role: PaintRole
    colour: str
    ink: str | None = None

    @property
    def name(self) -> str:
        """`own-line-1b9e77`."""
        return "-".join(["own", self.role, self.colour[1:], *([self.ink[1:]] if self.ink else [])])

    @classmethod
    def named(cls, name: str) -> Paint | None:
        """The paint of that name; None where it is none's."""
        own, *parts = name.split("-")
        if own != "own":
            return None
        role, *colours = parts
        return cls(PaintRole(role), *(f"#{colour}" for colour in colours))

    @property
    def is_ground(self) -> bool:
        """Whether other things stand on it."""
        return self.role in (PaintRole.FILL, PaintRole.GROUND)


def paint_in(theme: Theme, paint: Paint) -> str:
    """The colour `#rrggbb` that a paint has in a theme; a grey where the theme has only greys."""
    if theme.is_grey:
        ink = grey_of(paint.ink) if paint.ink else None
        paint = attrs.evolve(paint, colour=grey_of(paint.colour), ink=ink)
    cards = (theme.card, theme.card_out, theme.card_undecided)
    match paint.role:
        case PaintRole.FILL:
            colour = paint.colour
        case PaintRole.ON:
            colour = _ink_on(paint.colour)
        case PaintRole.LINE:
            colour = _moved(paint.colour, (theme.paper, *theme.frames), LINE_RATIO)
        case PaintRole.INK:
            colour = _moved(paint.colour, cards, TEXT_RATIO)
        case PaintRole.HEADING:
            colour = _moved(paint.colour, theme.frames, TEXT_RATIO)
        case PaintRole.GROUND:
            colour = _ground(paint.colour, theme)
        case PaintRole.ON_GROUND:
            ground = _ground(paint.colour, theme)
            colour = _moved(paint.ink, (ground,), TEXT_RATIO) if paint.ink else _ink_on(ground)
    return colour


def _ink_on(ground: str) -> str:
    return max((_DARK, _BRIGHT), key=lambda ink: contrast_ratio(ink, ground))


def _ground(colour: str, theme: Theme) -> str:
    """The colour, so much mixed with the paper that the theme's lines are seen on it."""
    return _towards(colour, theme.paper, [getattr(theme, line) for line in _LINES])


@lru_cache(maxsize=1024)
def _moved(colour: str, grounds: tuple[str, ...], least: float) -> str:
    """The colour, moved towards black or white until it contrasts with all the grounds."""
    aim = max((_DARK, _BRIGHT), key=lambda end: min(contrast_ratio(end, each) for each in grounds))
    return _first(colour, aim, grounds, least)


def _towards(colour: str, paper: str, lines: Iterable[str]) -> str:
    return _first(colour, paper, tuple(lines), LINE_RATIO)


@lru_cache(maxsize=1024)
def _first(colour: str, aim: str, others: tuple[str, ...], least: float) -> str:
    """The nearest mixture of the two colours that contrasts with all the others."""
    mixed = colour
    for step in range(_STEPS + 1):
        mixed = _mixed(colour, aim, step / _STEPS)
        if min(contrast_ratio(mixed, other) for other in others) >= least:
            break
    return mixed


def _mixed(one: str, other: str, share: float) -> str:
    channels = (
        round(int(one[at : at + 2], 16) * (1 - share) + int(other[at : at + 2], 16) * share)
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)
