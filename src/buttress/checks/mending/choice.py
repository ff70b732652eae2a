"""Which of many fixes can be made at once, and where in which file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from buttress.checks.fix import Edit, Fix
from buttress.model import SourceFile

__all__ = ["Change", "chosen"]


class Change(NamedTuple):
    """Put `text` in the place of `start:end`, in code points of a file's text as it was read."""

    start: int
    end: int
    text: str


class _File:
    """The changes of one file, none of which meets another."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.changes: list[Change] = []

    def takes(self, change: Change) -> bool:
        """Whether a change is there already, or stands clear of all that are."""
        at = bisect_left(self.changes, change)
        if self.changes[at : at + 1] == [change]:
            return True
        before, after = self.changes[max(at - 1, 0) : at], self.changes[at : at + 1]
        return all(_apart(one, change) for one in before) and all(
            _apart(change, one) for one in after
        )

    def add(self, change: Change) -> None:
        at = bisect_left(self.changes, change)
        if self.changes[at : at + 1] != [change]:
            self.changes.insert(at, change)


def chosen(
    fixes: Iterable[Fix], *, unsafe: bool = False
) -> tuple[Mapping[SourceFile, Sequence[Change]], int]:
    """The changes of each file, in order, and how many fixes they make.

    A fix is made as a whole or not at all: where it meets one that came before it, and where an
    edit runs over the end of an included file, it is left for another time. Unsafe fixes are
    taken only where asked for.
    """
    files: dict[str, _File] = {}
    number = 0
    for fix in fixes:
        if not (fix.is_safe or unsafe) or not fix.edits:
            continue
        placed = [_placed(edit) for edit in fix.edits]
        changes = [(source, change) for source, change in placed if source is not None]
        if len(changes) < len(placed) or not _own_apart(changes):
            continue
        if all(files.setdefault(s.path, _File(s)).takes(change) for s, change in changes):
            for source, change in changes:
                files[source.path].add(change)
            number += 1
    return {file.source: file.changes for file in files.values() if file.changes}, number


def _placed(edit: Edit) -> tuple[SourceFile | None, Change]:
    span = edit.span
    found = span.document.stretch(span.start, span.end)
    if found is None:
        return None, Change(0, 0, "")
    source, start, end = found
    return source, Change(start, end, edit.text)


def _own_apart(changes: Sequence[tuple[SourceFile, Change]]) -> bool:
    """Whether the edits of one fix leave each other alone."""
    ordered = sorted((source.path, change) for source, change in changes)
    return all(
        path != other or _apart(one, next_) for (path, one), (other, next_) in pairwise(ordered)
    )


def _apart(one: Change, other: Change) -> bool:
    """Whether a change ends before another begins; text put in at one place has no order."""
    if one.end == other.start:
        return one.start < one.end and other.start < other.end
    return one.end < other.start
