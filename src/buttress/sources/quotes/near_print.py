"""Where a quote departs from a source of which only the fingerprint is at hand.

The groups of words that the source has, at fitting places, tell which words of the quote are
its. For the others likely changes are tried: a word of denial put in or taken out, another
modal word, another number. One that makes the quote fit is what was changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from buttress.sources.fingerprint import GROUP
from buttress.sources.quotes.departures import Departure, NearPlace
from buttress.sources.quotes.gravity import (
    HEDGES,
    MODALS,
    NEGATIONS,
    is_number,
    kind_of_change,
)
from buttress.sources.quotes.index import CERTAIN, PrintIndex
from buttress.sources.words import Word

__all__ = ["nearest_in_print"]

_MOST_WORDS = 120
_MOST_PLACES = 400
_DRIFT = 6
"""By so many places at most a quote's words may be shifted against the source's."""

_NEGATIVE_FORMS = {
    "is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't", "do": "don't",
    "does": "doesn't", "did": "didn't", "has": "hasn't", "have": "haven't", "had": "hadn't",
    "can": "cannot", "could": "couldn't", "will": "won't", "would": "wouldn't",
    "should": "shouldn't", "must": "mustn't",
}  # fmt: skip
_POSITIVE_FORMS = {negative: positive for positive, negative in _NEGATIVE_FORMS.items()} | {
    "can't": "can"
}
_FEW_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred hundreds thousand thousands million millions billion billions dozen dozens half first "
    "second third fourth fifth"
).split()


class _Change(NamedTuple):
    """`words` in the place of those from `start` up to `end`."""

    start: int
    end: int
    words: tuple[str, ...]


def nearest_in_print(
    piece: Sequence[Word], index: PrintIndex, paragraphs: frozenset[int] = frozenset()
) -> NearPlace | None:
    """The place that is most like some words, and where they depart from it.

    None where nothing shows that the source has anything like them.
    """
    if not CERTAIN <= len(piece) <= _MOST_WORDS:
        return None
    words = [word.plain for word in piece]
    codes = index.group_codes(words)
    known = _known_groups(codes, index, paragraphs)
    loose = _uncovered(known, len(words))
    for change in _likely_changes(words, loose):
        fitting = _fits(words, change, index)
        if fitting is not None:
            touched = index.layout.spanned(fitting, fitting + len(words))
            return NearPlace((_departure(piece, change),), touched)
    if len(known) * 2 < len(codes) and len(known) < 3:
        return None
    departures = tuple(_gaps(piece, known))
    places = sorted(known.values())
    return NearPlace(departures, index.layout.spanned(places[0], places[-1] + GROUP))


def _known_groups(
    codes: Sequence[str], index: PrintIndex, paragraphs: frozenset[int]
) -> dict[int, int]:
    """The groups that stand near one place of the source, with their places."""
    votes: Counter[int] = Counter()
    for number, code in enumerate(codes):
        for place in index.having(code)[:_MOST_PLACES]:
            offset = place - number
            weight = 3 if index.layout.paragraph(place) in paragraphs else 2
            votes[offset] += weight * (4 if index.codes[place + 1] in codes else 1)
    if not votes:
        return {}
    best, _ = min(votes.items(), key=lambda each: (-each[1], each[0]))
    paragraph = None
    known: dict[int, int] = {}
    for number, code in enumerate(codes):
        for place in index.having(code)[:_MOST_PLACES]:
            if place - number == best:
                known[number] = place
                paragraph = index.layout.paragraph(place)
    for number, code in enumerate(codes):
        near = [
            place
            for place in index.having(code)[:_MOST_PLACES]
            if abs(place - number - best) <= _DRIFT
            and index.layout.paragraph(place) == paragraph
        ]
        if near and number not in known:
            known[number] = min(near, key=lambda place: abs(place - best))
    return _in_order(known)


def _in_order(known: dict[int, int]) -> dict[int, int]:
    """Without groups that only chance put there: places have to rise with the groups."""
    kept: dict[int, int] = {}
    last = -1
    for number in sorted(known):
        if known[number] > last:
            kept[number] = last = known[number]
    return kept


def _uncovered(known: dict[int, int], count: int) -> range:
    """The words and joints that no known group vouches for, from the first to after the last.

    A joint is the place before a word; where two known groups are parted in the source, all
    words are the source's and a joint is not.
    """
    covered = [False] * count
    joined = [False] * (count + 1)
    for number in known:
        for at in range(number, number + GROUP):
            covered[at] = True
        for at in range(number + 1, number + GROUP):
            joined[at] = True
    open_words = [at for at in range(count) if not covered[at]]
    open_joints = [at for at in range(1, count) if not joined[at]]
    every = open_words + open_joints
    if not every:
        return range(0)
    return range(min(every), max([*(at + 1 for at in open_words), *open_joints]) + 1)


def _likely_changes(words: Sequence[str], loose: range) -> Iterator[_Change]:
    """Changes that would turn the quote into the source's words, the gravest first."""
    inner = [at for at in loose if at < len(words)]
    joints = [at for at in loose if 0 < at < len(words)]
    for at in joints:
        for denial in (*NEGATIONS, "not been"):
            yield _Change(at, at, tuple(denial.split()))
    for at in inner:
        word = words[at]
        if word in NEGATIONS:
            yield _Change(at, at + 1, ())
        if word in _NEGATIVE_FORMS:
            yield _Change(at, at + 1, (_NEGATIVE_FORMS[word],))
            yield _Change(at, at + 1, (word, "not"))
        if word in _POSITIVE_FORMS:
            yield _Change(at, at + 1, (_POSITIVE_FORMS[word],))
        for prefix in ("un", "in", "im", "dis"):
            yield _Change(at, at + 1, (prefix + word,))
            if word.startswith(prefix) and len(word) > len(prefix) + 2:
                yield _Change(at, at + 1, (word.removeprefix(prefix),))
    for at in inner:
        if words[at] in MODALS or words[at] in HEDGES:
            yield _Change(at, at + 1, ())
            for other in (*MODALS, *HEDGES):
                yield _Change(at, at + 1, (other,))
    for at in joints:
        for hedge in (*MODALS, *HEDGES):
            yield _Change(at, at, (hedge,))
    for at in inner:
        if is_number(words[at]) and len(loose) <= GROUP + 2:
            for number in _numbers(words[at]):
                yield _Change(at, at + 1, (number,))


