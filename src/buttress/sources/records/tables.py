"""Reading the tables of a record, with everything that is wrong noted."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

__all__ = ["Table"]


class Table:
    """One table of a TOML file; `where` names it in the sentences that go to `problems`."""

    def __init__(self, content: Mapping[str, Any], where: str, problems: list[str]) -> None:
        self._content = content
        self._where = where
        self._problems = problems

    def problem(self, sentence: str) -> None:
        """Note what is wrong with this table."""
        self._problems.append(f"{self._where}: {sentence}" if self._where else sentence)

    def knows(self, keys: Iterable[str]) -> None:
        """Note every key that is none of these, with the one that was probably meant."""
        known = list(keys)
        for key in self._content:
            if key not in known:
                near = get_close_matches(key, known, n=1, cutoff=0.7)
                hint = f"perhaps `{near[0]}` is meant" if near else f"there are {', '.join(known)}"
                self.problem(f"`{key[:40]}` is no key of a record here; {hint}")

    def text(self, key: str) -> str | None:
        """A text that is not empty."""
        value = self._content.get(key)
        if value is None or (isinstance(value, str) and value.strip()):
            return value
        self.problem(f"`{key}` has to be a text; found {_short(value)}")
        return None

    def number(self, key: str, least: int = 0) -> int | None:
        """A whole number, not below `least`."""
        value = self._content.get(key)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and value >= least:
            return value
        self.problem(f"`{key}` has to be a whole number from {least} on; found {_short(value)}")
        return None

    def date(self, key: str) -> datetime.date | str | None:
        """A date, or a text for one that is not fully known."""
        value = self._content.get(key)
        if isinstance(value, datetime.datetime):
            return value.date()
        if isinstance(value, datetime.date):
            return value
        return self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self._content.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.problem(f"`{key}` has to be a list of texts; found {_short(value)}")
        return ()

    def tables(self, key: str, named: str) -> list[Table]:
        """The tables of an array; `named` is what one of them is called."""
        value = self._content.get(key, [])
        if not isinstance(value, list):
            self.problem(f"`{key}` has to be written as [[{key}]]; found {_short(value)}")
            return []
        found: list[Table] = []
        for number, item in enumerate(value, start=1):
            if isinstance(item, Mapping):
                found.append(Table(item, f"{named} {number}", self._problems))
            else:
                self.problem(f"`{key}` has to hold tables; found {_short(item)}")
        return found

    def table(self, key: str) -> Table | None:
        """A table in this one."""
        value = self._content.get(key)
        if value is None:
            return None
        if isinstance(value, Mapping):
            return Table(value, key, self._problems)
        self.problem(f"`{key}` has to be a table, [{key}]; found {_short(value)}")
        return None


def _short(value: object) -> str:
    text = f"“{value}”" if isinstance(value, str) else repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
