"""Changes made in a text as it is written, with its line ends and byte order mark."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from buttress.checks.mending.choice import Change

__all__ = ["rewritten"]

_LINE_END = re.compile(r"\r\n?|\n")


def rewritten(written: str, changes: Iterable[Change]) -> str:
    """The text after some changes, which are in order and stand clear of each other.

    The changes count as the reader does: without a byte order mark, every line end one
    character. What they leave alone stays as it is, and a new line ends as the first one does.
    """
    mark = 1 if written.startswith("\ufeff") else 0
    first = _LINE_END.search(written)
    line_end = first[0] if first else "\n"
    # Where the reader sees one character and the text has two, each place after it moves by one.
    pairs = [found.start() - mark for found in re.finditer("\r\n", written)]
    read_at = [start - number for number, start in enumerate(pairs)]
    parts: list[str] = []
    last = 0
    for change in changes:
        start, end = (at + mark + bisect_left(read_at, at) for at in change[:2])
        parts += [written[last:start], change.text.replace("\n", line_end)]
        last = end
    return "".join([*parts, written[last:]])
