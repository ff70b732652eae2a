"""Which titles look much like a given one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher

__all__ = ["NearTitles"]

_CROWDED = 200
"""Three letters that more titles than this share do not tell them apart."""

_LONGEST = 200
"""Longer titles are compared by their beginnings."""


_SHORT = 2
"""Words of so few letters tell titles of a series apart."""


class NearTitles:
    """An index of titles by the groups of three letters in them.

    Looking one up compares it with a few titles at most, whatever the size of the map.
    """

    def __init__(self, titles: Iterable[str]) -> None:
        self._titles = tuple(titles)
        self._plain = [_plain(title) for title in self._titles]
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for number, plain in enumerate(self._plain):
            for gram in _grams(plain):
                if len(self._having[gram]) <= _CROWDED:
                    self._having[gram].append(number)

    def to(self, title: str, *, likeness: float = 0.75) -> str | None:
        """The title that is most like this one, if any is at least so like it (0 to 1).

        Titles with other numbers in them (`Reason 1`, `Reason 2`) are no near misses, nor are those
        that differ in a word of one or two letters (`Reason A`, `Reason B`).
        """
        plain, numbers = _plain(title), _numbers(title)
        shared: Counter[int] = Counter()
        for gram in _grams(plain):
            having = self._having.get(gram, ())
            if len(having) <= _CROWDED:
                shared.update(having)
        best: tuple[float, str] | None = None
        for number, _ in shared.most_common(8):
            if self._titles[number] == title or _numbers(self._titles[number]) != numbers:
                continue
            if _is_series(plain, self._plain[number]):
                continue
            ratio = SequenceMatcher(None, plain, self._plain[number], autojunk=False).ratio()
            if ratio >= likeness and (best is None or ratio > best[0]):
                best = (ratio, self._titles[number])
        return best[1] if best else None


def _plain(title: str) -> str:
    return re.sub(r"[\W_]+", " ", title[:_LONGEST]).strip().casefold()


def _numbers(title: str) -> list[str]:
    return re.findall(r"\d+", title[:_LONGEST])


def _is_series(one: str, other: str) -> bool:
    different = set(one.split()) ^ set(other.split())
    return bool(different) and all(len(word) <= _SHORT for word in different)


def _grams(plain: str) -> set[str]:
    padded = f"  {plain} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)} if plain else set()
