"""Letting strengths settle where they bear on each other in circles.

Iterating the formulas as they stand can swing for ever. Taken as the field of a differential
equation, ds/dt = target(s) - s, the same strengths are approached smoothly (N. Potyka, "Continuous
dynamical systems for weighted bipolar argumentation", KR 2018, and "Extending modular semantics for
bipolar weighted argumentation", AAMAS 2019). The equation is followed by a Runge-Kutta pair of
orders 3 and 2 with a step that adapts itself (P. Bogacki and L. F. Shampine, "A 3(2) pair of
Runge-Kutta formulas", Applied Mathematics Letters 2 (1989)). The error that it allows shrinks with
the distance from rest, so that the end is exact to the tolerance.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

__all__ = ["TOLERANCE", "Settled", "settle", "settle_array"]

TOLERANCE = 1e-10
"""At rest no strength changes faster than this."""

_ALLOWED = 0.1
"""The error of a step, as a share of the distance from rest."""

_FIRST_STEP = 0.5
_LARGEST_STEP = 100.0


@attrs.frozen
class Settled:
    """Where the strengths came to rest, or were when the steps ran out.

    `speed` is how fast the fastest of them still changes there.
    """

    values: Any
    steps: int
    speed: float

    @property
    def is_at_rest(self) -> bool:
        """Whether the values have settled."""
        return self.speed <= TOLERANCE


def settle(
    target: Callable[[list[float]], list[float]], start: list[float], most_steps: int
) -> Settled:
    """Follow ds/dt = target(s) - s from `start` to rest, for at most so many steps."""

    def speed(values: list[float]) -> list[float]:
        return [t - v for t, v in zip(target(values), values, strict=True)]

    def moved(values: list[float], *parts: tuple[float, list[float]]) -> list[float]:
        if len(parts) == 1:
            ((a, x),) = parts
            return [v + a * i for v, i in zip(values, x, strict=True)]
        (a, x), (b, y), (c, z) = parts
        return [v + a * i + b * j + c * k for v, i, j, k in zip(values, x, y, z, strict=True)]

    def largest(values: list[float]) -> float:
        return max(map(abs, values), default=0.0)

    return _follow(speed, moved, largest, start, [0.0] * len(start), most_steps)


def settle_array(target: Callable[[Any], Any], start: Any, most_steps: int) -> Settled:
    """The same for a NumPy array of any shape."""
    import numpy as np  # noqa: PLC0415  only graphs in arrays come here

    def moved(values: Any, *parts: tuple[float, Any]) -> Any:
        return values + sum(a * x for a, x in parts)

    def largest(values: Any) -> float:
        return float(np.max(np.abs(values), initial=0.0))

    return _follow(
        lambda values: target(values) - values, moved, largest, start, start * 0.0, most_steps
    )


def _follow(
    speed: Callable[[Any], Any],
    moved: Callable[..., Any],
    largest: Callable[[Any], float],
    start: Any,
    nothing: Any,
    most_steps: int,
) -> Settled:
    values, step, steps = start, _FIRST_STEP, 0
    first = speed(values)
    fastest = largest(first)
    while fastest > TOLERANCE and steps < most_steps:
        steps += 1
        second = speed(moved(values, (step / 2, first)))
        third = speed(moved(values, (step * 3 / 4, second)))
        ahead = moved(values, (step * 2 / 9, first), (step / 3, second), (step * 4 / 9, third))
        fourth = speed(ahead)
        error = largest(
            moved(
                moved(nothing, (step * 5 / 72, first)),
                (-step / 12, second),
                (-step / 9, third),
                (step / 8, fourth),
            )
        )
        allowed = _ALLOWED * fastest
        if error <= allowed:
            values, first = ahead, fourth
            fastest = largest(first)
        factor = 0.9 * (allowed / error) ** (1 / 3) if error > 0 else 5.0
        step = min(step * min(max(factor, 0.2), 5.0), _LARGEST_STEP)
    return Settled(values, steps, fastest)
