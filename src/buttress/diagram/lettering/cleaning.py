"""Making any text fit to be drawn."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["clean"]

_MARKS_KEPT = 4
"""Marks on one letter beyond this number would climb out of its line."""

_PLAIN = re.compile(r"[!-~\u00a1-\u024f]+(?: [!-~\u00a1-\u024f]+)*")
_BLANKS = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_REFUSED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """The text on one line, with nothing in it that XML, DOT or a layout cannot bear.

    Runs of blanks become one space. What XML 1.0 (section 2.2) refuses or advises against becomes
    U+FFFD. Directional embeddings and overrides go: a line break would leave them unbalanced. Of
    the marks on one letter the first four stay.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _BLANKS.sub(" ", text).strip(" ")
    text = _DIRECTION.sub("", _REFUSED.sub("\ufffd", text))
    return text if text.isascii() else _without_piled_marks(text)


def _without_piled_marks(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MARKS_KEPT:
            kept.append(character)
    return "".join(kept)
