"""Names of arguments that are only numbered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import attrs

__all__ = ["NumberedNames"]


@attrs.frozen
class NumberedNames(Sequence[str]):
    """The names "1", "2", … "size", made when they are asked for."""

    size: int

    def __len__(self) -> int:
        return self.size

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[str]: ...
    def __getitem__(self, index: int | slice) -> str | Sequence[str]:
        if isinstance(index, slice):
            return [str(number + 1) for number in range(self.size)[index]]
        return str(range(self.size)[index] + 1)

    def number(self, name: str) -> int | None:
        """The place of a name, counted from 0; None where it is none of these."""
        if not (name.isascii() and name.isdigit()) or len(name) > len(str(self.size)):
            return None
        number = int(name)
        return number - 1 if 1 <= number <= self.size and str(number) == name else None
