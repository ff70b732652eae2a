"""Values out of the tables of a TOML file, with a complaint for each that is of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from buttress.schemes.places import line_of
from buttress.schemes.problem import CatalogueProblem

__all__ = ["MOST_ITEMS", "Table", "Tables", "hint", "quoted"]

MOST_ITEMS = 50
_LONGEST = 1000
_MOST_PROBLEMS = 100

Table = Mapping[str, Any]
"""Keys with whatever TOML gives."""


class Tables:
    """Reads values and keeps what is wrong with them; `place` is the way to a table."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text
        self.problems: list[CatalogueProblem] = []

    @property
    def is_full(self) -> bool:
        """Whether further mistakes are no longer told."""
        return len(self.problems) >= _MOST_PROBLEMS

    def complain(self, place: str, message: str) -> None:
        """Note a mistake. After so many the rest is not told."""
        if not self.is_full:
            line = line_of(self._text, place)
            self.problems.append(CatalogueProblem(self._path, message, place[:200], line))

    def know(self, table: Table, keys: tuple[str, ...], place: str) -> None:
        """Complain of keys that nobody reads."""
        for key in table:
            if key not in keys:
                self.complain(_below(place, quoted(key)), f"unknown key{hint(key, keys)}")

    def text(self, table: Table, key: str, place: str) -> str | None:
        """A text on one line, or None where there is none or it is no text."""
        value = table.get(key)
        if value is None:
            return None
        where = _below(place, key)
        if not isinstance(value, str) or not value.strip():
            self.complain(where, "expected a text")
            return None
        if len(value) > _LONGEST:
            self.complain(where, f"only the first {_LONGEST} characters are read")
        return " ".join(value[:_LONGEST].split())

    def needed(self, table: Table, keys: Iterable[str], place: str) -> list[str | None]:
        """The texts of several keys that have to be there."""
        for key in keys:
            if key not in table:
                self.complain(place, f"{key} is missing")
        return [self.text(table, key, place) for key in keys]

    def texts(self, table: Table, key: str, place: str) -> tuple[str, ...]:
        """The texts of a list."""
        items = self.items(table, key, place, "a list of texts")
        found = (self.text({key: item}, key, place) for item in items)
        return tuple(text for text in found if text is not None)

    def tables(self, table: Table, key: str, place: str) -> Iterable[tuple[str, Table]]:
        """The tables of a list, each with the way to it."""
        for number, item in enumerate(self.items(table, key, place, "a list of tables"), 1):
            where = f"{place}.{key}[{number}]"
            if isinstance(item, dict):
                yield where, item
            else:
                self.complain(where, "expected a table")

    def items(self, table: Table, key: str, place: str, kind: str) -> list[Any]:
        """A list, whatever is in it."""
        value = table.get(key, [])
        if not isinstance(value, list):
            self.complain(_below(place, key), f"expected {kind}")
            return []
        if len(value) > MOST_ITEMS:
            self.complain(_below(place, key), f"only the first {MOST_ITEMS} are read")
        return value[:MOST_ITEMS]

    def flag(self, table: Table, key: str, place: str) -> bool:
        """True or false; false where it is not there."""
        value = table.get(key, False)
        if not isinstance(value, bool):
            self.complain(_below(place, key), "expected true or false")
        return value is True

    def count(self, table: Table, key: str, place: str) -> int | None:
        """A small whole number from 1 on."""
        value = table.get(key)
        if value is None or (type(value) is int and 1 <= value <= MOST_ITEMS):
            return value
        self.complain(_below(place, key), f"expected a number from 1 to {MOST_ITEMS}")
        return None


def hint(word: str, known: Iterable[str]) -> str:
    """How a word may have been meant, or which words there are."""
    from difflib import get_close_matches  # noqa: PLC0415  only for mistakes

    near = get_close_matches(word[:80].casefold(), list(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]}?" if near else f"; known are {', '.join(known)}"


def quoted(key: str) -> str:
    """A key as TOML writes it."""
    return key if re.fullmatch(r"[\w-]+", key) else f'"{key}"'


def _below(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key
