"""What a statement rests on, with the words of its sources."""

from __future__ import annotations

import re
from typing import Any

from buttress.model import ArgumentMap, Source, Statement

__all__ = ["sources_of"]

_WEB = re.compile(r"https?://[^\s\x00-\x1f]+", re.IGNORECASE)


def sources_of(statement: Statement, map: ArgumentMap) -> list[dict[str, Any]]:
    """The sources of a statement, in its order; empty texts where a source does not say.

    Each has `key`, `title`, `author`, `publisher`, `date`, `url` (http or https alone),
    `reliability`, `at` and `quote` (lists) and `grade`. With several sources it is not said which
    one is quoted: then places and quotes have an entry of their own, whose `key` is empty, as they
    have where a statement names no source at all.
    """
    meta = statement.meta
    found = [_entry(key, map.sources.get(key)) for key in dict.fromkeys(meta.source)]
    if meta.at or meta.quote or meta.grade:
        if len(found) != 1:
            found.append(_entry("", None))
        found[-1] |= {"at": list(meta.at), "quote": list(meta.quote), "grade": meta.grade or ""}
    return found


def _entry(key: str, source: Source | None) -> dict[str, Any]:
    known = source or Source(key)
    url = (known.url or "").strip()
    return {
        "key": key,
        "title": known.title or "",
        "author": known.author or "",
        "publisher": known.publisher or "",
        "date": str(known.date or ""),
        "url": url if _WEB.fullmatch(url) else "",
        "reliability": known.reliability or "",
        "at": [],
        "quote": [],
        "grade": "",
    }
