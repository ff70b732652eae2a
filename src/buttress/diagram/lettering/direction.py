"""The direction in which a text runs, line by line.

Whoever draws a line takes its direction from its first letter that has one, as the Unicode
Bidirectional Algorithm (UAX #9, rules P2 and P3) does for a paragraph; but a line is part of one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["has_right_to_left", "in_direction", "is_right_to_left"]

_LETTERS = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of scripts that run from right to left, and the mark for it."""

_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"


def has_right_to_left(text: str) -> bool:
    """Whether anything in the text runs from right to left."""
    return not text.isascii() and _LETTERS.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Whether the text as a whole runs from right to left."""
    return has_right_to_left(text) and _first(text) in ("R", "AL")


def in_direction(lines: Iterable[str], *, is_right: bool) -> tuple[str, ...]:
    """The lines, each with a mark before it where it would else run in another direction."""
    mark = _RIGHT_MARK if is_right else _LEFT_MARK
    return tuple(line if _first(line) in _KINDS[is_right] else mark + line for line in lines)


_KINDS = {False: ("L", ""), True: ("R", "AL")}
"""Bidirectional classes of letters that give a line its direction; a line without any runs from
the left."""


def _first(text: str) -> str:
    """The bidirectional class of the first letter that has a direction; empty without any."""
    classes = map(unicodedata.bidirectional, text)
    return next((each for each in classes if each in ("L", "R", "AL")), "")
