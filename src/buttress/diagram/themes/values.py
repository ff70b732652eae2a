"""What a theme's values may be; whatever else is written there is refused in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from buttress.diagram.errors import ThemeError

__all__ = ["PATTERNS", "colour_of", "fonts_of", "name_of", "number_of", "patterns_of"]

PATTERNS = ("stripes", "backstripes", "dots", "grid")
"""The patterns that a ground can have."""

_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})")
_FAMILY = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 _-]{0,58}[A-Za-z0-9])?")
_MOST_FAMILIES = 8
_LONGEST_NAME = 60
_LEAST, _MOST = 0.5, 3.0


def colour_of(value: Any) -> str:
    """The colour as `#rrggbb`.

    Raises:
        ThemeError: it is none.
    """
    text = value.lower() if isinstance(value, str) else ""
    if not _COLOUR.fullmatch(text):
        raise ThemeError(f"{shown(value)} is no colour; a colour is written like #0b6e4f")
    return text if len(text) == len("#rrggbb") else "#" + "".join(2 * digit for digit in text[1:])


def name_of(value: Any) -> str:
    """A theme's name: one line of printable signs.

    Raises:
        ThemeError: it is none.
    """
    if isinstance(value, str) and value.isprintable() and 0 < len(value) <= _LONGEST_NAME:
        return value
    raise ThemeError(
        f"{shown(value)} is no name for a theme; a name is a line of {_LONGEST_NAME} signs at most"
    )


def fonts_of(value: Any) -> tuple[str, ...]:
    """The families of a font, from a text with commas or a list.

    Raises:
        ThemeError: it holds something else than names of families.
    """
    if isinstance(value, str):
        given: list[Any] = [each.strip().strip("\"'") for each in value.split(",")]
    else:
        given = list(value) if isinstance(value, Iterable) else [value]
    for family in given:
        if not isinstance(family, str) or not _FAMILY.fullmatch(family):
            raise ThemeError(
                f"{shown(family)} is no name of a font; one is made of letters, digits and blanks"
            )
    if len(given) > _MOST_FAMILIES:
        raise ThemeError(f"there are {len(given)} fonts; {_MOST_FAMILIES} are enough")
    return tuple(given)


def number_of(value: Any) -> float:
    """How many times as much as usual.

    Raises:
        ThemeError: it is no number, or too small or too large.
    """
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and _LEAST <= value <= _MOST:
        return float(value)
    raise ThemeError(f"{shown(value)} is no number from {_LEAST:g} to {_MOST:g}")


def patterns_of(value: Any) -> Mapping[str, str]:
    """The name of a pattern for each ground.

    Raises:
        ThemeError: there is no such pattern.
    """
    given = dict(value) if isinstance(value, Mapping) else {"": value}
    for pattern in given.values():
        if pattern not in PATTERNS:
            raise ThemeError(f"{shown(pattern)} is no pattern; there are: {', '.join(PATTERNS)}")
    return MappingProxyType(given)


def shown(value: Any) -> str:
    """The value as a message may show it: short, and on one line."""
    text = ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"
