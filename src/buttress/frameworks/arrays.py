"""The choice of arrays: NumPy's where there is much to hold, Python's own otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Protocol, overload

__all__ = ["MANY", "Numbers", "is_numpy", "numpy_for", "numpy_of"]

MANY = 20_000
"""From so many numbers on, importing NumPy (a tenth of a second) is worth its while."""


class Numbers(Protocol):
    """What `array.array` and NumPy's one-dimensional arrays of integers have in common."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[int]: ...
    @overload
    def __getitem__(self, index: int, /) -> int: ...
    @overload
    def __getitem__(self, index: slice, /) -> Numbers: ...
    def tolist(self) -> list[int]:
        """The numbers as a list of Python's integers."""
        ...


def numpy_for(count: int) -> ModuleType | None:
    """NumPy, where so many numbers are worth it and it is installed."""
    if count < MANY or find_spec("numpy") is None:
        return None
    return import_module("numpy")


def is_numpy(numbers: Sequence[int] | Numbers) -> bool:
    """Whether these are NumPy's arrays; imports nothing."""
    return type(numbers).__module__ == "numpy"


def numpy_of(numbers: Numbers) -> ModuleType | None:
    """NumPy, where these are its arrays."""
    return import_module("numpy") if is_numpy(numbers) else None
