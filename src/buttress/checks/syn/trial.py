"""Trying a mend of the text around a problem before it is offered."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable

from buttress.checks.context import Context
from buttress.checks.fix import Edit
from buttress.model import ArgumentMap, Document, Problem

__all__ = ["Trials", "trials"]

_GAP = re.compile(r"\n(?:[ \t]*\n)+")
_LONGEST = 5_000
_MOST = 3
_MOST_IN_ALL = 2_000


class Trials:
    """Reads a few blocks of a map again, as they would be after some edits.

    A block is what stands between empty lines. Long ones are not tried, none many times, and some
    thousand in all: the others have their turn when these are mended.
    """

    def __init__(self, map: ArgumentMap) -> None:
        self._places = _by_place(map.problems)
        self._gaps: dict[int, tuple[Document, list[int], list[int]]] = {}
        self._tried: Counter[tuple[int, int]] = Counter()
        self._left = _MOST_IN_ALL

    def block(self, document: Document, offset: int) -> tuple[int, int]:
        """Where the block around an offset begins, and where it ends."""
        if id(document) not in self._gaps:
            found = [match.span() for match in _GAP.finditer(document.text)]
            starts, ends = [start for start, _ in found], [end for _, end in found]
            self._gaps[id(document)] = document, starts, ends
        _, starts, ends = self._gaps[id(document)]
        begun = bisect_right(ends, offset)
        start = ends[begun - 1] if begun else 0
        following = bisect_right(starts, max(start, offset - 1))
        return start, starts[following] if following < len(starts) else len(document.text)

    def helps(
        self,
        document: Document,
        start: int,
        end: int,
        edits: Iterable[Edit],
        *,
        keeping: bool = False,
    ) -> int:
        """How many problems fewer there are between two offsets after the edits, which are in it.

        Zero where it is not tried, where the text between the offsets reads otherwise by itself,
        where there is another kind of problem afterwards, or where the map is another one and
        `keeping` asks for the same.
        """
        from buttress.argdown import loads  # noqa: PLC0415  few maps have problems

        key = id(document), start
        self._tried[key] += 1
        if end - start > _LONGEST or self._tried[key] > _MOST or self._left <= 0:
            return 0
        self._left -= 1
        text = document.text
        if _hides_empty_lines(text[start:end]):
            return 0
        parts = []
        last = start
        for edit in edits:
            parts += [text[last : edit.span.start], edit.text]
            last = edit.span.end
        gap = "" if end == len(text) else "\n\n"  # a sign at the end may need the line end
        before = loads(text[start:end] + gap)
        after = loads("".join([*parts, text[last:end], gap]))
        if keeping and before != after:
            return 0
        fewer, found = _problems(after), _problems(before)
        if found != self._within(document, start, end):
            return 0
        return (found - fewer).total() if fewer <= found else 0

    def _within(self, document: Document, start: int, end: int) -> Counter[str]:
        """The problems that reading the whole map found between two offsets, by their codes."""
        places = self._places.get(id(document), [])
        first = bisect_left(places, (start, ""))
        last = bisect_left(places, (end + 1, ""), first)
        return Counter(code for _, code in places[first:last])


def _hides_empty_lines(block: str) -> bool:
    """Whether it may be part of a longer block: comments and data can hold empty lines."""
    comments = any(sign in block for sign in ("/*", "*/", "<!--", "-->"))
    return comments or block.count("{") != block.count("}")


def trials(context: Context) -> Trials:
    """The trials of a context, which share their limits: `context.derived(trials)`."""
    return Trials(context.map)


def _by_place(problems: Iterable[Problem]) -> dict[int, list[tuple[int, str]]]:
    """Where problems begin in each document, with their codes."""
    found: dict[int, list[tuple[int, str]]] = {}
    for problem in problems:
        if problem.span is not None:
            place = problem.span.start, problem.code
            found.setdefault(id(problem.span.document), []).append(place)
    for places in found.values():
        places.sort()
    return found


def _problems(map: ArgumentMap) -> Counter[str]:
    return Counter(problem.code for problem in map.problems)
