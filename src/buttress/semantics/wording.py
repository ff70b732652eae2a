"""Naming statements and arguments in a sentence for a person."""

from __future__ import annotations

from collections.abc import Sequence

from buttress.model import Argument, ArgumentMap, ElementKind, Endpoint, Statement

__all__ = ["listed", "name_of"]

_LONGEST = 60
_MOST = 3


def name_of(map: ArgumentMap, end: Endpoint) -> str:
    """`[Title]`, `<Title>`, or the quoted text of what has no title of its own."""
    element: Statement | Argument
    if end.kind is ElementKind.STATEMENT:
        element = map.statements[end.title]
    else:
        element = map.arguments[end.title]
    if element.is_untitled and element.text:
        text = element.text if len(element.text) <= _LONGEST else element.text[: _LONGEST - 1] + "…"
        return f"“{text}”"
    return str(Endpoint(end.kind, end.title))


def listed(names: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`, `a, b, c and 4 more`."""
    unique = list(dict.fromkeys(names))
    if len(unique) > _MOST:
        unique = [*unique[:_MOST], f"{len(unique) - _MOST} more"]
    if len(unique) < 2:
        return "".join(unique)
    return f"{', '.join(unique[:-1])} and {unique[-1]}"
