"""What the symbols of formulas stand for, in its author's words."""

from __future__ import annotations

import re

import attrs

__all__ = ["Meaning", "read_meaning"]

_KEY = re.compile(r"\s*([^\s(]+)\s*(?:\(\s*([^()]*?)\s*\))?\s*")


@attrs.frozen
class Meaning:
    """The words for a symbol; `parameters` are the names in them that stand for its arguments."""

    symbol: str
    words: str
    parameters: tuple[str, ...] = ()

    def says_as(self, other: Meaning) -> bool:
        """Whether both say the same, but for capitals, blanks and a full stop."""
        return self._folded == other._folded and self.parameters == other.parameters

    @property
    def _folded(self) -> str:
        return self.words.casefold()


def read_meaning(key: str, value: object) -> Meaning | None:
    """The meaning that an entry such as `R: it rains` or `Loves(x, y): x loves y` gives.

    None where the key is no symbol, or the value no words.
    """
    match = _KEY.fullmatch(key)
    if match is None or isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    words = " ".join(str(value).split()).rstrip(".")
    parameters = tuple(name.strip() for name in (match[2] or "").split(",") if name.strip())
    return Meaning(match[1], words, parameters) if words else None
