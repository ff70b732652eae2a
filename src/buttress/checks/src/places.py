"""Where values stand in data and front matter: YAML's own places are not kept."""

from __future__ import annotations

import re

from buttress.checks.context import Context
from buttress.model import Document, Member, Span, Statement

__all__ = ["literal_place", "source_place", "value_place"]

_MOST = 20_000
_STRINGS_AND_BRACES = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\'\'|[^\'])*\'|[{}]')
_SOURCES = re.compile(r"^[ \t{]*(sources)[ \t]*:", re.MULTILINE)
_FRONT_MATTER_END = re.compile(r"^={3,}", re.MULTILINE)


def literal_place(statement: Statement, key: str, value: str) -> Span | None:
    """Where exactly a text stands as a value of `key`, if it is written there as it is read."""
    for member in statement.members:
        place = _place(member, key, value) if _mentions(member, key, value) else None
        if place is not None:
            return place
    return None


def value_place(statement: Statement, key: str, value: str) -> Span | None:
    """The same; else the member that has the value."""
    exact = literal_place(statement, key, value)
    if exact is not None:
        return exact
    for member in statement.members:
        if _mentions(member, key, value):
            return member.span
    return statement.span


def _mentions(member: Member, key: str, value: str) -> bool:
    found = member.data.get(key)
    return value in found if isinstance(found, tuple) else str(found) == value


def _place(member: Member, key: str, value: str) -> Span | None:
    if member.span is None:
        return None
    document = member.span.document
    start, end = _data(document, member.span.end)
    found = re.compile(rf"(?<![\w-]){re.escape(key)}\s*:").search(document.text, start, end)
    if found is None:
        return None
    at = document.text.find(value, found.end(), end)
    return Span(document, at, at + len(value)) if at >= 0 else None


def _data(document: Document, at: int) -> tuple[int, int]:
    """The stretch of the block of data that follows an element's text, empty where none does."""
    text = document.text
    end = min(len(text), at + _MOST)
    while at < end and text[at].isspace():
        at += 1
    if at >= end or text[at] != "{":
        return at, at
    depth = 0
    for found in _STRINGS_AND_BRACES.finditer(text, at, end):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
            if not depth:
                return at, found.end()
    return at, end


def source_place(context: Context, key: str, *fields: str) -> Span | None:
    """Where the front matter names a source, or the last of these words found after its key.

    None where the map was built without a text.
    """
    for document in context.map.documents:
        opening = _SOURCES.search(document.text)
        if opening is None:
            continue
        closing = _FRONT_MATTER_END.search(document.text, opening.end())
        end = closing.start() if closing else len(document.text)
        place = opening.span(1)
        for number, word in enumerate((key, *fields)):
            # a key has a colon after it; a value among the later words may have none
            colon = r"(?=\s*:)" if number == 0 else ""
            quoted = rf"(?<![\w-])[\"']?({re.escape(word)})[\"']?(?![\w-]){colon}"
            found = re.compile(quoted).search(document.text, place[1], end)
            if found is None:
                break
            place = found.span(1)
        return Span(document, *place)
    return None
