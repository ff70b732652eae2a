"""How grave it is that a quote has other words than its source.

The word lists are English; of other languages only numbers in digits are known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

__all__ = [
    "HEDGES",
    "MODALS",
    "NEGATIONS",
    "NUMBER_WORDS",
    "Kind",
    "is_denial",
    "is_number",
    "kind_of_change",
]


class Kind(StrEnum):
    """What a departure from the source changes; all but the wording change what is said."""

    NEGATION = "negation"
    NUMBER = "number"
    MODAL = "modal"
    QUANTITY = "quantity"
    WORDING = "wording"

    @property
    def is_grave(self) -> bool:
        """Whether it makes the source say another thing."""
        return self is not Kind.WORDING


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


NEGATIONS = _words("not no never none nobody nothing nowhere neither nor without cannot")
"""Words that deny; contractions with n't deny too."""

MODALS = _words("may might can could must should shall will would ought")
"""Words that say whether a thing can, must or will be."""

HEDGES = _words(
    "likely unlikely probably possibly perhaps maybe reportedly allegedly apparently seemingly "
    "supposedly presumably arguably certainly definitely surely clearly undoubtedly potentially "
    "possible probable certain alleged claims claimed claim believes believed believe appears "
    "appear seems seem suggests suggest"
)
"""Words that say how sure a thing is, or that somebody only says so."""

_QUANTITIES = frozenset(
    _words(
        "all every each any some most many much few fewer several both half majority minority only "
        "always often sometimes rarely seldom mostly hardly barely nearly almost more less least"
    )
)
NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate(
        _words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen twenty"
        )
    )
} | {
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70",
    "eighty": "80", "ninety": "90", "hundred": "100", "hundreds": "100s", "thousand": "1000",
    "thousands": "1000s", "million": "1000000", "millions": "1000000s", "billion": "1000000000",
    "billions": "1000000000s", "dozen": "12", "dozens": "12s", "second": "2nd", "third": "3rd",
    "fourth": "4th", "fifth": "5th", "twice": "2x", "double": "2x", "triple": "3x",
}  # fmt: skip
"""Words for numbers, with what they come to."""

_DIGIT = re.compile(r"\d")
_CONTRACTED = {
    "can't": "can", "cannot": "can", "won't": "will", "shan't": "shall", "mayn't": "may",
    "couldn't": "could", "wouldn't": "would", "shouldn't": "should", "mightn't": "might",
    "mustn't": "must", "oughtn't": "ought",
}  # fmt: skip
_DENYING = ("un", "in", "im", "ir", "il", "dis", "non", "mis")
_SIGNS = frozenset("%‰$¢£¥€<>≤≥≠=±")


def kind_of_change(quoted: Sequence[str], written: Sequence[str]) -> Kind:
    """What changes where a quote says `quoted` and its source, at that place, `written`.

    Both are words as they are compared. A word that becomes its own opposite (`likely`,
    `unlikely`) is a negation.
    """
    if _denials(quoted) != _denials(written) or _are_opposites(quoted, written):
        return Kind.NEGATION
    for kind, of in (
        (Kind.NUMBER, _numbers),
        (Kind.MODAL, _modals),
        (Kind.QUANTITY, _quantities),
    ):
        if Counter(of(quoted)) != Counter(of(written)):
            return kind
    return Kind.WORDING


def is_denial(word: str) -> bool:
    """Whether a word denies."""
    return word in NEGATIONS or word.endswith("n't")


def is_number(word: str) -> bool:
    """Whether a word is a number, in digits or in letters."""
    return bool(_DIGIT.search(word)) or word in NUMBER_WORDS


def _denials(words: Iterable[str]) -> int:
    return sum(map(is_denial, words))


def _numbers(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word in _SIGNS or _DIGIT.search(word):
            yield word
        elif word in NUMBER_WORDS:
            yield NUMBER_WORDS[word]


def _modals(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        plain = _CONTRACTED.get(word, word)
        if plain in MODALS or plain in HEDGES:
            yield plain


def _quantities(words: Iterable[str]) -> Iterator[str]:
    return (word for word in words if word in _QUANTITIES)


def _are_opposites(quoted: Sequence[str], written: Sequence[str]) -> bool:
    return any(
        longer == prefix + shorter
        for one in quoted
        for other in written
        for longer, shorter in ((one, other), (other, one))
        for prefix in _DENYING
        if len(shorter) > 2
    )
