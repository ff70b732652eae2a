"""The words of a title, as they are compared."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["TitleWords", "title_words"]

_LONGEST = 200

_APART = re.compile(
    r"[\s_.,;:!?\"“”„«»()\[\]/–—]+"
    r"|-(?![\d])|(?<=\w)['’](?=\w)"
)


class TitleWords(NamedTuple):
    """The words without capitals, punctuation and the s of a plural; `key` is all of them."""

    words: tuple[str, ...]
    key: str

    def with_word(self, at: int, word: str) -> str:
        """The key of the title that has another word in one place."""
        return "".join((*self.words[:at], word, *self.words[at + 1 :]))


def title_words(title: str) -> TitleWords:
    """The words of a title; a sign before a number and a prime after a word are kept."""
    parts = _APART.split(title[:_LONGEST].casefold())
    words = tuple([_singular(part) for part in parts if part])
    return TitleWords(words, "".join(words))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
