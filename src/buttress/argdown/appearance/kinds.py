"""The kinds of values that Argdown's settings take: each is its name in words and a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from buttress.argdown.appearance.colour_schemes import COLOUR_SCHEMES
from buttress.argdown.appearance.colour_values import hexadecimal

__all__ = ["COLOUR", "FLAG", "GROUND", "INK", "SCHEME", "TEXT", "TITLES", "Each", "Kind", "ListOf"]
__all__ += ["between", "one_of"]


@attrs.frozen
class Kind:
    """What a value has to be, in words that follow `has to be`, and whether one is."""

    words: str
    is_met: Callable[[Any], bool] = attrs.field(repr=False)


@attrs.frozen
class Each:
    """A mapping whose keys are the author's own, and what stands under each of them."""

    inner: Any


@attrs.frozen
class ListOf:
    """A list of things."""

    inner: Any


def _is_colour(value: Any) -> bool:
    if isinstance(value, Mapping):
        value = value.get("color")
    is_place = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return is_place or hexadecimal(value) is not None


def _is_scheme(value: Any) -> bool:
    if isinstance(value, str):
        return value in COLOUR_SCHEMES
    return isinstance(value, (list, tuple)) and all(hexadecimal(item) for item in value)


def _is_titles(value: Any) -> bool:
    is_list = isinstance(value, (list, tuple))
    return isinstance(value, str) or (is_list and all(isinstance(item, str) for item in value))


FLAG = Kind("true or false", lambda value: isinstance(value, bool))
TEXT = Kind("a text", lambda value: isinstance(value, (str, int, float)))
TITLES = Kind("a title or a list of titles", _is_titles)
INK = Kind("a colour, such as '#1b9e77'", lambda value: hexadecimal(value) is not None)
COLOUR = Kind("a colour, such as '#1b9e77', or its place in the scheme, from 0", _is_colour)
GROUND = Kind(
    "a colour, such as '#ffffff', or transparent",
    lambda value: value == "transparent" or hexadecimal(value) is not None,
)
SCHEME = Kind("the name of a colour scheme or a list of colours, such as '#1b9e77'", _is_scheme)


def between(least: float, most: float) -> Kind:
    """A number within bounds."""

    def is_met(value: Any) -> bool:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return is_number and least <= value <= most

    return Kind(f"a number from {least:g} to {most:g}", is_met)


def one_of(*values: str) -> Kind:
    """One of some words."""
    return Kind(f"one of {', '.join(values)}", lambda value: value in values)
