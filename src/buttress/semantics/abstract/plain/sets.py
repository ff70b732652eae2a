"""The extensions under each semantics, as masks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.semantics.abstract.plain.budget import Budget
from buttress.semantics.abstract.plain.labellings import Kind, labellings
from buttress.semantics.abstract.plain.masks import Masks
from buttress.semantics.abstract.plain.naive import conflicts_of, naive_sets
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = ["KINDS", "naive", "preferred", "sets"]

KINDS = {
    Semantics.CONFLICT_FREE: Kind.CONFLICT_FREE,
    Semantics.ADMISSIBLE: Kind.ADMISSIBLE,
    Semantics.COMPLETE: Kind.COMPLETE,
    Semantics.STABLE: Kind.STABLE,
}
"""The semantics that put a demand on each set by itself."""


def sets(masks: Masks, semantics: Semantics, budget: Budget) -> Iterator[int]:
    """The extensions, each once; CF2 and grounded have their own modules.

    Raises:
        TooManyStepsError: the budget is spent.
    """
    if semantics in KINDS:
        return labellings(masks, KINDS[semantics], budget)
    if semantics is Semantics.NAIVE:
        return naive(masks, budget)
    if semantics is Semantics.PREFERRED:
        return preferred(masks, budget)
    if semantics in (Semantics.SEMI_STABLE, Semantics.STAGE):
        return _of_largest_range(masks, semantics, budget)
    if semantics is Semantics.IDEAL:
        return iter([_common(masks, preferred(masks, budget))])
    if semantics is Semantics.EAGER:
        return iter([_common(masks, _of_largest_range(masks, Semantics.SEMI_STABLE, budget))])
    raise NotImplementedError(semantics)


def naive(masks: Masks, budget: Budget, inside: int = 0) -> Iterator[int]:
    """The naive extensions that contain `inside`."""
    return naive_sets(conflicts_of(masks.attackers, masks.attacked), budget, inside)


def preferred(masks: Masks, budget: Budget, inside: int = 0) -> Iterator[int]:
    """The preferred extensions that contain `inside`.

    Complete extensions come larger ones first, so one that no earlier one contains is preferred.
    """
    found: list[int] = []

    def is_contained(possible: int) -> bool:
        budget.spend(1 + len(found) // 4)
        return any(not possible & ~each for each in found)

    for each in labellings(masks, Kind.COMPLETE, budget, inside=inside, is_needless=is_contained):
        found.append(each)
        yield each


def _of_largest_range(masks: Masks, semantics: Semantics, budget: Budget) -> Iterator[int]:
    """The semi-stable or stage extensions: the stable ones where there are any."""
    any_stable = False
    for each in labellings(masks, Kind.STABLE, budget):
        any_stable = True
        yield each
    if any_stable:
        return
    search = preferred if semantics is Semantics.SEMI_STABLE else naive
    ranges: dict[int, list[int]] = {}
    for each in search(masks, budget):
        budget.spend(each.bit_count())
        ranges.setdefault(masks.range_of(each), []).append(each)
    largest: list[int] = []
    for reached in sorted(ranges, key=int.bit_count, reverse=True):
        budget.spend(1 + len(largest) // 4)
        if all(reached & ~other for other in largest):
            largest.append(reached)
            yield from ranges[reached]


def _common(masks: Masks, extensions: Iterable[int]) -> int:
    """The largest admissible set within all of these."""
    common = masks.full
    for each in extensions:
        common &= each
        if not common:
            break
    return masks.largest_admissible(common)
