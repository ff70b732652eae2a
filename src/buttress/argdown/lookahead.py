"""Finding what lies ahead in a text without looking twice at the same stretch.

A scanner that asks, at each of many openings, where the next closing sign is would take
quadratic time on a text full of openings. The scanner only ever moves forward, so an answer
once found stays right until the scanner has passed it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

__all__ = ["Lookahead"]

_DATA_STOP = re.compile(r"\}(?=[\s\u00a0\ufeff][^,}])")
_DATA_END = re.compile(r"\}(?![\s\u00a0\ufeff]*[,}])")


class Lookahead:
    """Where signs stand in one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, int] = {}

    def find(self, sign: str, start: int) -> int:
        """The offset of the first `sign` at or after `start`, or -1. `start` never decreases much.

        Each stretch of the text is searched once for each sign, as long as the starts rise.
        """
        known = self._found.get(sign, -2)
        if known == -1 or known >= start:
            return known
        found = self._text.find(sign, start)
        self._found[sign] = found
        return found

    def find_in_line(self, sign: str, start: int) -> int:
        """The same, but -1 where the line ends before."""
        found = self.find(sign, start)
        if found < 0:
            return -1
        end = self.find("\n", start)
        return found if end < 0 or found < end else -1

    @cached_property
    def _data_stops(self) -> list[int]:
        return [match.start() for match in _DATA_STOP.finditer(self._text)]

    @cached_property
    def _data_ends(self) -> list[int]:
        return [match.start() for match in _DATA_END.finditer(self._text)]

    def data_end(self, start: int) -> int:
        """The offset after the data block that opens at `start`, or -1 if none closes it.

        A block ends at the last brace that no comma or brace follows, and no later than at the
        first one that white space and something else follow.
        """
        stops, ends = self._data_stops, self._data_ends
        at = bisect_right(stops, start)
        limit = stops[at] if at < len(stops) else len(self._text)
        last = bisect_right(ends, limit) - 1
        if last < bisect_left(ends, start):
            return -1
        return ends[last] + 1
