"""A quick reader for the data that people write most: small flow mappings.

It takes a strict subset of YAML 1.2 and declines everything else, which is then read by
ruamel.yaml. Where it accepts, both give the same (a property of the tests), but for `{key:[…]}`,
`{key:{…}}` and `{key:}` without a blank, which are YAML 1.2 and which ruamel.yaml does not read so.
It exists because a map of 100,000 lines may hold as many data blocks, and a full YAML reader takes
a millisecond for each.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

__all__ = ["Declined", "read_flow"]

_MAX_DEPTH = 20

_KEY = re.compile(r"""[ \t\n]*([A-Za-z_][A-Za-z0-9_-]*+)[ ]*:(?:[ \t\n]++|(?=[\[{,}]))""")
_VALUE = re.compile(
    r"""[ \t\n]*(?:"([^"\\\n]*)"|'([^'\n]*)'"""
    r"""|([^\W\d_][^,\[\]{}:#"'`\n\t]*|¶[ ]?[0-9]+|-?[0-9][0-9.]*"""
    r"""|[0-9]{4}-[0-9]{2}-[0-9]{2}))[ \t]*(?=[,\]}\n])"""
)
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_GAP = re.compile(r"[ \t\n]*")
_SEPARATOR = re.compile(r"[ \t\n]*+(?:(,)[ \t\n]*+(?!,))?")
_WORDS: dict[str, Any] = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
    "null": None,
    "Null": None,
    "NULL": None,
}


class Declined(Exception):  # noqa: N818
    """The text is not in the subset."""


def read_flow(text: str) -> dict[str, Any]:
    """The mapping that a text between braces stands for.

    Raises:
        Declined: the text needs a full YAML reader, or is no YAML at all.
    """
    value, at = _mapping(text, 1, 0)
    if at != len(text):
        raise Declined
    return value


def _mapping(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    if depth > _MAX_DEPTH:
        raise Declined
    found: dict[str, Any] = {}
    at = _GAP.match(text, at).end()  # type: ignore[union-attr]
    while not text.startswith("}", at):
        match = _KEY.match(text, at)
        if match is None or match[1] in found or match[1] in _WORDS:
            raise Declined
        if text.startswith((",", "}"), match.end()):
            found[match[1]], at = None, match.end()
        else:
            found[match[1]], at = _value(text, match.end(), depth)
        at = _separator(text, at, "}")
    return found, at + 1


def _sequence(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    if depth > _MAX_DEPTH:
        raise Declined
    found: list[Any] = []
    at = _GAP.match(text, at).end()  # type: ignore[union-attr]
    while not text.startswith("]", at):
        value, at = _value(text, at, depth)
        found.append(value)
        at = _separator(text, at, "]")
    return found, at + 1


def _separator(text: str, at: int, closing: str) -> int:
    match = _SEPARATOR.match(text, at)
    if match is None:
        raise Declined
    at = match.end()
    if match[1] is None and not text.startswith(closing, at):
        raise Declined
    return at


def _value(text: str, at: int, depth: int) -> tuple[Any, int]:
    match = _VALUE.match(text, at)
    if match:
        if match.lastindex == 3:
            return _plain(match[3]), match.end()
        return match[match.lastindex or 1], match.end()
    if text.startswith("{", at):
        return _mapping(text, at + 1, depth + 1)
    if text.startswith("[", at):
        return _sequence(text, at + 1, depth + 1)
    raise Declined


def _plain(written: str) -> Any:
    written = written.rstrip(" ")
    if written[0] in "-0123456789":
        if _INTEGER.fullmatch(written):
            return int(written)
        if _FLOAT.fullmatch(written):
            return float(written)
        return _date(written)
    return _WORDS.get(written, written)


def _date(written: str) -> date:
    match = _DATE.fullmatch(written)
    if match is None:
        raise Declined
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        raise Declined from None
