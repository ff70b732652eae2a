"""When two ways to write a scheme's name are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["NearNames", "plain_name"]

_LONGEST = 200
_HUMP = re.compile(r"(?<=[^\W\dA-Z_])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OPENING = re.compile(
    r"^(?:(?:schemes? (?:for|of) )?"
    r"(?:arguments?|argumentation|arguing|reasoning|inference|appeal) (?:from|by|to|for)"
    r"|arguments?) (?=.)"
)
_ENDING = re.compile(r"(?<=.) (?:arguments?|schemes?|inferences?)$")
_ARTICLES = frozenset({"a", "an", "the"})


def plain_name(name: str) -> str:
    """A name without what does not tell schemes apart.

    `PositionToKnow`, `position to know`, `Position_To_Know` and `argument from position to know`
    come to the same, and so do a singular and its plural.
    """
    spaced = _HUMP.sub(" ", name[:_LONGEST]).casefold()
    text = " ".join(re.split(r"[\W_]+", spaced)).strip()
    text = _ENDING.sub("", _OPENING.sub("", text))
    return " ".join(_singular(word) for word in text.split() if word not in _ARTICLES)


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


class NearNames:
    """Plain names that are one slip of the pen away: a letter more, less, changed or swapped.

    Names of five letters or less are near only where two letters are swapped: too many other
    words differ from them by one letter.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._by_shortened: dict[str, list[str]] = {}
        for name in sorted(self._names):
            for shortened in {name, *_shortened(name)}:
                self._by_shortened.setdefault(shortened, []).append(name)

    def to(self, name: str) -> tuple[str, ...]:
        """The names that are one slip away from a plain name, and not the name itself."""
        found: dict[str, None] = {}
        for shortened in (name, *_shortened(name)):
            for other in self._by_shortened.get(shortened, ()):
                if other != name and _is_one_slip(name, other):
                    found[other] = None
        return tuple(found)


def _shortened(name: str) -> Iterator[str]:
    """The name without each of its letters in turn."""
    for at in range(len(name)):
        yield name[:at] + name[at + 1 :]


def _is_one_slip(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    start = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    is_swap = (
        short[start:] == long[start + 1 : start + 2] + long[start : start + 1] + long[start + 2 :]
    )
    if len(short) == len(long):
        return is_swap or (len(short) > 5 and short[start + 1 :] == long[start + 1 :])
    return len(long) - len(short) == 1 and len(short) > 5 and short[start:] == long[start + 1 :]
