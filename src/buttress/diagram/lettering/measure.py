"""The width of a text in Helvetica or Arial, and the room that it needs in any usual font."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial

from buttress.diagram.lettering.advance_widths import BOLD, REGULAR
from buttress.diagram.lettering.widest_widths import WIDEST_BOLD, WIDEST_REGULAR

__all__ = ["SLACK", "is_wide", "room", "text_width"]

SLACK = 1.2
"""How much wider than Helvetica a page's own font may be, letter for letter, at least."""

_REGULAR = {ord(char): width for width, chars in REGULAR.items() for char in chars}
_BOLD = {ord(char): width for width, chars in BOLD.items() for char in chars}

_WIDEST_REGULAR = {ord(char): width for width, chars in WIDEST_REGULAR.items() for char in chars}
_WIDEST_BOLD = {ord(char): width for width, chars in WIDEST_BOLD.items() for char in chars}

_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
_UNKNOWN = 800
_WIDE = 1000
_EMOJI = 1400
_WIDEST = {
    **dict.fromkeys(range(0xFDF0, 0xFDFD), 2500),  # Arabic ligatures of a whole phrase
    0xFDFD: 12000,
    **dict.fromkeys(range(0x12000, 0x12550), 3000),  # cuneiform
    0x2E3A: 2000,
    0x2E3B: 3000,
    0xA66E: 2600,  # the multiocular o
}
_BLOCKS = (
    (0x01C4, 0x01CC, 1350),  # digraphs of Croatian
    (0x01F1, 0x01F3, 1350),
    (0x0460, 0x052F, 1100),  # Cyrillic of old books and small languages
    (0x0600, 0x0605, 1700),  # Arabic signs that span numbers
    (0x0B80, 0x0BFF, 1300),  # Tamil
    (0x0C00, 0x0CFF, 1100),  # Telugu, Kannada
    (0x0D00, 0x0D7F, 1350),  # Malayalam
    (0x0D80, 0x0DFF, 1200),  # Sinhala
    (0x1000, 0x109F, 1150),  # Myanmar
    (0x1400, 0x169F, 1200),  # Canadian syllabics, Ogham
    (0x1B00, 0x1CFF, 1300),  # Balinese, Sundanese and others
    (0x1F80, 0x1FAF, 1200),  # Greek capitals with marks beside them
    (0x2030, 0x2031, 1600),
    (0x2150, 0x218F, 1300),  # fractions and Roman numerals in one sign
    (0x2200, 0x2BFF, 1150),  # mathematics, arrows
    (0xA640, 0xA69F, 1250),  # more Cyrillic
    (0xA8B0, 0xA8C5, 1250),  # Saurashtra
    (0xA980, 0xA9DF, 1650),  # Javanese
    (0xAA00, 0xAADF, 1300),  # Cham and others
    (0xFB00, 0xFB17, 1450),  # ligatures of Latin and Armenian
    (0xFC00, 0xFDCF, 1600),  # ligatures of Arabic
    (0x10000, 0x11FFF, 1400),  # scripts of antiquity and of small languages
)
"""Blocks whose letters are wide, and how wide they are taken to be; measured in Noto fonts."""


def is_wide(character: str) -> bool:
    """Whether the character takes a full square, as Chinese, Japanese and Korean ones do."""
    return unicodedata.east_asian_width(character) in "WF"


def _unlisted(code: int, *, bold: bool) -> int:
    if code in _WIDEST:
        return _WIDEST[code]
    character = chr(code)
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    if code >= 0x1F000:
        return _EMOJI
    if is_wide(character):
        return _EMOJI if 0x2300 <= code < 0x2C00 else _WIDE
    base = ord(unicodedata.normalize("NFD", character)[0])
    table = _BOLD if bold else _REGULAR
    return table.get(base) or next(
        (width for first, last, width in _BLOCKS if first <= code <= last), _UNKNOWN
    )


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide the text is on one line, in the unit of the font `size`.

    A character that the table does not know is taken for a wide one, so that the answer is rather
    too large than too small.
    """
    return sum(map(_ADVANCES[bold].__getitem__, text)) * size / 1000


def room(text: str, size: float, *, bold: bool = False) -> float:
    """How wide the text is at most in the fonts that browsers use, in the unit of the font `size`.

    That is the width in Helvetica and a fifth, or the width in the widest usual font.
    """
    widest = sum(map(_ROOMS[bold].__getitem__, text)) * size / 1000
    return max(SLACK * text_width(text, size, bold=bold), widest)


def _advance(character: str, *, bold: bool) -> int:
    code = ord(character)
    width = (_BOLD if bold else _REGULAR).get(code)
    return _unlisted(code, bold=bold) if width is None else width


def _widest(character: str, *, bold: bool) -> float:
    """The width of a letter, or of the letter below its marks, in the widest usual font."""
    widest = _WIDEST_BOLD if bold else _WIDEST_REGULAR
    base = ord(unicodedata.normalize("NFD", character)[0])
    usual = SLACK * _advance(character, bold=bold)
    return widest.get(ord(character)) or max(widest.get(base, 0), usual)


class _Widths(dict[str, float]):
    """Widths by character, each worked out when it is first asked for.

    Texts are measured letter by letter; looking these up is all that takes time there.
    """

    def __init__(self, width: Callable[[str], float]) -> None:
        self._width = width

    def __missing__(self, character: str) -> float:
        width = self._width(character)
        if len(self) < _MOST_KEPT:
            self[character] = width
        return width


_MOST_KEPT = 8192
"""So many widths are kept at most: hostile texts can have every sign that there is."""

_ADVANCES = [_Widths(partial(_advance, bold=bold)) for bold in (False, True)]
_ROOMS = [_Widths(partial(_widest, bold=bold)) for bold in (False, True)]
