"""How well a theme can be seen: the contrast of each text and line with what it stands on.

Source: WCAG 2.2, "relative luminance" and "contrast ratio"; criteria 1.4.3 and 1.4.11.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.diagram.themes.theme import Theme

__all__ = ["LINES", "TEXTS", "WeakContrast", "contrast_ratio", "grey_of", "weak_contrasts"]

TEXT_RATIO = 4.5
LINE_RATIO = 3.0

_CARDS = ("card", "card_out", "card_undecided")
_MARKS = ("mark_in", "mark_out", "mark_undecided", "finding")
_RELATIONS = ("support", "attack", "undercut", "contrary")

TEXTS = (
    *((ink, ground) for ink in ("ink", "prose", "quiet", *_MARKS) for ground in (*_CARDS, "body")),
    *((ink, "paper") for ink in ("quiet", "prose", *_MARKS)),
    *(("junction_ink", ground) for ground in ("junction", "card_out", "card_undecided")),
    *((ink, "junction") for ink in ("mark_in", "finding", "quiet")),
    *((relation, ground) for relation in _RELATIONS for ground in _CARDS),
    ("bar_ink", "bar"),
    ("frame_ink", "frames"),
)
"""Each text and a ground that it stands on; the small print of the legend stands on the paper.

In the figure of one argument, words such as "attacked by" have the colour of the relation.
"""

LINES = (
    *((line, ground) for line in (*_RELATIONS, "premise") for ground in ("paper", "frames")),
    *((border, "paper") for border in ("border", "border_out", "border_undecided")),
    *((border, "paper") for border in ("border_conclusion", "bar")),
    *((meter, ground) for meter in ("meter",) for ground in ("meter_ground", "card")),
)
"""Each line and a ground that it is drawn on."""


@attrs.frozen
class WeakContrast:
    """Two parts whose colours are too close, and the contrast that they should have."""

    part: str
    colour: str
    ground: str
    ground_colour: str
    ratio: float
    least: float

    def __str__(self) -> str:
        ratio = int(self.ratio * 10) / 10  # rounded down, so that 4.49 is not told as 4.5
        return (
            f"{self.part} ({self.colour}) on {self.ground} ({self.ground_colour}) "
            f"has a contrast of {ratio:g}:1 and should have {self.least:g}:1"
        )


def weak_contrasts(
    theme: Theme, *, text: float = TEXT_RATIO, line: float = LINE_RATIO
) -> Iterator[WeakContrast]:
    """Where a text or a line of the theme is too hard to see, by its contrast from 1 to 21.

    Of the frames the one is told on which it is hardest.
    """
    for pairs, least in ((TEXTS, text), (LINES, line)):
        for part, ground in pairs:
            colour = getattr(theme, part)
            grounds = theme.frames if ground == "frames" else (getattr(theme, ground),)
            ratio, under = min((contrast_ratio(colour, under), under) for under in grounds)
            if ratio < least:
                yield WeakContrast(part, colour, ground, under, ratio, least)


def contrast_ratio(one: str, other: str) -> float:
    """The contrast of two colours, from 1 for the same to 21 for black and white."""
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def grey_of(colour: str) -> str:
    """The grey that is as bright as the colour."""
    linear = _luminance(colour)
    channel = 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
    return "#" + 3 * f"{round(255 * channel):02x}"


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
