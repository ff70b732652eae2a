"""Where something is true in all scenarios of some switches, and how probable that is.

A table is a whole number; bit n is the scenario in which those switches are off whose bits n has.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from buttress.semantics.change.masks import every_subset
from buttress.semantics.change.parallel import Parallel

__all__ = ["bounds_of", "probability_in", "tables"]

_AT_ONCE = 13
"""The scenarios of so many switches are evaluated at once."""

_TRIED = 6
"""With at most so many switches that work both ways, all ends of their intervals are tried."""


def tables(parallel: Parallel) -> tuple[int, int]:
    """Where the first goal is true, and where it is possible, in all scenarios of the switches."""
    count = len(parallel.residual.switches)
    inner = min(count, _AT_ONCE, parallel.widest.bit_length() - 1)
    off = dict(every_subset(inner))
    width = 1 << inner
    everywhere = (1 << width) - 1
    parts: tuple[list[bytes], list[bytes]] = ([], [])
    if inner < 3:  # less than a byte: a single part
        return parallel.run(off, width)[0]
    for outer in range(1 << (count - inner)):
        for place in range(inner, count):
            off[place] = everywhere if outer >> (place - inner) & 1 else 0
        masks = parallel.run(off, width)[0]
        for mask, found in zip(masks, parts, strict=True):
            found.append(mask.to_bytes(width // 8, "little"))
    true, possible = (int.from_bytes(b"".join(found), "little") for found in parts)
    return true, possible


def probability_in(table: int, probabilities: Sequence[float]) -> float:
    """The probability of a table's scenarios where the n-th switch is on with the n-th probability.

    By expansion along the switches, from the last; equal parts of the table are worked out once
    (C. Shannon, "A symbolic analysis of relay and switching circuits", 1938).
    """
    known: dict[tuple[int, int], float] = {}

    def expand(part: int, count: int) -> float:
        width = 1 << count
        if not part:
            return 0.0
        if part == (1 << width) - 1:
            return 1.0
        found = known.get((count, part))
        if found is None:
            half, chance = width >> 1, probabilities[count - 1]
            on, off = part & ((1 << half) - 1), part >> half
            found = chance * expand(on, count - 1) + (1 - chance) * expand(off, count - 1)
            known[count, part] = found
        return found

    return expand(table, len(probabilities))


def bounds_of(
    table: int, lows: Sequence[float], highs: Sequence[float]
) -> tuple[float, float] | None:
    """The least and the greatest probability when each switch's lies between two ends.

    It is linear in each single probability, so it is least and greatest at ends. Where a switch
    only ever helps, or only ever harms, it is clear at which; otherwise all are tried. None where
    there are too many for that.
    """
    off = every_subset(len(lows))
    choices: list[tuple[tuple[float, float], ...]] = []
    tried = 0
    for place, (low, high) in enumerate(zip(lows, highs, strict=True)):
        with_it = table & ~off[place]
        without = (table & off[place]) >> (1 << place)
        if low == high or not without & ~with_it:
            choices.append(((low, high),))
        elif not with_it & ~without:
            choices.append(((high, low),))
        else:
            tried += 1
            choices.append(((low, high), (high, low)))
    if tried > _TRIED:
        return None
    least, greatest = 1.0, 0.0
    for ends in product(*choices):
        least = min(least, probability_in(table, [end for end, _ in ends]))
        greatest = max(greatest, probability_in(table, [end for _, end in ends]))
    return least, greatest
