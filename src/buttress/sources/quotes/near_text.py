"""The nearest place of a text to a quote that does not stand in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from buttress.sources.passages import Sentence
from buttress.sources.quotes.departures import Departure, NearPlace
from buttress.sources.quotes.gravity import kind_of_change
from buttress.sources.quotes.index import TextIndex
from buttress.sources.words import Word

__all__ = ["MOST_WORDS", "nearest_in_text"]

MOST_WORDS = 120
"""Longer stretches are not compared word by word."""

_MOST_PLACES = 400
_BAND = 4
_MARGIN = 8
_CANDIDATES = 6
_MOST_ENDS = 8
_LIKENESS = 0.6


def nearest_in_text(
    piece: Sequence[Word], index: TextIndex, paragraphs: frozenset[int] = frozenset()
) -> NearPlace | None:
    """The place that is most like some words, where at least three in five stand in order.

    Of places that are alike one in `paragraphs` is taken.
    """
    if not 2 <= len(piece) <= MOST_WORDS:
        return None
    quoted = [word.plain for word in piece]
    best: tuple[float, int, _Alignment] | None = None
    for start, end in _windows(quoted, index):
        alignment = _aligned(quoted, index.words[start:end])
        touched = index.layout.sentence_at[start + alignment.start]
        is_elsewhere = bool(paragraphs) and (
            not touched or index.layout.sentences[touched - 1].paragraph not in paragraphs
        )
        cost = alignment.cost + (0.5 if is_elsewhere else 0.0)
        if best is None or (cost, start) < best[:2]:
            best = (cost, start, alignment)
    if best is None:
        return None
    _, start, alignment = best
    if alignment.matched < max(1, _LIKENESS * len(quoted)):
        return None
    if alignment.cost > max(2, len(quoted) // 2):
        return None
    return _place(piece, index, start, alignment)


def _windows(quoted: Sequence[str], index: TextIndex) -> Iterator[tuple[int, int]]:
    """The stretches that share most words with the quote at the same distances."""
    votes: Counter[int] = Counter()
    for offset, word in enumerate(quoted):
        places = index.having.get(word, ())
        weight = 2 if len(places) <= 20 else 1
        for place in places[:_MOST_PLACES]:
            band = (place - offset) // _BAND
            votes[band] += weight
            votes[band + 1] += weight
    size = len(index.words)
    ranked = sorted(votes.items(), key=lambda each: (-each[1], each[0]))
    for band, _ in ranked[:_CANDIDATES]:
        start = max(0, (band - 1) * _BAND - _MARGIN)
        yield from _within_runs(index, start, min(size, band * _BAND + len(quoted) + _MARGIN))


def _within_runs(index: TextIndex, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a stretch that no end of a run interrupts."""
    while start < end:
        try:
            stop = index.words.index("", start, end)
        except ValueError:
            stop = end
        if start < stop:
            yield start, stop
        start = stop + 1


class _Alignment(NamedTuple):
    """`steps` pair positions of the quote with those of the window; None where one has none.

    Of the words that are `paired`, so many are `matched`, the same on both sides.
    """

    cost: int
    matched: int
    paired: int
    start: int
    end: int
    steps: list[tuple[int | None, int | None]]


def _aligned(quoted: Sequence[str], window: Sequence[str]) -> _Alignment:
    """The cheapest way to turn a stretch of the window into the quote (Sellers 1980)."""
    rows = [[0] * (len(window) + 1)]
    for number, word in enumerate(quoted, start=1):
        above = rows[-1]
        row = [number]
        for at, other in enumerate(window, start=1):
            row.append(min(above[at - 1] + (word != other), above[at] + 1, row[at - 1] + 1))
        rows.append(row)
    last = rows[-1]
    least = min(last)
    ends = [at for at, cost in enumerate(last) if cost == least][:_MOST_ENDS]
    found = [_traced_back(quoted, window, rows, end) for end in ends]
    return max(found, key=lambda each: (each.matched, each.paired))


def _traced_back(
    quoted: Sequence[str], window: Sequence[str], rows: Sequence[Sequence[int]], end: int
) -> _Alignment:
    """The steps that lead to the cost of ending at `end`, a word for a word where it can be."""
    steps: list[tuple[int | None, int | None]] = []
    row_at, at = len(quoted), end
    while row_at:
        here = rows[row_at][at]
        is_same = at > 0 and quoted[row_at - 1] == window[at - 1]
        if at and here == rows[row_at - 1][at - 1] + (not is_same):
            row_at, at = row_at - 1, at - 1
            steps.append((row_at, at))
        elif at and here == rows[row_at][at - 1] + 1:
            at -= 1
            steps.append((None, at))
        else:
            row_at -= 1
            steps.append((row_at, None))
    steps.reverse()
    pairs = [(one, other) for one, other in steps if one is not None and other is not None]
    matched = sum(quoted[one] == window[other] for one, other in pairs)
    return _Alignment(rows[-1][end], matched, len(pairs), at, end, steps)


def _place(piece: Sequence[Word], index: TextIndex, start: int, alignment: _Alignment) -> NearPlace:
    words = index.words[start : start + alignment.end]
    written = index.written(start, start + alignment.end)
    departures: list[Departure] = []
    ours: list[int] = []
    theirs: list[int] = []
    after: str | None = None

    def close() -> None:
        if ours or theirs:
            kind = kind_of_change([piece[n].plain for n in ours], [words[n] for n in theirs])
            said = tuple(piece[n].written for n in ours)
            departures.append(Departure(kind, said, tuple(written[n] for n in theirs), after))
        ours.clear()
        theirs.clear()

    for one, other in alignment.steps:
        if one is not None and other is not None and piece[one].plain == words[other]:
            close()
            after = piece[one].written
            continue
        if one is not None:
            ours.append(one)
        if other is not None:
            theirs.append(other)
    close()
    sentences = index.layout.spanned(start + alignment.start, start + alignment.end)
    said = _said(sentences, written[alignment.start :])
    return NearPlace(tuple(departures), sentences, said)


def _said(sentences: Sequence[Sentence], words: Sequence[str]) -> str | None:
    """The words with the punctuation between them, as the source has them."""
    text = " ".join(sentence.text or "" for sentence in sentences)
    found = re.search(r"[\W_]+".join(map(re.escape, words)), text)
    return found[0] if found else None
