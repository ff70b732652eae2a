"""Finding a quote exactly: every part word for word, in order and near each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum

import attrs

from buttress.sources.passages import Sentence
from buttress.sources.quotes.index import QuoteIndex
from buttress.sources.quotes.parts import Part, Quote, Reading

__all__ = ["Certainty", "Location", "locate"]

_MOST_ACROSS = 100
"""A quote of more words is not looked for on both sides of a paragraph's end."""

_MOST_STARTS = 1_000
"""At so many places at most the parts after the first are looked for."""


class Certainty(Enum):
    """How sure it is that a quote stands where it was looked up."""

    FOUND = "found"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@attrs.frozen
class Location:
    """Where a quote stands: the stretches of its parts, as places, and the sentences touched.

    `reading` is how the quote had to be taken.
    """

    reading: Reading
    stretches: tuple[tuple[int, int], ...]
    sentences: tuple[Sentence, ...]

    @property
    def paragraphs(self) -> tuple[int, ...]:
        """The numbers of the paragraphs that it touches."""
        return tuple(dict.fromkeys(sentence.paragraph for sentence in self.sentences))


def locate(
    quote: Quote, index: QuoteIndex, paragraphs: frozenset[int] = frozenset()
) -> tuple[Certainty, tuple[Location, ...]]:
    """Where a quote stands in a source, word for word.

    Parts on both sides of an ellipsis have to stand in their order, in one paragraph or in two
    that follow each other. Of several places those in `paragraphs` come first. A quote is
    UNKNOWN where a fingerprint refutes no part of it and cannot confirm all of it; the places
    are then those where it may stand.
    """
    certainty = Certainty.ABSENT
    possible: list[Location] = []
    for reading in quote.readings:
        checked = [part for part in reading.parts if index.refutes(part.words)]
        if not checked:
            certainty = Certainty.UNKNOWN
            continue
        found = _located(reading, checked, index)
        if not found and len(reading.parts) == 1 and len(checked[0].words) <= _MOST_ACROSS:
            across = _across(reading, index)
            if across is not None:
                return across[0], (across[1],)
        if not found:
            continue
        found.sort(key=lambda each: paragraphs.isdisjoint(each.paragraphs))
        is_sure = any(index.confirms(part.words) for part in checked)
        if is_sure and len(checked) == len(reading.parts):
            return Certainty.FOUND, tuple(found)
        certainty = Certainty.UNKNOWN
        possible = possible or (found if is_sure else [])
    return certainty, tuple(possible)


def _located(reading: Reading, parts: Sequence[Part], index: QuoteIndex) -> list[Location]:
    is_whole = len(parts) == len(reading.parts)
    starts = [index.places(part.words) for part in parts]
    found: list[Location] = []
    for first in starts[0][:_MOST_STARTS]:
        stretches = _following(first, parts, starts, index, is_whole=is_whole)
        if stretches is not None:
            touched = dict.fromkeys(
                sentence for each in stretches for sentence in index.layout.spanned(*each)
            )
            found.append(Location(reading, tuple(stretches), tuple(touched)))
    return found


def _across(reading: Reading, index: QuoteIndex) -> tuple[Certainty, Location] | None:
    """Where one part runs on from the end of a paragraph to the beginning of the next."""
    words = reading.parts[0].words
    layout = index.layout
    for cut in range(1, len(words)):
        before, after = words[:cut], words[cut:]
        longer, shift = (before, cut + 1) if cut * 2 >= len(words) else (after, 0)
        if not index.refutes(longer):
            continue
        for place in index.places(longer)[:_MOST_STARTS]:
            start = place if shift else place - cut - 1
            joint = start + cut
            if start < 0 or not layout.parts_runs(joint):
                continue
            other, at = (after, joint + 1) if shift else (before, start)
            if index.refutes(other) and at not in index.places(other):
                continue
            end = joint + 1 + len(after)
            stretches = ((start, joint), (joint + 1, end))
            is_sure = index.confirms(longer) and index.refutes(other)
            certainty = Certainty.FOUND if is_sure else Certainty.UNKNOWN
            touched = dict.fromkeys(s for each in stretches for s in layout.spanned(*each))
            return certainty, Location(reading, stretches, tuple(touched))
    return None


def _following(
    first: int,
    parts: Sequence[Part],
    starts: Sequence[Sequence[int]],
    index: QuoteIndex,
    *,
    is_whole: bool,
) -> list[tuple[int, int]] | None:
    """The stretches of all parts, each the first after the one before; None where one fails."""
    layout = index.layout
    stretches = [(first, first + len(parts[0].words))]
    for part, places in zip(parts[1:], starts[1:], strict=True):
        end = stretches[-1][1]
        at = bisect_left(places, end)
        if at == len(places):
            return None
        place = places[at]
        if is_whole and part.gap is not None and place > end + part.gap:
            return None
        is_near = 0 <= layout.paragraph(place) - layout.paragraph(first) <= 1
        if not is_near or layout.is_bare(place) != layout.is_bare(first):
            return None
        stretches.append((place, place + len(part.words)))
    return stretches
