"""The probability that a statement or argument stands."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.language import Interval, Scale
from buttress.model import Argument, ArgumentMap, ButtressError, Element, ElementKind, Endpoint
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.change.residual import Switchable
from buttress.semantics.change.switchboard import Switchboard
from buttress.semantics.change.switches import premise_switches
from buttress.semantics.evaluation import Evaluation
from buttress.semantics.probability.polarity import polarities
from buttress.semantics.probability.sampling import sampled, wilson
from buttress.semantics.probability.truth_table import bounds_of, probability_in, tables
from buttress.semantics.probability.uncertain_premises import uncertain_premises
from buttress.semantics.theory import Literal, Theory
from buttress.semantics.well_founded import Truth

__all__ = ["Probability", "SampleSizeError", "probability_of"]

_EXACT = 20
"""The most premises of which all sets are tried."""

_SIZE = 1 << 32
"""How many bits that may take, in all."""

_SAMPLES = 10_000_000


class SampleSizeError(ButtressError, ValueError):
    """A number of samples that makes no sense."""

    def __init__(self, samples: int) -> None:
        super().__init__(f"the number of samples is from 1 to {_SAMPLES}, not {samples}")


@attrs.frozen
class Probability:
    """How probable it is that something stands, its premises being independent.

    `stands`, `undecided` and `falls` are the probabilities that it is in, undecided and out, each
    premise holding with the middle of its interval; they sum to 1. `bounds` are the least and the
    greatest probability that it stands when premises hold with any probabilities within their
    intervals; None where finding them takes too long. `premises` are the uncertain premises that
    it depends on. Where not all their sets were tried, `samples` were drawn from `seed`, the values
    are estimates, and `confidence` is the 95 % confidence interval of `stands` (Wilson).
    """

    conclusion: Endpoint
    stands: float
    undecided: float
    falls: float
    bounds: Interval | None
    premises: tuple[Literal, ...]
    samples: int | None = None
    seed: int | None = None
    confidence: Interval | None = None

    @property
    def is_exact(self) -> bool:
        """Whether all sets of uncertain premises were tried."""
        return self.samples is None


def probability_of(
    judged: ArgumentMap | Evaluation,
    title: Element | str,
    *,
    theory: Theory | None = None,
    scale: Scale | None = None,
    samples: int = 10_000,
    seed: int = 0,
) -> Probability:
    """The probability that a statement or argument stands, under grounded semantics.

    Premises with a stated likelihood hold **independently of each other** with that probability;
    all else is certain. Exact where it depends on at most twenty of them (fewer in very large
    maps), otherwise estimated from `samples` scenarios; the same `seed` draws the same ones.

    Raises:
        UnknownTitleError: nothing in the map bears the title.
        SampleSizeError: `samples` is not from 1 to 10,000,000.
        TooManyPrioritiesError: the map compares too many priorities.
    """
    if not 1 <= samples <= _SAMPLES:
        raise SampleSizeError(samples)
    map = judged.map if isinstance(judged, Evaluation) else judged
    element = map.element(title)
    board = Switchboard(judged, [element], theory=theory)
    intervals = uncertain_premises(board.map, board.theory, scale)
    switches = [s for s in premise_switches(board.translation) if s.literal in intervals]
    parallel = Parallel(Switchable(board.translation.program, switches).residual(board.goals))
    names = tuple(switch.literal for switch in parallel.residual.switches)
    kind = ElementKind.ARGUMENT if isinstance(element, Argument) else ElementKind.STATEMENT
    end = Endpoint(kind, element.title)
    within = [intervals[name] for name in names]
    size = parallel.residual.size + len(parallel.residual)
    if len(names) <= _EXACT and size << len(names) <= _SIZE:
        return _exact(parallel, end, names, within)
    return _estimated(parallel, end, names, within, samples, seed)


def _middle(intervals: Sequence[Interval]) -> list[float]:
    return [(interval.low + interval.high) / 2 for interval in intervals]


def _exact(
    parallel: Parallel, end: Endpoint, names: tuple[Literal, ...], within: Sequence[Interval]
) -> Probability:
    true, possible = tables(parallel)
    middle = _middle(within)
    stands, may_stand = probability_in(true, middle), probability_in(possible, middle)
    ends = bounds_of(true, [i.low for i in within], [i.high for i in within])
    bounds = None if ends is None else Interval(*ends)
    return Probability(end, stands, max(0.0, may_stand - stands), 1 - may_stand, bounds, names)


def _estimated(
    parallel: Parallel,
    end: Endpoint,
    names: tuple[Literal, ...],
    within: Sequence[Interval],
    samples: int,
    seed: int,
) -> Probability:
    true, possible = sampled(parallel, _middle(within), samples, seed)
    return Probability(
        end,
        true / samples,
        (possible - true) / samples,
        1 - possible / samples,
        _estimated_bounds(parallel, within, samples, seed),
        names,
        samples,
        seed,
        wilson(true, samples),
    )


def _estimated_bounds(
    parallel: Parallel, within: Sequence[Interval], samples: int, seed: int
) -> Interval | None:
    """Estimates at the ends of the intervals, where it is clear which end is worse for the goal."""
    goal = parallel.residual.goals[0]
    assert not isinstance(goal, Truth)  # noqa: S101  then nothing would depend on a premise
    signs = polarities(parallel.residual, goal)
    if any(i.low < i.high and not sign for i, sign in zip(within, signs, strict=True)):
        return None
    worst = [i.high if sign < 0 else i.low for i, sign in zip(within, signs, strict=True)]
    best = [i.low if sign < 0 else i.high for i, sign in zip(within, signs, strict=True)]
    low, _ = sampled(parallel, worst, samples, seed)
    high, _ = (low, 0) if best == worst else sampled(parallel, best, samples, seed)
    return Interval(low / samples, max(low, high) / samples)
