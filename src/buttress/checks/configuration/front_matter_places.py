"""Where settings stand in a map's front matter: YAML's own places are not kept."""

from __future__ import annotations

import re

from buttress.model import ArgumentMap, Document, Span

__all__ = ["FrontMatterPlaces"]

_START = re.compile(r"^[ \t{]*(buttress)[ \t]*:", re.MULTILINE)
_END = re.compile(r"^={3,}", re.MULTILINE)


class FrontMatterPlaces:
    """The keys below `buttress` in the first front matter that has it, found by their names."""

    def __init__(self, map: ArgumentMap) -> None:
        self._document: Document | None = None
        self._start = self._end = 0
        for document in map.documents:
            if start := _START.search(document.text):
                end = _END.search(document.text, start.end())
                self._document = document
                self._start, self._end = start.start(1), end.start() if end else start.end()
                self._key_end = start.end(1)
                break

    def key(self, *path: str | int) -> Span | None:
        """Where the last key of the path stands, or the nearest one that was found."""
        if self._document is None:
            return None
        start, end = self._start, self._key_end
        for key in path:
            if isinstance(key, int):
                continue
            word = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
            if found := word.search(self._document.text, end, self._end):
                start, end = found.span()
        return Span(self._document, start, end)

    def value(self, *path: str | int) -> Span | None:
        """Where the value stands: from its key to the end of the line."""
        span = self.key(*path)
        if span is None:
            return None
        line_end = span.document.text.find("\n", span.end)
        rest = span.document.text[span.end : line_end if line_end >= 0 else None].rstrip(" \t}")
        return Span(span.document, span.start, span.end + len(rest))
