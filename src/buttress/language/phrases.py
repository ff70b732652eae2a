"""Finding phrases in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import islice
from typing import NamedTuple

__all__ = ["Phrase", "PhraseFinder", "phrase_pattern"]

_MOST = 100
_WORD = re.compile(r"\w+")


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
        self._phrases = tuple(dict.fromkeys(phrases))
        common = frozenset(ordinary)
        self._telling = frozenset(
            max(
                _WORD.findall(phrase.casefold()),
                key=lambda word: (word not in common, len(word)),
                default="",
            )
            for phrase in self._phrases
        )

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        ordered = sorted(self._phrases, key=len, reverse=True)
        either = "|".join(map(phrase_pattern, ordered))
        return re.compile(rf"(?<![\w#@-])(?:{either})(?![\w-])", re.IGNORECASE)

    def find(self, text: str) -> list[Phrase]:
        """The phrases in a text, in order; none overlaps another. They are a hundred at most."""
        if self._telling.isdisjoint(_WORD.findall(text.lower())):
            return []
        return [
            Phrase(_plain(match.group()), match.start(), match.end())
            for match in islice(self._pattern.finditer(text), _MOST)
        ]


def _plain(found: str) -> str:
    return " ".join(found.replace("-", " ").split()).casefold().replace("’", "'")
