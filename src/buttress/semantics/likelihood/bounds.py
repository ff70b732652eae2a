"""The bounds of every statement of a map."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from buttress.language import Interval, Scale
from buttress.language.interval import UNKNOWN
from buttress.model import ArgumentMap
from buttress.semantics.likelihood.clauses import Origin, clauses_of
from buttress.semantics.likelihood.own import own_intervals

__all__ = ["Conflict", "LikelihoodBounds", "likelihood_bounds"]


@attrs.frozen
class Conflict:
    """Statements whose likelihoods no probability distribution satisfies.

    `statements` are titles in reading order: a set of which none can be spared, and the smallest
    there is where `is_least`. `steps` are the strict conclusions and the relations that bring
    them together.
    """

    statements: tuple[str, ...]
    steps: tuple[Origin, ...]
    is_least: bool = True


@attrs.frozen(repr=False)
class LikelihoodBounds:
    """The bounds of a map's statements: `own` as they are said to be, `derived` as they can be.

    Where likelihoods conflict, what follows from the others is derived. `is_complete` says whether
    every conflict was looked for. The bounds are sound: no probability distribution that satisfies
    the map lies outside. They are not always the narrowest: constraints are taken one by one.
    """

    own: Mapping[str, Interval]
    derived: Mapping[str, Interval]
    conflicts: tuple[Conflict, ...] = ()
    is_complete: bool = True

    def __getitem__(self, title: str) -> Interval:
        return self.derived.get(title, UNKNOWN)

    def __repr__(self) -> str:
        return (
            f"<LikelihoodBounds: {len(self.own)} own, {len(self.derived)} derived, "
            f"{len(self.conflicts)} conflicts>"
        )


def likelihood_bounds(
    map: ArgumentMap, scale: Scale | None = None, *, limit: int = 100, effort: int = 1_000_000
) -> LikelihoodBounds:
    """How likely the statements of a map can be, terms being read on a scale.

    Without a scale a term may mean what it means on any known scale. At most `limit` conflicts
    are told, and `effort` steps taken to look for them.
    """
    own = own_intervals(map, scale)
    if not own:
        return LikelihoodBounds(own, own)
    # Most maps say nothing of likelihood: what follows is not even imported for them.
    from buttress.semantics.likelihood.conflicts import find_conflicts  # noqa: PLC0415
    from buttress.semantics.likelihood.propagation import Network  # noqa: PLC0415

    titles = tuple(map.statements)
    numbers = {title: number for number, title in enumerate(titles)}
    network = Network(clauses_of(map, numbers))
    known = {numbers[title]: interval for title, interval in own.items()}
    found, propagation, is_complete = find_conflicts(network, known, limit=limit, effort=effort)
    reached = dict.fromkeys(literal // 2 for literal in sorted(propagation.uncertainty))
    conflicts = tuple(
        Conflict(
            tuple(titles[number] for number in conflict.known),
            tuple(dict.fromkeys(c.origin for c in conflict.clauses if c.origin is not None)),
            conflict.is_least,
        )
        for conflict in found
    )
    derived = {titles[number]: propagation.interval(number) for number in reached}
    return LikelihoodBounds(own, derived, conflicts, is_complete)
