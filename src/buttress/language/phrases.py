"""Finding phrases in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

__all__ = ["Phrase", "PhraseFinder", "phrase_pattern"]

_MOST = 100
_TOKEN = re.compile(r"\w+(?:['’]\w+)*")


class Phrase(NamedTuple):
    """A phrase of the list, in small letters, where a text has it: from `start` up to `stop`."""

    words: str
    start: int
    stop: int


def phrase_pattern(phrase: str, between: str = r"[\s-]+") -> str:
    """A pattern for a phrase, whatever stands between its words and however it is apostrophised."""
    parts = (re.escape(part).replace("'", "['’]") for part in phrase.replace("-", " ").split())
    return between.join(parts)


class PhraseFinder:
    """Finds the phrases of a list in a text, the longest first, whole words only.

    Most texts have none. Each phrase is told by its longest word, so that these texts are put
    aside after a look at their words.
    """

    def __init__(self, phrases: Iterable[str], ordinary: Iterable[str] = ()) -> None:
        """A finder for some phrases; `ordinary` words are so frequent that they tell little."""
        common = frozenset(ordinary)
        telling: set[str] = set()
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        for phrase in dict.fromkeys(phrases):
            tokens = tuple(_TOKEN.findall(_plain(phrase)))
            if not tokens:
                continue
            self._by_first.setdefault(tokens[0], []).append(tokens)
            telling.add(max(tokens, key=lambda token: (token not in common, len(token))))
        for candidates in self._by_first.values():
            candidates.sort(key=len, reverse=True)
        self._telling = frozenset(telling)

    def find(self, text: str) -> list[Phrase]:
        """The phrases in a text, in order; none overlaps another. They are a hundred at most."""
        plain = text.lower()
        if len(plain) != len(text):  # a capital that small letters need two signs for
            plain = text
        plain = plain.replace("’", "'")
        words = _TOKEN.findall(plain)
        return [] if self._telling.isdisjoint(words) else self._found(plain, words)

    def _found(self, text: str, words: list[str]) -> list[Phrase]:
        by_first = self._by_first
        tokens: list[re.Match[str]] = []
        found: list[Phrase] = []
        beyond = 0
        for at, word in enumerate(words):
            if word not in by_first or at < beyond:
                continue
            for phrase in by_first[word]:
                if len(phrase) > 1 and tuple(words[at : at + len(phrase)]) != phrase:
                    continue
                tokens = tokens or list(_TOKEN.finditer(text))
                start, stop = tokens[at].start(), tokens[at + len(phrase) - 1].end()
                if _stands_alone(text, start, stop) and _hangs_together(
                    text, tokens[at : at + len(phrase)]
                ):
                    found.append(Phrase(" ".join(phrase), start, stop))
                    beyond = at + len(phrase)
                    break
            if len(found) == _MOST:
                break
        return found


def _stands_alone(text: str, start: int, stop: int) -> bool:
    """Whether what begins and ends there is no part of a tag, a mention or a longer word."""
    return not (start and text[start - 1] in "#@-") and not text.startswith("-", stop)


def _hangs_together(text: str, tokens: list[re.Match[str]]) -> bool:
    """Whether nothing but blanks and hyphens stands between words."""
    return not any(
        text[one.end() : other.start()].strip(" \t\n\r-") for one, other in pairwise(tokens)
    )


def _plain(found: str) -> str:
    return " ".join(found.replace("-", " ").split()).casefold().replace("’", "'")
