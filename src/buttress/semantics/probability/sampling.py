"""Scenarios drawn at random, thousands at a time."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from random import Random

from buttress.language import Interval
from buttress.semantics.change.parallel import Parallel

__all__ = ["sampled", "wilson"]

_DIGITS = 32
_Z = 1.959963984540054
"""The quantile of the normal distribution for a two-sided confidence of 95 %."""


def sampled(
    parallel: Parallel, probabilities: Sequence[float], samples: int, seed: int
) -> list[tuple[int, int]]:
    """For each goal in how many of the scenarios drawn it is true, and in how many possible.

    The n-th switch is on with the n-th probability, independently of the others, which is met to
    within 2**-33.
    """
    random = Random(seed)  # noqa: S311  no secret depends on it
    counts = [(0, 0)] * len(parallel.residual.goals)
    drawn = 0
    while drawn < samples:
        width = min(parallel.widest, samples - drawn)
        off = {
            place: _mask(1 - probability, width, random)
            for place, probability in enumerate(probabilities)
        }
        counts = [
            (true + is_true.bit_count(), possible + may_be.bit_count())
            for (true, possible), (is_true, may_be) in zip(
                counts, parallel.run(off, width), strict=True
            )
        ]
        drawn += width
    return counts


def _mask(probability: float, width: int, random: Random) -> int:
    """Bits that are each set with the probability.

    Digit by digit of the probability in binary, from the last: after each the bits are set with the
    probability that the digits so far spell out.
    """
    numerator = round(probability * (1 << _DIGITS))
    if numerator >> _DIGITS:
        return (1 << width) - 1
    mask = 0
    for digit in range(_DIGITS):
        bits = random.getrandbits(width)
        mask = mask | bits if numerator >> digit & 1 else mask & bits
    return mask


def wilson(hits: int, samples: int) -> Interval:
    """The 95 % confidence interval of a proportion.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
    the American Statistical Association 22 (1927).
    """
    share, z2 = hits / samples, _Z * _Z
    middle = (share + z2 / (2 * samples)) / (1 + z2 / samples)
    spread = sqrt(share * (1 - share) / samples + z2 / (4 * samples * samples))
    reach = _Z * spread / (1 + z2 / samples)
    return Interval(
        max(0.0, middle - reach) if hits else 0.0,
        min(1.0, middle + reach) if hits < samples else 1.0,
    )
