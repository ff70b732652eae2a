"""Credulous and sceptical acceptance by the plain search."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.frameworks import Framework
from buttress.semantics.abstract.answer import Answer
from buttress.semantics.abstract.plain.budget import Budget
from buttress.semantics.abstract.plain.labellings import Kind, labellings
from buttress.semantics.abstract.plain.masks import Masks
from buttress.semantics.abstract.plain.sets import KINDS, naive, preferred, sets
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = ["is_credulous", "is_sceptical"]


def is_credulous(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether some extension has the argument, with one that does."""
    masks, budget = Masks.of(framework), Budget()
    wanted = masks.place(argument)
    found = next(_with(masks, semantics, wanted, budget), None)
    return Answer(holds=False) if found is None else Answer(True, masks.arguments(found))


def is_sceptical(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether every extension has the argument, with one that has not where it does not hold."""
    masks, budget = Masks.of(framework), Budget()
    wanted = masks.place(argument)
    found = next(_without(masks, semantics, wanted, budget), None)
    return Answer(holds=True) if found is None else Answer(False, masks.arguments(found))


def _with(masks: Masks, semantics: Semantics, wanted: int, budget: Budget) -> Iterator[int]:
    if semantics in KINDS:
        yield from labellings(masks, KINDS[semantics], budget, inside=wanted)
    elif semantics is Semantics.NAIVE:
        yield from naive(masks, budget, wanted)
    elif semantics is Semantics.PREFERRED:
        yield from preferred(masks, budget, wanted)
    else:
        yield from (each for each in sets(masks, semantics, budget) if each & wanted)


def _without(masks: Masks, semantics: Semantics, wanted: int, budget: Budget) -> Iterator[int]:
    if semantics in KINDS:
        yield from labellings(masks, KINDS[semantics], budget, outside=wanted)
        return
    if semantics is Semantics.PREFERRED:
        accepted = next(labellings(masks, Kind.ADMISSIBLE, budget, inside=wanted), None)
        if accepted is None:  # then every preferred extension will do
            yield next(preferred(masks, budget))
            return
    yield from (each for each in sets(masks, semantics, budget) if not each & wanted)
