"""Breaking a text into lines by the columns that it takes."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.report.terminal import columns

__all__ = ["wrapped"]


def wrapped(text: str, widest: int, *, indent: str = "", first: str | None = None) -> Iterator[str]:
    """The lines of a text, none wider than `widest` columns unless a word is.

    `indent` comes before every line, `first` before the first in its place.
    """
    opening = indent if first is None else first
    line = ""
    room = widest - columns(opening)
    for word in text.split():
        if line and columns(line) + 1 + columns(word) > room:
            yield opening + line
            opening, line = indent, word
            room = widest - columns(indent)
        else:
            line = f"{line} {word}" if line else word
    yield (opening + line).rstrip()
