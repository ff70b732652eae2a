"""Finding what stands between markers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from buttress.embed.markdown.fences import fences_in
from buttress.embed.markers.document import Form
from buttress.model import ButtressError

__all__ = ["Marked", "MarkerError", "marked_in"]

_MARKER = re.compile(
    r"<!--\s*(?:buttress\s+(?P<request>(?:(?!-->).)*?)|/buttress(?:\s+(?P<digest>[0-9a-f]+))?)\s*-->",
    re.DOTALL,
)


class MarkerError(ButtressError):
    """Markers that do not pair up; the message begins with the number of a line."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"{line}: {message}")
        self.line = line


class Marked(NamedTuple):
    """A pair of markers: what is asked for, and where the text between them starts and ends.

    `closing` is where the second marker ends, `digest` what it says of the picture, `indent` what
    stands before the first on its line where that is nothing but blanks.
    """

    request: str
    line: int
    start: int
    end: int
    closing: int
    digest: str
    indent: str


def marked_in(text: str, form: Form) -> Iterator[Marked]:
    """The pairs of markers in a text, in order; in Markdown what stands in fenced code is none.

    Raises:
        MarkerError: a marker is opened within another, never closed, or closes nothing.
    """
    hidden = list(_hidden(text)) if form is Form.MARKDOWN else []
    opened: re.Match[str] | None = None
    at = 0
    for match in _MARKER.finditer(text):
        while at < len(hidden) and hidden[at][1] <= match.start():
            at += 1
        if at < len(hidden) and hidden[at][0] <= match.start():
            continue
        line = _line(text, match.start())
        if match["request"] is not None:
            if opened is not None:
                first = _line(text, opened.start())
                raise MarkerError(line, f"a marker stands within the one of line {first}")
            opened = match
            continue
        if opened is None:
            raise MarkerError(line, "<!-- /buttress --> closes nothing")
        first, start = _line(text, opened.start()), opened.end()
        yield Marked(
            opened["request"],
            first,
            start,
            match.start(),
            match.end(),
            match["digest"] or "",
            _indent(text, opened.start()),
        )
        opened = None
    if opened is not None:
        line = _line(text, opened.start())
        raise MarkerError(line, "the marker is never closed: write <!-- /buttress --> below it")


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _indent(text: str, offset: int) -> str:
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    return "" if before.strip() else before


def _hidden(text: str) -> Iterator[tuple[int, int]]:
    """Where fenced code stands, as offsets."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for fence in fences_in([line.removesuffix("\r") for line in lines]):
        yield starts[fence.start], starts[fence.stop]
