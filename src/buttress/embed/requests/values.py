"""The values of options as they are written, read into what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from buttress.embed.figure import as_elements

__all__ = ["ALIASES", "READERS"]

_NUMBER = re.compile(r"[0-9]{1,4}")
_TRUE = ("yes", "true", "on", "1", "")
_FALSE = ("no", "false", "off", "0")


def _yes_or_no(text: str) -> bool:
    word = text.strip().lower()
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise ValueError("yes or no")


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError("a whole number, 0 or more")
    return int(text)


def _rules(text: str) -> tuple[str, ...]:
    return tuple(re.split(r"[\s,;]+", text.strip())) if text.strip() else ()


READERS: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {
        "view": str.strip,
        "theme": str.strip,
        "elements": as_elements,
        "depth": _number,
        "caption": str.strip,
        "width": str.strip,
        "prefix": str.strip,
        "link_base": str.strip,
        "standing": _yes_or_no,
        "findings": _yes_or_no,
        "outline": _yes_or_no,
        "semantics": str.strip,
        "select": _rules,
        "ignore": _rules,
        "engine": str.strip,
        "strength": str.strip,
        "explain": str.strip,
        "whole": _yes_or_no,
    }
)
"""For each of the `Options`, how its value is read; a ValueError says what is expected."""

ALIASES: Mapping[str, str] = MappingProxyType({"element": "elements", "conclusions": "elements"})
"""Other names of options."""
