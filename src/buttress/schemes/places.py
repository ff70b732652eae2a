"""On which line of a TOML file a key stands."""

from __future__ import annotations

import re

__all__ = ["line_of"]

_SCHEME = re.compile(r'schemes\.("[^"]*"|[^.\[]+)(?:\.([\w-]+))?')
_NEXT_TABLE = re.compile(r"^[ \t]*\[schemes\b", re.MULTILINE)


def line_of(text: str, place: str) -> int | None:
    """The line of a place such as `schemes.sign.roles[2]`, counted from 1.

    It is the line of the last key that is found on the way there: TOML readers keep no places.
    """
    found = _SCHEME.match(place)
    if found is None:
        at = _search(rf"\[?{re.escape(place)}\b", text) if place else None
    else:
        at = _of_scheme(text, found[1].strip('"'), found[2])
    return None if at is None else text.count("\n", 0, at) + 1


def _of_scheme(text: str, name: str, key: str | None) -> int | None:
    header = _search(rf"\[+[ \t]*schemes\.[\"']?{re.escape(name)}[\"']?[ \t]*[\].]", text)
    if header is None or key is None:
        return header
    following = _NEXT_TABLE.search(text, header + 1)
    end = following.start() if following else len(text)
    word = re.escape(key)
    return _search(rf"(?:{word}[ \t]*=|\[\[?[^\]\n]*\.{word}\])", text, header, end) or header


def _search(pattern: str, text: str, start: int = 0, end: int | None = None) -> int | None:
    """Where the pattern is first found at the beginning of a line."""
    compiled = re.compile(rf"^[ \t]*{pattern}", re.MULTILINE)
    found = compiled.search(text, start, len(text) if end is None else end)
    return found.start() if found else None
