"""One scheme of the standard catalogue without reading all of it.

A check needs the few schemes that a map names, and reading all takes longer than many a check. The
files are only searched for names; a scheme's own lines are read when it is asked for. This relies
on how the standard files are written: a header and one line each for `aliases` and `aif`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from buttress.schemes.catalogue import Catalogue, interchange_number
from buttress.schemes.loading import standard_files
from buttress.schemes.naming import plain_name
from buttress.schemes.reading import read_schemes
from buttress.schemes.scheme import Scheme

__all__ = ["find_standard"]

_GROUP = re.compile(r'\Agroup = ".*"$', re.MULTILINE)
_HEADER = re.compile(r'^\[schemes\."(.+)"\]$', re.MULTILINE)
_NAMES = re.compile(r"^(aliases|aif) = \[(.*)\]$", re.MULTILINE)
_TEXT = re.compile(r'"(.*?)(?: (\d+))?"')


class _Entry(NamedTuple):
    """The lines of one scheme."""

    path: str
    text: str


def find_standard(name: str) -> Scheme | None:
    """What `standard_catalogue().find(name)` finds."""
    names, numbers = _index()
    entry = names.get(plain_name(name))
    if entry is None and (number := interchange_number(name)) is not None:
        entry = numbers.get(number)
    return _read(entry) if entry else None


@cache
def _read(entry: _Entry) -> Scheme:
    (scheme,) = read_schemes(entry.text, entry.path, Catalogue())
    return scheme


@cache
def _index() -> tuple[dict[str, _Entry], dict[int, _Entry]]:
    """The schemes by plain name, and by number in AIFdb."""
    aliases: dict[str, _Entry] = {}
    names: dict[str, _Entry] = {}
    numbers: dict[int, _Entry] = {}
    for path in standard_files():
        text = path.read_text(encoding="utf-8")
        group = _GROUP.match(text)
        opening = group[0] if group else ""
        headers = list(_HEADER.finditer(text))
        ends = [header.start() for header in headers[1:]] + [len(text)]
        for header, end in zip(headers, ends, strict=True):
            entry = _Entry(str(path), f"{opening}\n{text[header.start() : end]}")
            names[plain_name(header[1])] = entry
            for line in _NAMES.finditer(text, header.end(), end):
                for alias, number in _TEXT.findall(line[2]):
                    aliases[plain_name(alias)] = entry
                    if number:
                        numbers[int(number)] = entry
    return aliases | names, numbers
