"""Where paragraphs begin in a plain text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

__all__ = ["Paragraph", "split_paragraphs"]

_UNWRAPPED = 160
"""A line of more characters than this was not broken to fit a page."""

_BULLET = re.compile(r"\s*[-*+•‣▪◦–]\s+(?=\S)")
_NUMBER = re.compile(r"\s*\(?(\d{1,3})[.)]\s+(?=\S)")
_LETTER = re.compile(r"\s*\(?[a-z]\)\s+(?=\S)")
_HYPHEN_AT_END = re.compile(r"[^\W\d_][-‐‑]\Z")
_WORD = re.compile(r"[^\W_]")


class Paragraph(NamedTuple):
    """A paragraph's text on one line, and the line (from 1) on which it begins."""

    line: int
    text: str


def split_paragraphs(text: str, furniture: Collection[int] = ()) -> list[Paragraph]:
    """The paragraphs of a text in their order.

    A blank line ends a paragraph. An item of a list is a paragraph of its own; its bullet or
    number is no part of it. The lines of one block are joined, unless one of them is so long
    that the text cannot have been wrapped: then each line is a paragraph. Lines whose numbers
    `furniture` holds end a paragraph too and are left out, as are paragraphs without a letter
    or digit.
    """
    found: list[Paragraph] = []
    for block in _blocks(text, furniture):
        is_wrapped = all(len(line) <= _UNWRAPPED for _, line in block)
        for paragraph in _parted(block, is_wrapped=is_wrapped):
            joined = Paragraph(paragraph[0][0], joined_lines([line for _, line in paragraph]))
            if _WORD.search(joined.text):
                found.append(joined)
    return found


_Lines = list[tuple[int, str]]


def _blocks(text: str, furniture: Collection[int]) -> Iterator[_Lines]:
    block: _Lines = []
    for number, line in enumerate(text.replace("\f", "\n\n").split("\n"), start=1):
        if line.strip() and number not in furniture:
            block.append((number, line))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _parted(block: _Lines, *, is_wrapped: bool) -> Iterator[_Lines]:
    """The paragraphs of a block: list items, and what stands before them."""
    paragraph: _Lines = []
    previous = 0
    for number, line in block:
        marker, previous = _marker(line, previous, is_first=not paragraph)
        if paragraph and (marker or not is_wrapped):
            yield paragraph
            paragraph = []
        paragraph.append((number, line[marker:]))
    if paragraph:
        yield paragraph


def _marker(line: str, previous: int, *, is_first: bool) -> tuple[int, int]:
    """The length of a list item's marker, 0 where there is none, and the item's number.

    Within a block a number begins an item only where it counts on: a wrapped line of prose may
    well begin with `1945. `.
    """
    if found := _NUMBER.match(line):
        number = int(found[1])
        if is_first or number in (1, previous + 1):
            return found.end(), number
        return 0, previous
    found = _BULLET.match(line) or _LETTER.match(line)
    return (found.end() if found else 0), previous


def joined_lines(lines: Iterable[str]) -> str:
    """The lines of one paragraph as one, without a blank after a word that goes on."""
    parts: list[str] = []
    for line in (" ".join(line.split()) for line in lines):
        if parts and not _HYPHEN_AT_END.search(parts[-1]):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)
