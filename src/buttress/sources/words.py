"""Texts as words that can be compared, whatever their typography.

Two stretches of text count as the same where their words are. What is set aside:

- letter case, and every form that Unicode calls compatible (NFKC: ligatures, full-width letters);
- punctuation and quotation marks, underscores and asterisks, invisible characters;
- how a dash or an apostrophe is drawn, and how much white space there is;
- a hyphen within a word, so that a word parted at a line end is whole again;
- the signs that group a number's digits (`10,000` is `10000`);
- small raised figures after a word, as of notes.

What is kept: every word and number in its order, the signs that bear meaning (`%`, `$`, `<`, a
minus), and the points of `U.S.`, which would else be the word `us`. Scripts that are written
without blanks are compared character by character.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

__all__ = ["COMPARISON", "Word", "plain_words", "read_words"]

COMPARISON = 1
"""The version of these conventions; a fingerprint notes the one it was made with."""


class Word(NamedTuple):
    """A word as it is compared, as it is written, and whether square brackets hold it."""

    plain: str
    written: str
    bracketed: bool = False


_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_LINE_END_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑][ \t]*\n[ \t]*(?=[^\W\d_])")
_GROUPED = re.compile("(?<=\\d)[\u00a0\u2009\u202f](?=\\d{3}(?!\\d))")
_ALTERED_LETTER = re.compile(r"\[([^\W\d_]{1,2})\](?=[^\W_])")
_BRACKETS = re.compile(r"\[([^][]{0,200})\]")
_USUAL = 40
"""Longer stretches without white space are not remembered."""

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NOTE_SIGN = re.compile(rf"(?<=[^\d\s{_RAISED}])[{_RAISED}]+")
_POWER = re.compile(rf"(?<=\d)[{_RAISED}]+")
_FRACTION = re.compile("(?<=\\d)(?=[¼-¾⅐-⅞])")
_TYPOGRAPHY = str.maketrans(
    {
        "‘": "'", "’": "'", "ʼ": "'", "‛": "'", "′": "'", "＇": "'", "`": "'", "´": "'",
        "‐": "-", "‑": "-", "⁃": "-", "－": "-", "⁄": "/",
        "‒": " ", "–": " ", "—": " ", "―": " ", "…": " ",
    }
)  # fmt: skip
_INNER_HYPHEN = re.compile(r"(?<=[^\W_])-(?=[^\W\d_])|(?<=[^\W\d_])-(?=[^\W_])")
_DIGIT_COMMA = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_TOKEN = re.compile(
    rf"""
    [{_UNSPACED}]                                    # a character of a script without blanks
    | (?<![^\W_])[-−](?=\d)\d+(?:[.,:/^]\d+)*[^\W_]*   # a negative number
    | \d+(?:[.,:/^]\d+)*(?:(?![{_UNSPACED}])[^\W_])*   # a number, with what is written to it
    | [^\W\d_](?:\.[^\W\d_])+(?![^\W_])              # U.S
    | (?:(?![{_UNSPACED}])[^\W_])+(?:'(?:(?![{_UNSPACED}])[^\W_])+)*   # a word, it's
    | [%‰°&+±×÷=<>≤≥≠$¢£¥₠-⃀]                        # signs that mean something
    """,
    re.VERBOSE,
)


def read_words(text: str) -> list[Word]:
    """The words of a text in their order.

    Square brackets mark what an editor put in: `[North Korean] soldiers`. A letter in brackets
    that opens a word, as in `[t]he`, is that word's letter.
    """
    if not text.isascii():
        text = _GROUPED.sub(",", _INVISIBLE.sub("", text))
    if "\n" in text:
        text = _LINE_END_HYPHEN.sub("-", text)
    if "[" not in text:
        return _read(text, bracketed=False)
    text = _ALTERED_LETTER.sub(r"\1", text)
    words: list[Word] = []
    for number, part in enumerate(_BRACKETS.split(text)):
        words += _read(part, bracketed=number % 2 == 1)
    return words


def plain_words(text: str) -> tuple[str, ...]:
    """The words as they are compared, those in brackets included."""
    return tuple(word.plain for word in read_words(text))


def _read(text: str, *, bracketed: bool) -> list[Word]:
    words: list[Word] = []
    for piece in text.split():
        words += _known(piece) if len(piece) <= _USUAL else _words(piece)
    return [word._replace(bracketed=True) for word in words] if bracketed else words


def _words(piece: str) -> tuple[Word, ...]:
    """The words in a stretch without white space; a single one keeps how it is written."""
    plain = _plain(piece)
    if len(plain) == 1:
        return (Word(plain[0], _stripped(piece)),)
    return tuple(Word(each, each) for each in plain)


_known = lru_cache(maxsize=16_384)(_words)
"""The same, remembered: a text repeats most of its words."""


def _plain(piece: str) -> tuple[str, ...]:
    """The words in a stretch without white space."""
    if not piece.isascii():
        piece = _FRACTION.sub(" ", _NOTE_SIGN.sub("", piece))
        piece = _POWER.sub(lambda found: "^" + found[0], piece)
        piece = unicodedata.normalize("NFKC", piece.translate(_TYPOGRAPHY))
        piece = piece.translate(_TYPOGRAPHY)
    piece = _DIGIT_COMMA.sub("", piece.casefold().replace("`", "'"))
    piece = _INNER_HYPHEN.sub("", piece)
    return tuple(found.replace("−", "-") for found in _TOKEN.findall(piece))


def _stripped(piece: str) -> str:
    return piece.strip("\"'“”‘’„‚«»‹›()[]{}.,;:!?*_—–…") or piece
