"""From pairs in any order to rows: sorted, each pair once, within range."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate
from types import ModuleType
from typing import Any, cast

from buttress.frameworks.adjacency import Adjacency
from buttress.frameworks.arrays import Numbers
from buttress.frameworks.errors import InvalidFrameworkError

__all__ = ["distinct_pairs", "rows_of"]

_WHOLE = "attackers and targets are sequences of whole numbers"


def distinct_pairs(
    size: int,
    left: Sequence[int] | Numbers,
    right: Sequence[int] | Numbers,
    numpy: ModuleType | None,
) -> tuple[Numbers, Numbers]:
    """The pairs `(left[k], right[k])`, ascending and each once, as two arrays.

    Raises:
        InvalidFrameworkError: the sequences differ in length, or hold anything but whole numbers in
            0 … size-1.
    """
    if len(left) != len(right):
        raise InvalidFrameworkError(
            f"there are {len(left)} attackers, but {len(right)} targets: give one of each an attack"
        )
    if numpy is not None:
        return _with_numpy(size, left, right, numpy)
    try:
        return _plainly(size, left, right)
    except TypeError:
        raise InvalidFrameworkError(_WHOLE) from None


def _plainly(
    size: int, left: Sequence[int] | Numbers, right: Sequence[int] | Numbers
) -> tuple[Numbers, Numbers]:
    for side in (left, right):
        if len(side):
            _check(size, min(side), max(side))
    pairs = sorted({a * size + b for a, b in zip(left, right, strict=True)})
    return (
        cast("Numbers", array("i", [pair // size for pair in pairs])),
        cast("Numbers", array("i", [pair % size for pair in pairs])),
    )


def _with_numpy(size: int, left: Any, right: Any, numpy: Any) -> tuple[Numbers, Numbers]:
    if not len(left):
        return numpy.empty(0, numpy.int32), numpy.empty(0, numpy.int32)
    sides = [numpy.asarray(side) for side in (left, right)]
    if any(side.ndim != 1 or side.dtype.kind not in "iu" for side in sides):
        raise InvalidFrameworkError(_WHOLE)
    for side in sides:
        _check(size, int(side.min()), int(side.max()))
    pairs = sides[0].astype(numpy.int64) * size + sides[1]
    pairs.sort()
    if (pairs[1:] == pairs[:-1]).any():
        pairs = pairs[numpy.append(True, pairs[1:] != pairs[:-1])]
    first = pairs // size
    return first.astype(numpy.int32), (pairs - first * size).astype(numpy.int32)


def _check(size: int, least: int, greatest: int) -> None:
    if least < 0 or greatest >= size:
        number = least if least < 0 else greatest
        allowed = f"0 to {size - 1}" if size else "none, as there are no arguments"
        raise InvalidFrameworkError(f"there is no argument number {number}; allowed: {allowed}")


def rows_of(size: int, left: Numbers, right: Numbers, numpy: Any) -> Adjacency:
    """The rows of pairs that are ascending and distinct."""
    if numpy is not None:
        starts = numpy.searchsorted(left, numpy.arange(size + 1, dtype=numpy.int32))
        return Adjacency(starts.astype(numpy.int64), right)
    counts = [0] * (size + 1)
    for number in left:
        counts[number + 1] += 1
    return Adjacency(cast("Numbers", array("q", accumulate(counts))), right)
