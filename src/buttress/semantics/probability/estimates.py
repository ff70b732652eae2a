"""What is estimated from scenarios drawn at random, for several goals at once."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.language import Interval
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.probability.polarity import polarities
from buttress.semantics.probability.sampling import sampled, wilson
from buttress.semantics.well_founded import Truth

__all__ = ["Drawing", "Estimate"]

_BOUNDED = 10
"""For at most so many goals bounds are estimated, each from drawings of its own."""


@attrs.frozen
class Estimate:
    """The shares of scenarios in which a goal is true, unknown and false, and their bounds.

    `confidence` is the 95 % confidence interval of the first share.
    """

    shares: tuple[float, float, float]
    confidence: Interval
    bounds: Interval | None


@attrs.frozen
class Drawing:
    """Scenarios of a program, whose n-th switch is on with a probability in the n-th interval."""

    parallel: Parallel
    within: Sequence[Interval]
    samples: int
    seed: int

    def estimates(self, goals: Sequence[int]) -> list[Estimate]:
        """What becomes of goals, given by their places, with the middles of the intervals."""
        middle = [(interval.low + interval.high) / 2 for interval in self.within]
        counts = sampled(self.parallel, middle, self.samples, self.seed)
        return [self._estimate(goal, *counts[goal], len(goals)) for goal in goals]

    def _estimate(self, goal: int, true: int, possible: int, goals: int) -> Estimate:
        samples = self.samples
        shares = (true / samples, (possible - true) / samples, 1 - possible / samples)
        bounds = self._bounds(goal) if goals <= _BOUNDED else None
        return Estimate(shares, wilson(true, samples), bounds)

    def _bounds(self, goal: int) -> Interval | None:
        """Estimates at the ends of the intervals, where it is clear which end is the worse one."""
        atom = self.parallel.residual.goals[goal]
        if isinstance(atom, Truth):
            return Interval(float(atom is Truth.TRUE), float(atom is Truth.TRUE))
        signs = polarities(self.parallel.residual, atom)
        ends = list(zip(self.within, signs, strict=True))
        if any(interval.low < interval.high and sign is None for interval, sign in ends):
            return None
        worst = [i.high if sign == -1 else i.low for i, sign in ends]
        best = [i.low if sign == -1 else i.high for i, sign in ends]
        low, _ = sampled(self.parallel, worst, self.samples, self.seed)[goal]
        high = low
        if best != worst:
            high, _ = sampled(self.parallel, best, self.samples, self.seed)[goal]
        return Interval(low / self.samples, max(low, high) / self.samples)
