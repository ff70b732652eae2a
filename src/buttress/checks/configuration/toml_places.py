"""Where each key and value of a TOML text stands: tomllib says what they are, not where."""

from __future__ import annotations

import re

import attrs

from buttress.model import Document, Span

__all__ = ["TomlPlaces"]

Path = tuple[str | int, ...]
"""The keys that lead to a value, and the numbers of items, counted from 0."""

_Stretch = tuple[int, int]

_IDLE = re.compile(r"(?:\s|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_KEY = re.compile(r"[A-Za-z0-9_-]+|\"((?:[^\"\\\n]|\\.)*)\"|'([^'\n]*)'")
_TEXT = re.compile(
    r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:\'{0,2})|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'',
    re.DOTALL,
)
_PLAIN = re.compile(r"[^\s,\]}#]+(?: \d[^\s,\]}#]*)?")


class TomlPlaces:
    """The places in one text that tomllib has read; it is walked when the first is asked for."""

    def __init__(self, document: Document, prefix: Path = ()) -> None:
        self._document = document
        self._prefix = prefix
        self._walk: _Walk | None = None

    def below(self, prefix: Path) -> TomlPlaces:
        """The same text, its paths counted from a table within it."""
        return TomlPlaces(self._document, (*self._prefix, *prefix))

    def key(self, *path: str | int) -> Span | None:
        """Where the last key of the path stands; None where it was not found."""
        return self._span(path, values=False)

    def value(self, *path: str | int) -> Span | None:
        """Where the value at the end of the path stands; None where it was not found."""
        return self._span(path, values=True)

    def _span(self, path: Path, *, values: bool) -> Span | None:
        if self._walk is None:
            self._walk = _Walk(self._document.text)
        whole = (*self._prefix, *path)
        first, second = self._walk.values, self._walk.keys
        found = first.get(whole) if values else None
        found = found or second.get(whole) or first.get(whole)
        return Span(self._document, *found) if found else None


@attrs.define
class _Walk:
    text: str
    keys: dict[Path, _Stretch] = attrs.field(factory=dict)
    values: dict[Path, _Stretch] = attrs.field(factory=dict)
    _counts: dict[Path, int] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        at = 0
        table: Path = ()
        try:
            while (at := self._idle(at)) < len(self.text):
                if self.text[at] == "[":
                    table, at = self._header(at)
                else:
                    at = self._pair(at, table)
        except (ValueError, IndexError, RecursionError):
            return  # what was found so far is right; other places remain unknown

    def _idle(self, at: int) -> int:
        found = _IDLE.match(self.text, at)
        return found.end() if found else at

    def _space(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def _header(self, at: int) -> tuple[Path, int]:
        is_list = self.text.startswith("[[", at)
        names, stretch, end = self._dotted(at + 1 + is_list)
        path: Path = ()
        for name in names[:-1]:
            path = self._inside((*path, name))
        path = (*path, names[-1])
        self.keys.setdefault(path, stretch)
        if is_list:
            self._counts[path] = self._counts.get(path, -1) + 1
            path = self._inside(path)
            self.keys[path] = stretch
        return path, self._space(end) + 1 + is_list

    def _inside(self, path: Path) -> Path:
        return (*path, self._counts[path]) if path in self._counts else path

    def _dotted(self, at: int) -> tuple[list[str], _Stretch, int]:
        names: list[str] = []
        start = self._space(at)
        while True:
            found = _KEY.match(self.text, self._space(at))
            if found is None:
                raise ValueError
            quoted = found[1] if found[1] is not None else found[2]
            names.append(found[0] if quoted is None else quoted)
            at = self._space(found.end())
            if self.text[at] != ".":
                return names, (start, found.end()), at
            at += 1

    def _pair(self, at: int, table: Path) -> int:
        names, stretch, at = self._dotted(at)
        path = (*table, *names)
        for size in range(len(table) + 1, len(path) + 1):
            self.keys.setdefault(path[:size], stretch)
        return self._value(self._space(at + 1), path)

    def _value(self, start: int, path: Path) -> int:
        opening = self.text[start]
        if opening == "[":
            end = self._list(start + 1, path)
        elif opening == "{":
            end = self._table(start + 1, path)
        else:
            found = _TEXT.match(self.text, start) or _PLAIN.match(self.text, start)
            if found is None:
                raise ValueError
            end = found.end()
        self.values[path] = (start, end)
        return end

    def _list(self, at: int, path: Path) -> int:
        number = 0
        while self.text[at := self._idle(at)] != "]":
            at = self._idle(self._value(at, (*path, number)))
            number += 1
            at += self.text[at] == ","
        return at + 1

    def _table(self, at: int, path: Path) -> int:
        while self.text[at := self._idle(at)] != "}":
            at = self._idle(self._pair(at, path))
            at += self.text[at] == ","
        return at + 1
