"""The header of the competition's own format: `p af n` or `p aba n`."""

from __future__ import annotations

import attrs

from buttress.interchange.iccma.errors import UnreadableFrameworkError
from buttress.interchange.iccma.lines import excerpt, meaningful_lines, number_in

__all__ = ["LARGEST", "Header", "header_of"]

LARGEST = 10_000_000
"""The most arguments or atoms that a file may declare; each takes memory before any is used."""


@attrs.frozen
class Header:
    """What a file declares: its kind, `af` or `aba`, how many, and in which line."""

    kind: str
    size: int
    line: int


def header_of(data: bytes) -> Header:
    """The header, which is the first line that is no comment.

    Raises:
        UnreadableFrameworkError: there is none, or it declares too much.
    """
    line, text = next(meaningful_lines(data), (1, b""))
    words = text.split()
    if len(words) != 3 or words[0] != b"p" or words[1] not in (b"af", b"aba"):
        raise UnreadableFrameworkError(
            f"the file begins with {excerpt(text)} instead of a header: let it begin with "
            "'p af n' or 'p aba n', where n is the number of arguments or atoms",
            line,
        )
    size = 0 if not words[2].strip(b"0") else number_in(words[2], LARGEST)
    if size is None:
        raise UnreadableFrameworkError(
            f"the header declares {excerpt(words[2])}; give a whole number up to {LARGEST:,}", line
        )
    return Header(words[1].decode(), size, line)
