"""Text as a terminal shows it: widths in columns, and nothing that could take it over."""

from __future__ import annotations

import re
from unicodedata import category, east_asian_width

__all__ = ["columns", "visible", "width"]

# Control characters, marks that turn the direction of writing (CVE-2021-42574), line ends that
# are none for Argdown, and halves of surrogate pairs.
_HARMFUL = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_PLAIN = re.compile(r"[\x20-\x7e]*")


def visible(text: str) -> str:
    """The text with U+FFFD for every character that would steer a terminal; tabs stay."""
    return _HARMFUL.sub("\ufffd", text)


def width(character: str) -> int:
    """The columns that a character takes: 0 for a mark on the one before, 2 for a wide one.

    Source: Unicode Standard Annex 11, East Asian Width.
    """
    if "\x20" <= character <= "\x7e":
        return 1
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def columns(text: str) -> int:
    """The columns that a text without tabs takes."""
    if _PLAIN.fullmatch(text):
        return len(text)
    return sum(width(character) for character in text)
