"""What the data of an element say, as labels and values to be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from buttress.model import ArgumentMeta, Element, StatementMeta

__all__ = ["facts_of"]

_ELSEWHERE = {"source", "quote", "at", "grade", "waive", "declarations"}
"""Words that have a place of their own, or say nothing to a reader."""
_DEEPEST = 3
_LONGEST = 500


def facts_of(element: Element) -> list[list[str]]:
    """Pairs of a label and a value: the words that Buttress knows, then the author's own."""
    known = {field.name for field in attrs.fields(StatementMeta)}
    known |= {field.name for field in attrs.fields(ArgumentMeta)}
    own = ((str(key), value) for key, value in element.data.items() if key not in known)
    return [
        [label.replace("_", " "), text]
        for label, value in (*_typed(element.meta), *own)
        if (text := _text(value))
    ]


def _typed(meta: StatementMeta | ArgumentMeta) -> Iterator[tuple[str, Any]]:
    for field in attrs.fields(meta.__class__):
        value = getattr(meta, field.name)
        if field.name not in _ELSEWHERE and value is not None and value is not False:
            if field.name == "likelihood" and isinstance(value, tuple):
                value = f"{value[0]:g} to {value[1]:g}"
            yield field.name, value


def _text(value: Any, depth: int = 0) -> str:
    """A value in words, cut where it is too long or too deep to be read."""
    if isinstance(value, bool):
        text = "yes" if value else "no"
    elif value is None:
        text = ""
    elif isinstance(value, float):
        text = f"{value:g}"
    elif isinstance(value, (str, int)):
        text = str(value)
    elif isinstance(value, date):
        text = value.isoformat()
    elif depth == _DEEPEST:
        text = "…"
    elif isinstance(value, Mapping):
        text = "; ".join(f"{key}: {_text(item, depth + 1)}" for key, item in value.items())
    elif isinstance(value, (list, tuple)):
        text = ", ".join(_text(item, depth + 1) for item in value)
    else:
        text = str(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
