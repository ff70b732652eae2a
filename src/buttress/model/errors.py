"""The exceptions of the model: wrong calls, never wrong texts."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["ButtressError", "UnknownTitleError"]


class ButtressError(Exception):
    """The base of every exception that Buttress raises on purpose."""


class UnknownTitleError(ButtressError, LookupError):
    """No statement or argument of the map bears the title that was asked for."""

    def __init__(self, title: str, titles: Iterable[str]) -> None:
        near = get_close_matches(title.strip("[]<>"), list(titles), n=3, cutoff=0.6)
        hint = f"; did you mean {' or '.join(repr(match) for match in near)}?" if near else ""
        super().__init__(f"the map has no statement or argument titled {title!r}{hint}")
        self.title = title
        self.near = tuple(near)
