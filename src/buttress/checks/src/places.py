"""Where values stand in data and front matter: YAML's own places are not kept."""

from __future__ import annotations

import re

from buttress.checks.context import Context
from buttress.model import Document, Member, Span, Statement

__all__ = ["literal_place", "source_place", "value_place"]

_MOST_CHARACTERS = 20_000
_MOST_MEMBERS = 100
_MOST_VALUES = 1_000
"""Beyond these a value is not looked for; the statement's own place is told."""

_NEAR = 5_000
"""So far after a source's key its own fields are looked for, in characters."""

_KEY = re.compile(r"^[ \t]*[\"']?([^\s\"':#{][^\"':\n]*?)[\"']?[ \t]*:", re.MULTILINE)
_STRINGS_AND_BRACES = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\'\'|[^\'])*\'|[{}]')
_SOURCES = re.compile(r"^[ \t{]*(sources)[ \t]*:", re.MULTILINE)
_FRONT_MATTER_END = re.compile(r"^={3,}", re.MULTILINE)


def literal_place(statement: Statement, key: str, value: str) -> Span | None:
    """Where exactly a text stands as a value of `key`, if it is written there as it is read."""
    for member in statement.members[:_MOST_MEMBERS]:
        place = _place(member, key, value) if _mentions(member, key, value) else None
        if place is not None:
            return place
    return None


def value_place(statement: Statement, key: str, value: str) -> Span | None:
    """The same; else the member that has the value."""
    exact = literal_place(statement, key, value)
    if exact is not None:
        return exact
    for member in statement.members[:_MOST_MEMBERS]:
        if _mentions(member, key, value):
            return member.span
    return statement.span


def _mentions(member: Member, key: str, value: str) -> bool:
    found = member.data.get(key)
    if isinstance(found, tuple):
        return len(found) <= _MOST_VALUES and value in found
    return str(found) == value


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
    end = min(len(text), at + _MOST_CHARACTERS)
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
    for document, start, end in context.derived(_front_matters):
        keys = context.derived(_keys)
        place = keys.get((id(document), key)) or _found(
            document, key, start, min(end, start + _NEAR)
        )
        if place is None:
            continue
        for word in fields:
            place = _found(document, word, place[1], min(end, place[1] + _NEAR)) or place
        return Span(document, *place)
    for document, start, _ in context.derived(_front_matters):
        return Span(document, start - len("sources"), start)
    return None


def _found(document: Document, word: str, start: int, end: int) -> tuple[int, int] | None:
    pattern = re.compile(rf"(?<![\w-])[\"']?({re.escape(word)})[\"']?(?![\w-])")
    found = pattern.search(document.text, start, end)
    return found.span(1) if found else None


def _front_matters(context: Context) -> list[tuple[Document, int, int]]:
    """Where the lists of sources begin and the front matters end."""
    found: list[tuple[Document, int, int]] = []
    for document in context.map.documents:
        if opening := _SOURCES.search(document.text):
            closing = _FRONT_MATTER_END.search(document.text, opening.end())
            end = closing.start() if closing else len(document.text)
            found.append((document, opening.end(1), end))
    return found


def _keys(context: Context) -> dict[tuple[int, str], tuple[int, int]]:
    """The places of the keys that begin a line of a front matter, by document and key."""
    places: dict[tuple[int, str], tuple[int, int]] = {}
    for document, start, end in context.derived(_front_matters):
        for found in _KEY.finditer(document.text, start + 1, end):
            places.setdefault((id(document), found[1]), found.span(1))
    return places
