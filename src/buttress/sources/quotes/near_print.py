"""Where a quote departs from a source of which only the fingerprint is at hand.

The groups of words that the source has, at fitting places, tell which words of the quote are
its. For the others likely changes are tried: a word of denial put in or taken out, another
modal word, another number. One that makes the quote fit is what was changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from buttress.sources.fingerprint import GROUP
from buttress.sources.quotes.departures import Departure, NearPlace
from buttress.sources.quotes.gravity import Kind, is_denial, kind_of_change
from buttress.sources.quotes.index import CERTAIN, PrintIndex
from buttress.sources.quotes.likely_changes import Change, likely_changes
from buttress.sources.words import Word

__all__ = ["nearest_in_print"]

_MOST_WORDS = 120
_MOST_PLACES = 400
_DRIFT = 6
"""By so many places at most a quote's words may be shifted against the source's."""

_SHORT = 10
"""In a quote of so few words a change is looked for anywhere, whatever groups are known."""

_SMALL = 150
"""In paragraphs of so few words even one known group means something."""


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
    few = len(words) <= _SHORT or len(known) < GROUP
    loose = set(range(len(words)) if few else _uncovered(known, len(words)))
    loose.update(at for at, word in enumerate(words) if is_denial(word))
    for change in likely_changes(words, sorted(loose)):
        fitting = _fits(words, change, index)
        if fitting is not None:
            touched = index.layout.spanned(fitting, fitting + len(words))
            return NearPlace((_departure(piece, change),), touched)
    if not _is_telling(known, codes, index, paragraphs):
        return None
    departures = tuple(_gaps(piece, known))
    places = sorted(known.values())
    return NearPlace(departures, index.layout.spanned(places[0], places[-1] + GROUP))


def _is_telling(
    known: dict[int, int], codes: Sequence[str], index: PrintIndex, paragraphs: frozenset[int]
) -> bool:
    """Whether so many known groups are more than chance would put there."""
    if len(known) >= GROUP or (len(known) == GROUP - 1 and len(codes) <= 2 * GROUP):
        return True
    if not known or not paragraphs or len(known) * 6 < len(codes):
        return False
    place = next(iter(known.values()))
    size = sum(s.words for s in index.layout.sentences if s.paragraph in paragraphs)
    return size <= _SMALL and index.layout.paragraph(place) in paragraphs


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
            if abs(place - number - best) <= _DRIFT and index.layout.paragraph(place) == paragraph
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


def _fits(words: Sequence[str], change: Change, index: PrintIndex) -> int | None:
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


def _departure(piece: Sequence[Word], change: Change) -> Departure:
    quoted = piece[change.start : change.end]
    before = piece[change.start - 1].written if change.start else None
    kind = kind_of_change([word.plain for word in quoted], change.words)
    written = tuple(
        f"{int(word):,}" if word.isdecimal() and _is_grouped(quoted) else word
        for word in change.words
    )
    return Departure(kind, tuple(word.written for word in quoted), written, before)


def _is_grouped(quoted: Sequence[Word]) -> bool:
    """Whether the quote writes a number's digits in groups, as `10,000`."""
    return any("," in word.written for word in quoted)


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
    if len(words) > 1 and kind not in (Kind.NEGATION, Kind.NUMBER):
        kind = Kind.WORDING
    before = piece[start - 1].written if start else None
    return Departure(kind, tuple(word.written for word in words), None, before)
