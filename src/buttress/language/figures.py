"""Probabilities in figures: "a 70 % chance", "a probability of 60 to 70 per cent"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from buttress.language.interval import Interval
from buttress.language.phrases import Phrase, phrase_pattern
from buttress.language.words import WordLists

__all__ = ["FigureFinder"]

_NUMBER = r"\d{1,3}(?:[.,]\d{1,4})?"


class FigureFinder:
    """Finds figures in per cent that stand beside a word for chance.

    "70 % of the voters" is a share, no probability, and left alone.
    """

    def __init__(self, words: WordLists) -> None:
        self._words = words
        self._signs = tuple(words.per_cent)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        sign = "|".join(map(phrase_pattern, self._words.per_cent))
        chance = "|".join(map(phrase_pattern, self._words.chances))
        link = "|".join(map(phrase_pattern, self._words.figure_links))
        figures = [
            rf"(?P<{name}low>{_NUMBER})(?:\s*(?:-|–|to)\s*(?P<{name}high>{_NUMBER}))?\s*(?:{sign})"
            for name in "ab"
        ]
        before = rf"(?<![\w.,]){figures[0]}[\s-]+(?:{chance})(?!\w)"
        after = rf"(?<!\w)(?:{chance})\s+(?:\w+\s+){{0,3}}?(?:{link})\s+{figures[1]}(?!\w)"
        return re.compile(f"{before}|{after}", re.IGNORECASE)

    def find(self, text: str) -> Iterator[tuple[Phrase, Interval]]:
        """The figures in a text, each with the interval that it gives."""
        if not self._signs or not any(sign in text for sign in self._signs):
            return
        for match in self._pattern.finditer(text):
            low = match["alow"] or match["blow"]
            high = match["ahigh"] or match["bhigh"] or low
            ends = [float(end.replace(",", ".")) / 100 for end in (low, high)]
            if ends[0] <= ends[1] <= 1:
                yield Phrase(match.group(), match.start(), match.end()), Interval(*ends)
