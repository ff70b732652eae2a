"""Finding phrases in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Phrase", "PhraseFinder", "phrase_pattern"]

_MOST = 100
_WORD = re.compile(r"\w+")
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
            parts = [part for token in tokens for part in _WORD.findall(token)]
            telling.add(max(parts, key=lambda part: (part not in common, len(part))))
        for candidates in self._by_first.values():
            candidates.sort(key=len, reverse=True)
        self._telling = frozenset(telling)

    def find(self, text: str) -> list[Phrase]:
        """The phrases in a text, in order; none overlaps another. They are a hundred at most."""
        plain = text.lower()
        words = _WORD.findall(plain)
        if self._telling.isdisjoint(words):
            return []
        if len(plain) != len(text):  # a capital that small letters need two signs for
            plain = text
        return self._found(plain.replace("’", "'"))

    def _found(self, text: str) -> list[Phrase]:
        tokens = [(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
        by_first = self._by_first
        found: list[Phrase] = []
        beyond = 0
        for at, (word, start, _) in enumerate(tokens):
            candidates = by_first.get(word)
            if candidates is None or at < beyond or (start and text[start - 1] in "#@-"):
                continue
            for phrase in candidates:
                stop = _fits(phrase, tokens, at, text)
                if stop:
                    found.append(Phrase(" ".join(phrase), start, stop))
                    beyond = at + len(phrase)
                    break
            if len(found) == _MOST:
                break
        return found


def _fits(phrase: tuple[str, ...], tokens: list[tuple[str, int, int]], at: int, text: str) -> int:
    """Where the phrase ends that begins with the token at a place; 0 where it does not."""
    stop = tokens[at][2]
    for number in range(1, len(phrase)):
        if at + number == len(tokens):
            return 0
        word, start, end = tokens[at + number]
        if word != phrase[number] or text[stop:start].strip(" \t\n\r-"):
            return 0
        stop = end
    return 0 if text.startswith("-", stop) else stop


def _plain(found: str) -> str:
    return " ".join(found.replace("-", " ").split()).casefold().replace("’", "'")
