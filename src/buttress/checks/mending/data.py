"""Edits of the data in braces that follow an element."""

from __future__ import annotations

import re

from buttress.argdown.lookahead import Lookahead
from buttress.checks.fix import Edit
from buttress.model import Span

__all__ = ["data_after", "keyed", "rekeyed"]

_LONGEST = 4_000
"""Longer data are left to their author."""

_GAP = re.compile(r"[ \t]*(?:\n[ \t]*)?(?=\{)")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


def data_after(span: Span) -> Span | None:
    """The data that follow the words of an element, from brace to brace."""
    text = span.document.text
    gap = _GAP.match(text, span.end)
    if gap is None:
        return None
    part = text[gap.end() : gap.end() + _LONGEST]
    end = Lookahead(part).data_end(0)
    return Span(span.document, gap.end(), gap.end() + end) if end > 0 else None


def keyed(span: Span, key: str, value: str) -> Edit | None:
    """Give an element a key with a value, both as they are to stand in YAML.

    `span` is that of the element's words. None where its data are not of the short form
    `{key: value}`, or where they may have the key already.
    """
    data = data_after(span)
    if data is None:
        if span.text != span.text.rstrip():
            return None
        return Edit(Span(span.document, span.end, span.end), f" {{{key}: {value}}}")
    inside = data.text[1:-1]
    if key in inside or inside.lstrip(" \t").startswith("\n"):
        return None
    start = data.start + 1
    written = f"{key}: {value}, " if inside.strip() else f"{key}: {value}"
    return Edit(Span(data.document, start, start), written)


def rekeyed(span: Span, old: str, new: str) -> Edit | None:
    """Put another key in the place of one in the data of an element.

    `span` is that of the element's words. None where the key is not there, or where it stands
    more than once, so that it is not certain which is meant.
    """
    data = data_after(span)
    if data is None or not _WORD.fullmatch(old) or not _WORD.fullmatch(new):
        return None
    found = list(re.finditer(rf"""(?<=[{{,\s"']){re.escape(old)}(?=["']?[ \t]*:)""", data.text))
    if len(found) != 1:
        return None
    start = data.start + found[0].start()
    return Edit(Span(data.document, start, start + len(old)), new)
