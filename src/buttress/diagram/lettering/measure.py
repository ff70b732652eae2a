"""The width of a text in Helvetica or Arial."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from buttress.diagram.lettering.advance_widths import BOLD, REGULAR

__all__ = ["is_wide", "text_width"]

_REGULAR = {ord(char): width for width, chars in REGULAR.items() for char in chars}
_BOLD = {ord(char): width for width, chars in BOLD.items() for char in chars}

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
}


def is_wide(character: str) -> bool:
    """Whether the character takes a full square, as Chinese, Japanese and Korean ones do."""
    return unicodedata.east_asian_width(character) in "WF"


@lru_cache(maxsize=8192)
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
    return table.get(base, _UNKNOWN)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide the text is on one line, in the unit of the font `size`.

    A character that the table does not know is taken for a wide one, so that the answer is rather
    too large than too small.
    """
    table = _BOLD if bold else _REGULAR
    total = 0
    for character in text:
        code = ord(character)
        width = table.get(code)
        total += _unlisted(code, bold=bold) if width is None else width
    return total * size / 1000
