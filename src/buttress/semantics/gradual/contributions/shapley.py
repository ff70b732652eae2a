"""Contributions by Shapley values: the fair share of each node in what all of them change."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb, sqrt
from random import Random

from buttress.model import ButtressError
from buttress.semantics.gradual.contributions.ancestry import ancestry
from buttress.semantics.gradual.contributions.coalitions import Coalitions
from buttress.semantics.gradual.contributions.contribution import Contributions
from buttress.semantics.gradual.formulas import formula_of
from buttress.semantics.gradual.graph import BipolarGraph

__all__ = ["EXACT", "TooManyPremisesError", "exact_values", "shapley"]

EXACT = 12
"""Up to so many nodes all of their sets are looked at, and nothing is sampled, in graphs of a map's
size."""

_BUDGET = 200_000_000
"""By default orders are drawn for about so many steps of work, from 30 to 1,000 of them."""

_MOST_WORK = 5_000_000_000


class TooManyPremisesError(ButtressError, ValueError):
    """Shapley values of so many nodes in so large a graph would take hours."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"Shapley values of {count} premises of one conclusion would take too long; ask for "
            "fewer samples, or for contributions by removal or gradient"
        )


def shapley(
    graph: BipolarGraph,
    topic: int,
    nodes: Sequence[int],
    semantics: str = "df-quad",
    *,
    samples: int | None = None,
    seed: int = 0,
) -> Contributions:
    """For each node the mean of what it changes when the nodes come one after the other.

    The mean is over all orders in which they can come; nodes that are not among `nodes` are always
    there. The values sum to the topic's strength less its strength without all of them. With more
    than `EXACT` of them that bear on the topic (or fewer in a huge graph), orders are drawn at
    random and each value comes with its standard error: as many orders as `samples` says, always
    the same for the same `seed`.

    Sources: T. Kampik, N. Potyka, X. Yin, K. Čyras and F. Toni, "Contribution functions for
    quantitative bipolar argumentation graphs: a principle-based analysis", International Journal
    of Approximate Reasoning 173 (2024); sampling: J. Castro, D. Gómez and J. Tejada, "Polynomial
    calculation of the Shapley value based on sampling", Computers & Operations Research 36 (2009).

    Raises:
        UnknownGradualSemanticsError: there is no semantics of that name.
        TooManyPremisesError: it would take hours.
        ValueError: fewer than two samples are asked for, which have no standard error.
    """
    if samples is not None and samples < 2:
        raise ValueError(f"ask for two samples or more, not {samples}: one has no standard error")
    formula = formula_of(semantics)
    part = ancestry(graph, topic, formula)
    bearing = [node for node in dict.fromkeys(nodes) if node in part.place]
    players = [part.place[node] for node in bearing]
    coalitions = Coalitions(part, formula)
    found = dict.fromkeys(nodes, 0.0)
    if len(players) <= EXACT and coalitions.cost << len(players) <= _BUDGET:
        found.update(zip(bearing, exact_values(coalitions, players), strict=True))
        return Contributions(found, converged=coalitions.converged)
    if samples is None:
        samples = min(1_000, max(30, _BUDGET // (coalitions.cost * len(players))))
    if samples * coalitions.cost * len(players) > _MOST_WORK:
        raise TooManyPremisesError(len(players))
    means, deviations = _sampled(coalitions, players, samples, Random(seed))  # noqa: S311
    errors = dict.fromkeys(nodes, 0.0)
    found.update(zip(bearing, means, strict=True))
    errors.update(zip(bearing, deviations, strict=True))
    return Contributions(found, errors, samples, coalitions.converged)


def exact_values(coalitions: Coalitions, players: Sequence[int]) -> list[float]:
    """The Shapley values of players, in the numbers of the ancestry, from all of their sets."""
    count = len(players)
    sets = range(1 << count)
    strengths = coalitions.strengths(
        [[player for n, player in enumerate(players) if not there >> n & 1] for there in sets]
    )
    values = [0.0] * count
    for there in sets:
        size = there.bit_count()
        for n in range(count):
            if not there >> n & 1:
                gain = strengths[there | 1 << n] - strengths[there]
                values[n] += gain / (count * comb(count - 1, size))
    return values


def _sampled(
    coalitions: Coalitions, players: Sequence[int], samples: int, random: Random
) -> tuple[list[float], list[float]]:
    """The means of what each player changes, and their standard errors."""
    count = len(players)
    nobody, everybody = coalitions.strengths([players, []])
    sums, squares = [0.0] * count, [0.0] * count
    order = list(range(count))
    orders: list[list[int]] = []
    for _ in range(samples):
        random.shuffle(order)
        orders.append(list(order))
    together = max(1, 2_000_000 // (count * count))
    for first in range(0, samples, together):
        some = orders[first : first + together]
        strengths = coalitions.strengths(
            [[players[n] for n in each[at:]] for each in some for at in range(1, count)]
        )
        for number, each in enumerate(some):
            own = strengths[number * (count - 1) : (number + 1) * (count - 1)]
            steps = [nobody, *own, everybody]
            for at, n in enumerate(each):
                gain = steps[at + 1] - steps[at]
                sums[n] += gain
                squares[n] += gain * gain
    means = [total / samples for total in sums]
    errors = [
        sqrt(max(square - total * mean, 0.0) / (samples - 1) / samples)
        for square, total, mean in zip(squares, sums, means, strict=True)
    ]
    return means, errors
