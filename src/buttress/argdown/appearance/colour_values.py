"""What front matter and data can say about a colour."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["colour_of", "hexadecimal"]

_LONG = re.compile(r"#[0-9a-f]{6}\Z", re.IGNORECASE)
_SHORT = re.compile(r"#[0-9a-f]{3}\Z", re.IGNORECASE)


def hexadecimal(value: Any) -> str | None:
    """The colour `#rrggbb` that a text is, in lower case, also for `#rgb`; None for all else."""
    if not isinstance(value, str):
        return None
    if _LONG.match(value):
        return value.lower()
    if _SHORT.match(value):
        return "#" + "".join(2 * digit for digit in value[1:].lower())
    return None


def colour_of(value: Any, scheme: Sequence[str]) -> str | None:
    """The colour that a value means: its own, or by its place in a scheme, from 0.

    A mapping says it under `color`. None where it means none.
    """
    if isinstance(value, Mapping):
        value = value.get("color")
    if isinstance(value, int) and not isinstance(value, bool):
        return scheme[value] if 0 <= value < len(scheme) else None
    return hexadecimal(value)
