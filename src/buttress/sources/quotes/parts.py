"""A quote as its writer meant it: parts between ellipses, and words put in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from buttress.sources.words import Word, read_words

__all__ = ["MOST_PIECES", "MOST_WORDS", "Part", "Quote", "Reading"]

_ELLIPSIS = re.compile(r"\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.(?:\s?\.)?")
_EDITORIAL = frozenset({("sic",), ("sic", "!"), ("emphasis", "added"), ("my", "emphasis")})

MOST_WORDS = 1_000
MOST_PIECES = 20
"""A quote of more words, or of more stretches between ellipses, is not looked up."""

_MOST_REPLACED = 6
"""So many words at most can stand in the source where the quote has a bracket."""


class Part(NamedTuple):
    """Words that stand in a row in the source.

    Between this part and the one before it the source may have `gap` words, any number where
    that is None.
    """

    words: tuple[str, ...]
    gap: int | None = None


class Reading(NamedTuple):
    """One way to take a quote: its parts in order. `inserted` are the bracketed words left out."""

    parts: tuple[Part, ...]
    inserted: tuple[str, ...] = ()


@attrs.frozen
class Quote:
    """A quote, taken apart; `pieces` are the stretches between its ellipses."""

    text: str
    pieces: tuple[tuple[Word, ...], ...]

    @classmethod
    def read(cls, text: str) -> Quote:
        """Take a quote apart."""
        parts = _ELLIPSIS.split(text) if "…" in text or "." in text else [text]
        pieces = [tuple(read_words(part)) for part in parts]
        if "[" in text:
            pieces = [tuple(_without_remarks(piece)) for piece in pieces]
        return cls(text, tuple([piece for piece in pieces if piece]))

    @property
    def is_too_long(self) -> bool:
        """Whether it goes beyond what is looked up."""
        return len(self.pieces) > MOST_PIECES or sum(map(len, self.pieces)) > MOST_WORDS

    @property
    def words(self) -> tuple[str, ...]:
        """All its words in a row, as they are compared."""
        return tuple(word.plain for piece in self.pieces for word in piece)

    @property
    def written(self) -> tuple[str, ...]:
        """The same as they are written."""
        return tuple(word.written for piece in self.pieces for word in piece)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The ways to take it: brackets as the source's own, as insertions, as replacements."""
        literal = Reading(tuple(Part(tuple([w.plain for w in piece])) for piece in self.pieces))
        if "[" not in self.text:
            return (literal,)
        inserted = tuple(w.plain for piece in self.pieces for w in piece if w.bracketed)
        if not inserted:
            return (literal,)
        kept = [tuple(w.plain for w in piece if not w.bracketed) for piece in self.pieces]
        left_out = Reading(tuple(Part(words) for words in kept if words), inserted)
        replaced: list[Part] = []
        for piece in self.pieces:
            replaced += _around_brackets(piece)
        return (literal, left_out, Reading(tuple(replaced), inserted))


def _without_remarks(words: Sequence[Word]) -> list[Word]:
    """Without [sic] and its like, which are the writer's and never the source's."""
    kept: list[Word] = []
    bracket: list[Word] = []
    for word in [*words, Word("", "")]:
        if word.bracketed:
            bracket.append(word)
            continue
        if tuple(each.plain for each in bracket) not in _EDITORIAL:
            kept += bracket
        bracket = []
        kept.append(word)
    return kept[:-1]


def _around_brackets(piece: tuple[Word, ...]) -> list[Part]:
    parts: list[Part] = []
    words: list[str] = []
    gap: int | None = None
    for word in piece:
        if not word.bracketed:
            words.append(word.plain)
        elif words:
            parts.append(Part(tuple(words), gap))
            words, gap = [], _MOST_REPLACED
    if words:
        parts.append(Part(tuple(words), gap))
    return parts
