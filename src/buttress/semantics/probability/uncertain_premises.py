"""Which premises are said to be less than certain."""

from __future__ import annotations

from collections.abc import Mapping

from buttress.language import Interval, Scale, ScaleError, chosen_scale
from buttress.model import ArgumentMap
from buttress.semantics.likelihood.own import own_intervals
from buttress.semantics.reading import build_theory, statement_literal
from buttress.semantics.theory import Literal, Theory

__all__ = ["scale_of", "uncertain_premises"]


def scale_of(map: ArgumentMap) -> Scale | None:
    """The scale that a map's front matter chooses; None where it chooses none that can be read."""
    try:
        return chosen_scale(map.settings)
    except ScaleError:
        return None


def uncertain_premises(
    map: ArgumentMap, theory: Theory | None = None, scale: Scale | None = None
) -> Mapping[Literal, Interval]:
    """The ordinary premises with a stated likelihood other than certainty, with its interval.

    Terms are read on the `scale`, by default the one that the map chooses; where it chooses none,
    a term may mean what it means on any known scale. A term that no scale knows says nothing. The
    likelihood of a statement that is no premise is not used: what it comes to is what is asked.
    """
    theory = theory or build_theory(map)
    own = own_intervals(map, scale or scale_of(map))
    literals = {statement_literal(title): interval for title, interval in own.items()}
    return {
        literal: literals[literal]
        for literal in theory.premises
        if literal in literals and literals[literal].low < 1
    }
