"""What is to be said of a quote that was looked up in a source."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

import attrs

from buttress.sources.fingerprint import GROUP
from buttress.sources.passages import Sentence
from buttress.sources.quotes.departures import Departure, NearPlace
from buttress.sources.quotes.gravity import NEGATIONS, Kind, kind_of_change
from buttress.sources.quotes.index import PrintIndex, QuoteIndex, TextIndex
from buttress.sources.quotes.locating import Certainty, Location, locate
from buttress.sources.quotes.near_print import nearest_in_print
from buttress.sources.quotes.near_text import nearest_in_text
from buttress.sources.quotes.parts import Quote
from buttress.sources.words import Word

__all__ = ["Judgement", "Outcome", "judge"]

_HIDDEN = 3
"""An ellipsis that leaves out so few words may be there to hide a denial."""


class Outcome(Enum):
    """What became of looking a quote up."""

    VERIFIED = "verified"
    ALTERED = "altered"
    NOT_FOUND = "not found"
    SCATTERED = "scattered"
    UNCHECKED = "unchecked"
    TOO_LONG = "too long"


@attrs.frozen
class Judgement:
    """What became of a quote, and the sentences in which it stands or nearly stands.

    `places` are all the places of a verified quote, each the sentences it touches. SCATTERED
    quotes have parts that stand in the source, but in another order or far from each other;
    UNCHECKED ones are too short for a fingerprint, and TOO_LONG ones are not looked up.
    """

    outcome: Outcome
    places: tuple[tuple[Sentence, ...], ...] = ()
    near: NearPlace | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the likeliest place."""
        if self.places:
            return self.places[0]
        return self.near.sentences if self.near else ()


def judge(
    quote: Quote,
    index: QuoteIndex,
    paragraphs: frozenset[int] = frozenset(),
    *,
    is_thorough: bool = True,
) -> Judgement:
    """Look a quote up; of places that fit equally those in `paragraphs` come first.

    Without `is_thorough` the nearest place of a quote that is not there is not looked for.
    """
    if quote.is_too_long:
        return Judgement(Outcome.TOO_LONG)
    certainty, locations = locate(quote, index, paragraphs)
    places = tuple(location.sentences for location in locations)
    if certainty is Certainty.FOUND:
        departures = _distortions(locations[0], quote, index)
        if departures:
            return Judgement(Outcome.ALTERED, near=NearPlace(departures, places[0]))
        return Judgement(Outcome.VERIFIED, places)
    if not is_thorough:
        is_open = certainty is Certainty.UNKNOWN
        return Judgement(Outcome.UNCHECKED if is_open else Outcome.NOT_FOUND, places)
    if certainty is Certainty.UNKNOWN:
        near = _traced(quote, index, paragraphs)
        return Judgement(Outcome.ALTERED if near else Outcome.UNCHECKED, places, near)
    return _missing(quote, index, paragraphs)


def _missing(quote: Quote, index: QuoteIndex, paragraphs: frozenset[int]) -> Judgement:
    absent = [piece for piece in quote.pieces if not _stands(piece, index)]
    if not absent:
        return Judgement(Outcome.SCATTERED)
    departures: list[Departure] = []
    sentences: dict[Sentence, None] = {}
    said: str | None = None
    for piece in absent:
        near = _nearest(piece, index, paragraphs)
        if near is None:
            return Judgement(Outcome.NOT_FOUND)
        departures += near.departures
        sentences.update(dict.fromkeys(near.sentences))
        said = near.source_words
    words = said if len(quote.pieces) == 1 else None
    return Judgement(Outcome.ALTERED, near=NearPlace(tuple(departures), tuple(sentences), words))


def _traced(quote: Quote, index: QuoteIndex, paragraphs: frozenset[int]) -> NearPlace | None:
    """What certainly was changed in a quote with brackets too short to be checked around them."""
    if len(quote.pieces) != 1 or len(quote.readings) == 1:
        return None
    near = _nearest(quote.pieces[0], index, paragraphs)
    known = near is not None and all(each.written is not None for each in near.departures)
    return near if known else None


def _stands(piece: tuple[Word, ...], index: QuoteIndex) -> bool:
    certainty, _ = locate(Quote("[", (piece,)), index)
    return certainty is not Certainty.ABSENT


def _nearest(
    piece: tuple[Word, ...], index: QuoteIndex, paragraphs: frozenset[int]
) -> NearPlace | None:
    if isinstance(index, TextIndex):
        return nearest_in_text(piece, index, paragraphs)
    if isinstance(index, PrintIndex):
        return nearest_in_print(piece, index, paragraphs)
    return None


def _distortions(location: Location, quote: Quote, index: QuoteIndex) -> tuple[Departure, ...]:
    """What brackets put in, or ellipses leave out, that turns the source's meaning round."""
    found: list[Departure] = []
    if location.reading.inserted:
        inserted = tuple(w.written for piece in quote.pieces for w in piece if w.bracketed)
        kind = kind_of_change(location.reading.inserted, [])
        if kind is Kind.NEGATION:
            found.append(Departure(kind, inserted, ()))
        return tuple(found)
    parts = location.reading.parts
    if len(parts) != len(location.stretches):
        return ()
    for number, ((_, end), (start, _)) in enumerate(pairwise(location.stretches)):
        hidden = _hidden(index, end, start, parts[number].words, parts[number + 1].words)
        if hidden:
            before = parts[number].words[-1]
            found.append(Departure(Kind.NEGATION, (), hidden, before))
    return tuple(found)


def _hidden(
    index: QuoteIndex, end: int, start: int, before: Sequence[str], after: Sequence[str]
) -> tuple[str, ...]:
    """The denial that a few words left out, from place to place, come to; else nothing."""
    if isinstance(index, TextIndex) and 0 < start - end <= _HIDDEN:
        if kind_of_change([], index.words[end:start]) is Kind.NEGATION:
            return tuple(index.written(end, start))
    elif isinstance(index, PrintIndex) and start - end == 1:
        around = index.codes[end - GROUP + 1 : end + 1]
        for denial in NEGATIONS:
            if index.group_codes([*before[1 - GROUP :], denial, *after[: GROUP - 1]]) == around:
                return (denial,)
    return ()
