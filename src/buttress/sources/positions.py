"""What `at` says: `¶13`, `¶9-11`, `¶9 s2`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Position", "read_positions"]

_MOST = 1_000
_POSITION = re.compile(
    r"(?:¶+|\bpara(?:graph)?s?\b\.?|\bpars?\.)\s*(\d{1,6})(?:\s*[-–]\s*¶*\s*(\d{1,6}))?"
    r"(?:[\s,]*\b(?:sentences?\b|sent\.|s\.?(?=\s?\d))\s*(\d{1,6}))?",
    re.IGNORECASE,
)


class Position(NamedTuple):
    """A paragraph of a source, and a sentence in it where one is named; both count from 1."""

    paragraph: int
    sentence: int | None = None

    def __str__(self) -> str:
        return f"¶{self.paragraph}" + (f" s{self.sentence}" if self.sentence else "")


def read_positions(places: Iterable[str]) -> tuple[Position, ...]:
    """The paragraphs and sentences that some values of `at` name.

    Pages and everything else (`p. 4`, `minute 3`) name none.
    """
    found: dict[Position, None] = {}
    for place in places:
        for first, last, sentence in _POSITION.findall(place):
            start = int(first)
            end = min(int(last), start + _MOST) if last else start
            for paragraph in range(start, end + 1):
                found[Position(paragraph, int(sentence) if sentence else None)] = None
    return tuple(found)
