"""The terms of a claim: its words without endings, less those without a subject matter."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from buttress.language.words import WordLists

__all__ = ["stemmer", "terms"]

_WORD = re.compile(r"\w+(?:['’.,]\w+)*")
_POSSESSIVE = re.compile(r"['’]s?$")


@cache
def stemmer(name: str) -> Callable[[str], str]:
    """What reduces a word to its stem: a Snowball stemmer by its name, or nothing if it is empty.

    Raises:
        KeyError: Snowball has no such stemmer.
    """
    if not name:
        return str
    import snowballstemmer  # noqa: PLC0415  17 ms, for rules that are asked for

    stem: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return lru_cache(maxsize=100_000)(stem)


def terms(text: str, words: WordLists) -> dict[str, tuple[str, int]]:
    """The stems of a text's content words, each with the first word that has it and its place.

    Words of the stop list, light words in any form, hedges of one word and indicators are no terms.
    """
    stem = stemmer(words.stemmer)
    without = words.empty_words
    light = _light(words.light_words, words.stemmer)
    found: dict[str, tuple[str, int]] = {}
    for match in _WORD.finditer(text):
        word = match.group()
        plain = word.casefold().replace("’", "'")
        if plain in without:
            continue
        plain = _POSSESSIVE.sub("", plain)
        if plain in without or (len(plain) < 2 and not plain.isdigit()):
            continue
        if (stemmed := stem(plain)) not in light:
            found.setdefault(stemmed, (word, match.start()))
    return found


@lru_cache(maxsize=8)
def _light(words: tuple[str, ...], name: str) -> frozenset[str]:
    return frozenset(map(stemmer(name), words))
