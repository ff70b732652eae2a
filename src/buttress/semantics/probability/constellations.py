"""The probability that a statement or argument stands."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from buttress.language import Interval, Scale
from buttress.model import Argument, ArgumentMap, ButtressError, Element, ElementKind, Endpoint
from buttress.semantics.change.masks import places_in
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.change.residual import Switchable
from buttress.semantics.change.switchboard import Switchboard
from buttress.semantics.change.switches import premise_switches
from buttress.semantics.evaluation import Evaluation
from buttress.semantics.probability.estimates import Drawing
from buttress.semantics.probability.truth_table import bounds_of, probability_in, tables
from buttress.semantics.probability.uncertain_premises import uncertain_premises
from buttress.semantics.theory import Literal, Theory

__all__ = ["Probability", "SampleSizeError", "probabilities_of", "probability_of"]

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
    map = judged.map if isinstance(judged, Evaluation) else judged
    board = Switchboard(judged, [map.element(title)], theory=theory)
    (found,) = probabilities_of(board, scale=scale, samples=samples, seed=seed)
    return found


def probabilities_of(
    board: Switchboard, *, scale: Scale | None = None, samples: int = 10_000, seed: int = 0
) -> tuple[Probability, ...]:
    """The same for every element that a switchboard is asked about; all drawn scenarios are shared.

    Raises:
        SampleSizeError: `samples` is not from 1 to 10,000,000.
    """
    if not 1 <= samples <= _SAMPLES:
        raise SampleSizeError(samples)
    intervals = uncertain_premises(board.map, board.theory, scale)
    switches = [s for s in premise_switches(board.translation) if s.literal in intervals]
    switchable = Switchable(board.translation.program, switches)
    parallel = Parallel(switchable.residual(board.goals))
    names = [switch.literal for switch in parallel.residual.switches]
    found: dict[int, Probability] = {}
    drawn: dict[int, tuple[Literal, ...]] = {}
    for place, reached in enumerate(parallel.reach()):
        end = _end(board.asked[place])
        if reached.bit_count() <= _EXACT:
            own = Parallel(switchable.residual([board.goals[place]]))
            size = own.residual.size + len(own.residual)
            if size << reached.bit_count() <= _SIZE:
                found[place] = _exact(own, end, intervals)
                continue
        drawn[place] = tuple(names[at] for at in places_in(reached))
    if drawn:
        drawing = Drawing(parallel, [intervals[name] for name in names], samples, seed)
        for (place, premises), result in zip(
            drawn.items(), drawing.estimates(list(drawn)), strict=True
        ):
            found[place] = Probability(
                _end(board.asked[place]), *result.shares, result.bounds, premises,
                samples, seed, result.confidence,
            )  # fmt: skip
    return tuple(found[place] for place in range(len(board.asked)))


def _end(element: Element) -> Endpoint:
    kind = ElementKind.ARGUMENT if isinstance(element, Argument) else ElementKind.STATEMENT
    return Endpoint(kind, element.title)


def _exact(parallel: Parallel, end: Endpoint, intervals: Mapping[Literal, Interval]) -> Probability:
    names = tuple(switch.literal for switch in parallel.residual.switches)
    within = [intervals[name] for name in names]
    true, possible = tables(parallel)
    middle = [(interval.low + interval.high) / 2 for interval in within]
    stands, may_stand = probability_in(true, middle), probability_in(possible, middle)
    ends = bounds_of(true, [i.low for i in within], [i.high for i in within])
    bounds = None if ends is None else Interval(*ends)
    return Probability(end, stands, max(0.0, may_stand - stands), 1 - may_stand, bounds, names)
