"""Paragraphs put together into a text with one line each."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.sources.extraction.kinds import Extract

__all__ = ["assembled"]


def assembled(paragraphs: Iterable[tuple[str, bool]]) -> Extract:
    """The text of some paragraphs; with each comes whether it is a heading.

    A blank line stands between them, so the nth paragraph is on line 2n - 1.
    """
    lines: list[str] = []
    headings: list[int] = []
    for text, is_heading in paragraphs:
        line = " ".join(text.split())
        if not line:
            continue
        lines += (line, "")
        if is_heading:
            headings.append(len(lines) - 1)
    return Extract("\n".join(lines), tuple(headings))