def _numbers(word: str) -> Iterator[str]:
    """Numbers that may stand where another number is quoted."""
    yield from _FEW_NUMBERS
    yield from (str(number) for number in range(2_101))
    for digits in range(1, 100):
        for zeros in range(2, 8):
            yield str(digits) + "0" * zeros
    if "." in word:
        yield from (f"{whole}.{tenth}" for whole in range(100) for tenth in range(10))


def _fits(words: Sequence[str], change: _Change, index: PrintIndex) -> int | None:
    """Where the source has the changed words, if it surely does.

    The groups that the change is in have to be there and be two at least: one may be chance.
    """
    changed = [*words[: change.start], *change.words, *words[change.end :]]
    first = max(0, change.start - GROUP + 1)
    last = min(len(changed) - GROUP, change.start + max(0, len(change.words) - 1))
    if not change.words:
        last = min(len(changed) - GROUP, change.start - 1)
    if last - first < 1:
        return None
    near = index.group_codes(changed[first : last + GROUP])
    if not index.places_of(near):
        return None
    places = index.places(changed)
    return places[0] if places else None


def _departure(piece: Sequence[Word], change: _Change) -> Departure:
    quoted = piece[change.start : change.end]
    before = piece[change.start - 1].written if change.start else None
    kind = kind_of_change([word.plain for word in quoted], change.words)
    return Departure(kind, tuple(word.written for word in quoted), change.words, before)


def _gaps(piece: Sequence[Word], known: dict[int, int]) -> Iterator[Departure]:
    """Every stretch of words, or joint between words, that no known group vouches for."""
    count = len(piece)
    covered = [False] * count
    joint = [False] * (count + 1)
    for number, place in known.items():
        for at in range(number, number + GROUP):
            covered[at] = True
        for at in range(number + 1, number + GROUP):
            joint[at] = True
        follower = known.get(number + 1)
        if follower is not None and follower != place + 1:
            joint[number + GROUP] = False
    at = 0
    while at < count:
        if not covered[at]:
            end = at
            while end < count and not covered[end]:
                end += 1
            yield _unknown(piece, at, end)
            at = end
            continue
        if at and covered[at - 1] and not joint[at]:
            yield _unknown(piece, at, at)
        at += 1


def _unknown(piece: Sequence[Word], start: int, end: int) -> Departure:
    words = piece[start:end]
    kind = kind_of_change([word.plain for word in words], [])
    before = piece[start - 1].written if start else None
    return Departure(kind, tuple(word.written for word in words), None, before)
