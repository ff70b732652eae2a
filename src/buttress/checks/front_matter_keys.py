"""Where the keys of a map's front matter stand: YAML's own places are not kept."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice

from buttress.checks.context import Context
from buttress.model import Document, Span

__all__ = ["FrontMatterKeys", "front_matter_keys"]

_FENCE = re.compile(r"^={3,}[ \t]*$", re.MULTILINE)
_KEY = re.compile(
    r"(?:[{,]\s*|^[ \t]*)(?:\"([^\"\n]+)\"|'([^'\n]+)'|([^\s\"'{},:\[\]#][^\"'{},:\n\[\]]*?))\s*:",
    re.MULTILINE,
)


class FrontMatterKeys:
    """The places of all keys, by name, in the text up to the end of the front matter."""

    def __init__(self, document: Document | None) -> None:
        self._document = document
        self._starts: dict[str, list[int]] = {}
        if document is not None:
            fences = [fence.end() for fence in islice(_FENCE.finditer(document.text), 2)]
            start, end = fences if len(fences) == 2 else (0, 0)
            for found in _KEY.finditer(document.text, start, end):
                group = next(number for number in (1, 2, 3) if found[number] is not None)
                self._starts.setdefault(found[group], []).append(found.start(group))

    def place(self, *path: str) -> Span | None:
        """Where the last key of a path stands: the first of its name after the key before it.

        Where it cannot be found, the nearest key before it is given.
        """
        span, at = None, 0
        for key in path:
            starts = self._starts.get(key, [])
            number = bisect_left(starts, at)
            if self._document is None or number == len(starts):
                return span
            at = starts[number] + len(key)
            span = Span(self._document, starts[number], at)
        return span


def front_matter_keys(context: Context) -> FrontMatterKeys:
    """The keys of the front matter of the first text that a map was read from."""
    return FrontMatterKeys(context.map.documents[0] if context.map.documents else None)
