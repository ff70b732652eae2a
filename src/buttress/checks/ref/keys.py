"""Where the keys of data stand in the text, and which known word a key resembles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import attrs

from buttress.checks.slips import slips_apart
from buttress.model import (
    ArgumentMap,
    ArgumentMeta,
    Element,
    Inference,
    Source,
    Span,
    Statement,
    StatementMeta,
)

__all__ = [
    "ARGUMENT_WORDS",
    "SOURCE_FIELDS",
    "STATEMENT_WORDS",
    "DataBlock",
    "data_blocks",
    "meant_by",
    "short_word_meant_by",
]

STATEMENT_WORDS = frozenset(field.name for field in attrs.fields(StatementMeta))
"""The words that statements' data are read for."""

ARGUMENT_WORDS = frozenset(field.name for field in attrs.fields(ArgumentMeta))
"""The words that the data of arguments and inferences are read for."""

SOURCE_FIELDS = frozenset(field.name for field in attrs.fields(Source)) - {"key", "extra"}
"""The fields of a source in the front matter."""


def _are_numbers(value: Any) -> bool:
    items = value if isinstance(value, (list, tuple)) else [value]
    return bool(items) and all(type(item) is int for item in items)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


_ALIASES = {"use": "uses", "used": "uses", "role": "roles", "asof": "as_of"}
_SHORTEST = 5
_SHORT = {"uses": _are_numbers, "open": _is_flag}
"""Words too short for a slip to tell; what is given for them has to fit as well."""
_LONG = 9
_FAR = 20_000


@lru_cache(maxsize=4096)
def meant_by(key: str, known: frozenset[str]) -> str | None:
    """The known word that a key of the user's was probably meant for, if any.

    Other ways to part or capitalise the words make no difference; a word of five letters or more
    may have one slip in it after its first letter, one of nine or more two.
    """
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).replace("-", "_").replace(" ", "_").casefold()
    if plain in known:
        return plain
    if _ALIASES.get(plain) in known:
        return _ALIASES[plain]
    near = [
        (slips, word)
        for word in sorted(known)
        if len(word) >= _SHORTEST and word[0] == plain[:1]
        for slips in [slips_apart(plain, word)]
        if slips <= (2 if len(word) >= _LONG else 1)
    ]
    return min(near)[1] if near else None


def short_word_meant_by(key: str, value: Any, known: frozenset[str]) -> str | None:
    """The word of four letters that a key was meant for: one slip, and a value of its kind."""
    for word, fits in _SHORT.items():
        if word in known and word != key and fits(value) and slips_apart(key.casefold(), word) <= 1:
            return word
    return None


class DataBlock(NamedTuple):
    """The data of one place, with the element that they are about."""

    about: Element
    inference: Inference | None
    data: Mapping[str, Any]
    span: Span | None

    @property
    def known(self) -> frozenset[str]:
        """The words that the data are read for."""
        return STATEMENT_WORDS if isinstance(self.about, Statement) else ARGUMENT_WORDS

    def key(self, key: str) -> Span | None:
        """Where one of its keys stands."""
        if self.span is None:
            return None
        document, start = self.span.document, self.span.start
        if self.inference is None:  # a member's data come after it
            start = self.span.end
            opening = re.compile(r"\s*\{").match(document.text, start)
            if not opening:
                return self.span
        end = self.span.end if self.inference else start + _FAR
        found = _pattern(key).search(document.text, start, end)
        return Span(document, found.start(1), found.end(1)) if found else self.span


def data_blocks(map: ArgumentMap) -> Iterator[DataBlock]:
    """Every block of data that is not empty, in the map's order."""
    for statement in map.statements.values():
        for member in statement.members:
            if member.data:
                yield DataBlock(statement, None, member.data, member.span)
    for argument in map.arguments.values():
        for member in argument.members:
            if member.data:
                yield DataBlock(argument, None, member.data, member.span)
        for inference in argument.inferences:
            if inference.data:
                yield DataBlock(argument, inference, inference.data, inference.span)


def _pattern(key: str) -> re.Pattern[str]:
    """A key of YAML: at the beginning of a line or of a mapping, or after a comma."""
    return re.compile(rf"(?:[{{,]\s*|^[ \t]*)[\"']?({re.escape(key)})[\"']?\s*:", re.MULTILINE)
