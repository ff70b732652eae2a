"""Changes by which a quote may have come from other words: tried against a fingerprint."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from buttress.sources.quotes.gravity import HEDGES, MODALS, NEGATIONS, NUMBER_WORDS, is_number

__all__ = ["Change", "likely_changes"]

_NEGATIVE_FORMS = {
    "is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't", "do": "don't",
    "does": "doesn't", "did": "didn't", "has": "hasn't", "have": "haven't", "had": "hadn't",
    "can": "cannot", "could": "couldn't", "will": "won't", "would": "wouldn't",
    "should": "shouldn't", "must": "mustn't",
}  # fmt: skip
_POSITIVE_FORMS = {negative: positive for positive, negative in _NEGATIVE_FORMS.items()} | {
    "can't": "can"
}
_MOST_NUMBERS = 4
"""In the place of so many of a quote's numbers others are tried."""

_DENYING = ("un", "in", "im", "ir", "dis", "non")


class Change(NamedTuple):
    """`words` in the place of those from `start` up to `end`."""

    start: int
    end: int
    words: tuple[str, ...]


def likely_changes(words: Sequence[str], at: Sequence[int]) -> Iterator[Change]:
    """Changes near some of a quote's words that may lead back to its source, the gravest first."""
    inner = [number for number in at if number < len(words)]
    joints = [number for number in at if 0 < number < len(words)]
    for joint in joints:
        for denial in NEGATIONS:
            yield Change(joint, joint, (denial,))
    for number in inner:
        yield from _denials(words[number], number)
    for number in [number for number in inner if is_number(words[number])][:_MOST_NUMBERS]:
        for other in _numbers(words[number]):
            yield Change(number, number + 1, (other,))
    for number in inner:
        if words[number] in MODALS or words[number] in HEDGES:
            yield Change(number, number + 1, ())
            for other in (*MODALS, *HEDGES):
                yield Change(number, number + 1, (other,))
    for joint in joints:
        for hedge in (*MODALS, *HEDGES):
            yield Change(joint, joint, (hedge,))


def _denials(word: str, at: int) -> Iterator[Change]:
    """A denial taken out of, or put into, one word."""
    if word in NEGATIONS:
        yield Change(at, at + 1, ())
    if word in _NEGATIVE_FORMS:
        yield Change(at, at + 1, (_NEGATIVE_FORMS[word],))
    if word in _POSITIVE_FORMS:
        yield Change(at, at + 1, (_POSITIVE_FORMS[word],))
    for prefix in _DENYING:
        yield Change(at, at + 1, (prefix + word,))
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            yield Change(at, at + 1, (word.removeprefix(prefix),))


def _numbers(word: str) -> Iterator[str]:
    """Numbers that may stand where another number is quoted: small, of a year, round."""
    yield from NUMBER_WORDS
    yield from map(str, range(2_101))
    for zeros in range(2, 8):
        for digits in range(1, 100):
            yield str(digits) + "0" * zeros
    if "." in word:
        yield from (f"{whole}.{tenth}" for whole in range(100) for tenth in range(10))
