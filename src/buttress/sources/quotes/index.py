"""Where words in a row stand in a source: looked up in its text, or in its fingerprint."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Protocol

from buttress.sources.fingerprint import GROUP, Fingerprint, group_codes
from buttress.sources.passages import SourceText
from buttress.sources.quotes.layout import Layout

__all__ = ["CERTAIN", "PrintIndex", "QuoteIndex", "TextIndex"]

CERTAIN = GROUP + 1
"""How many words in a row a fingerprint can confirm."""

_CROWDED = 2_000
"""A word at more places than this is looked up together with its neighbour."""

_MOST_PLACES = 5_000
"""At so many places at most words in a row are looked for, beginning with their rarest pair."""

_MOST_COMPARED = 1_000_000
"""So many words at most are compared for one quote."""


class QuoteIndex(Protocol):
    """What quotes are looked up in."""

    layout: Layout

    def places(self, words: Sequence[str]) -> list[int]:
        """Every place where these words begin in a row, in order."""

    def confirms(self, words: Sequence[str]) -> bool:
        """Whether words found at a place certainly stand there."""

    def refutes(self, words: Sequence[str]) -> bool:
        """Whether words that are found nowhere certainly do not stand in the source."""


class TextIndex:
    """A source whose text is at hand."""

    def __init__(self, text: SourceText) -> None:
        self.text = text
        runs = text.runs
        self.layout = Layout(text.sentences, ((run.first, run.counts, run.is_bare) for run in runs))
        self.words: list[str] = []
        for run in runs:
            self.words += (*run.words, "")

    def places(self, words: Sequence[str]) -> list[int]:
        """Every place where these words begin in a row, in order."""
        wanted = list(words)
        if not wanted:
            return []
        rarest, at = min((len(self.having.get(word, ())), n) for n, word in enumerate(wanted))
        if not rarest:
            return []
        starts: Sequence[int] = self.having[wanted[at]]
        if rarest > _CROWDED and len(wanted) > 1:
            pairs = pairwise(wanted)
            _, at = min((len(self._pairs.get(pair, ())), n) for n, pair in enumerate(pairs))
            starts = self._pairs.get((wanted[at], wanted[at + 1]), ())
        end = len(wanted)
        return [
            start - at
            for start in starts[: min(_MOST_PLACES, _MOST_COMPARED // end + 1)]
            if start >= at and self.words[start - at : start - at + end] == wanted
        ]

    def confirms(self, words: Sequence[str]) -> bool:
        """A text confirms any words."""
        return bool(words)

    def refutes(self, words: Sequence[str]) -> bool:
        """A text refutes any words."""
        return bool(words)

    @cached_property
    def having(self) -> dict[str, list[int]]:
        """The places of each word."""
        having: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            having.setdefault(word, []).append(place)
        having.pop("", None)
        return having

    @cached_property
    def _pairs(self) -> dict[tuple[str, str], list[int]]:
        pairs: dict[tuple[str, str], list[int]] = {}
        for place, pair in enumerate(pairwise(self.words)):
            pairs.setdefault(pair, []).append(place)
        return pairs

    def written(self, start: int, end: int) -> list[str]:
        """The words from place to place as the source writes them."""
        found: list[str] = []
        for place in range(start, end):
            number = self.layout.sentence_at[place]
            row = self.text.words[number - 1] if number else ()
            if self.layout.is_bare(place):
                row = tuple(word for word in row if not word.bracketed)
            at = place - self._sentence_start(place)
            found.append(row[at].written if at < len(row) else self.words[place])
        return found

    def _sentence_start(self, place: int) -> int:
        number = self.layout.sentence_at[place]
        while place and self.layout.sentence_at[place - 1] == number:
            place -= 1
        return place


class PrintIndex:
    """A source of which only the fingerprint is at hand."""

    def __init__(self, fingerprint: Fingerprint) -> None:
        self.fingerprint = fingerprint
        runs = list(_runs(fingerprint))
        self.layout = Layout(
            fingerprint.located, ((first, counts, is_bare) for first, counts, _, is_bare in runs)
        )
        self.codes: list[str] = []
        for _, counts, codes, _ in runs:
            groups = [codes[at : at + 2] for at in range(0, len(codes), 2)]
            self.codes += groups
            self.codes += [""] * (sum(counts) + 1 - len(groups))
        self._pairs: dict[str, list[int]] = {}
        for place, (one, other) in enumerate(pairwise(self.codes)):
            if one and other:
                self._pairs.setdefault(one + other, []).append(place)

    @cached_property
    def _having(self) -> dict[str, list[int]]:
        having: dict[str, list[int]] = {}
        for place, code in enumerate(self.codes):
            having.setdefault(code, []).append(place)
        having.pop("", None)
        return having

    def group_codes(self, words: Sequence[str]) -> list[str]:
        """The codes of the groups of these words."""
        return group_codes(words, self.fingerprint.sha256)

    def having(self, code: str) -> Sequence[int]:
        """The places at which a group with this code begins."""
        return self._having.get(code, ())

    def places(self, words: Sequence[str]) -> list[int]:
        """Every place where words with the same codes begin in a row, in order."""
        return self.places_of(self.group_codes(words))

    def places_of(self, codes: Sequence[str]) -> list[int]:
        """Every place where groups with these codes begin in a row, in order."""
        if len(codes) < 2:
            return list(self.having(codes[0])[:_MOST_PLACES]) if codes else []
        wanted = list(codes)
        starts = self._pairs.get(wanted[0] + wanted[1], ())
        if len(wanted) == 2:
            return list(starts[:_MOST_PLACES])
        end = len(wanted)
        most = min(_MOST_PLACES, _MOST_COMPARED // end + 1)
        return [at for at in starts[:most] if self.codes[at : at + end] == wanted]

    def confirms(self, words: Sequence[str]) -> bool:
        """Four words in a row are confirmed by two groups; fewer may fit by chance."""
        return len(words) >= CERTAIN

    def refutes(self, words: Sequence[str]) -> bool:
        """One group is enough to say that words are not there."""
        return len(words) >= GROUP


def _runs(fingerprint: Fingerprint) -> Iterator[tuple[int, tuple[int, ...], str, bool]]:
    """Each run's first sentence, its sentences' words, its codes, and whether it is bare."""
    paragraphs: dict[int, list[int]] = {}
    for number, each in enumerate(fingerprint.sentences, start=1):
        paragraphs.setdefault(each.paragraph, []).append(number)
    rows = fingerprint.sentences
    for numbers in paragraphs.values():
        counts = tuple(rows[number - 1].words for number in numbers)
        yield numbers[0], counts, "".join(rows[number - 1].groups for number in numbers), False
    for numbers in paragraphs.values():
        bare = [(rows[number - 1].bare_words, rows[number - 1].bare_groups) for number in numbers]
        if bare[0][0] is not None:
            counts = tuple(words or 0 for words, _ in bare)
            yield numbers[0], counts, "".join(groups or "" for _, groups in bare), True
