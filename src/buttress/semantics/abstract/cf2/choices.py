"""Naive sets of a component."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.frameworks import Framework
from buttress.semantics.abstract.errors import TooManyStepsError
from buttress.semantics.abstract.plain.budget import Budget
from buttress.semantics.abstract.plain.masks import bits
from buttress.semantics.abstract.plain.naive import naive_sets

__all__ = ["LARGEST", "first_naive", "naive_in", "naive_without"]

LARGEST = 20_000
"""The most members of a component whose naive sets are searched; masks take n²/8 bytes."""


def naive_in(
    framework: Framework, members: Sequence[int], budget: Budget, wanted: int | None = None
) -> Iterator[list[int]]:
    """The naive sets of the framework of these members; with `wanted`, those that have it.

    Raises:
        TooManyStepsError: there are too many members, or the budget is spent.
    """
    if len(members) > LARGEST:
        raise TooManyStepsError(
            f"a strongly connected component has {len(members):,} arguments, and those of up to "
            f"{LARGEST:,} are searched; one CF2 extension can be found at any size"
        )
    places = {argument: place for place, argument in enumerate(members)}
    conflicts = [0] * len(members)
    for place, argument in enumerate(members):
        for target in framework.attacked_by.row(argument):
            other = places.get(target)
            if other is not None:
                conflicts[place] |= 1 << other
                conflicts[other] |= 1 << place
    inside = 0 if wanted is None else 1 << places[wanted]
    for found in naive_sets(conflicts, budget, inside):
        yield [members[place] for place in bits(found)]


def naive_without(
    framework: Framework, members: Sequence[int], budget: Budget, unwanted: int
) -> Iterator[list[int]]:
    """The naive sets of the framework of these members that have not `unwanted`; some repeatedly.

    Such a set has something in conflict with it, unless it attacks itself.
    """
    if framework.is_self_attacking(unwanted):
        yield from naive_in(framework, members, budget)
        return
    near = framework.attacked_by.row(unwanted) + framework.attackers_of.row(unwanted)
    for rival in sorted(set(members).intersection(near)):
        yield from naive_in(framework, members, budget, rival)


def first_naive(framework: Framework, members: Sequence[int]) -> Iterator[list[int]]:
    """One naive set of the framework of these members, found without search."""
    chosen: set[int] = set()
    for argument in members:
        near = framework.attacked_by.row(argument) + framework.attackers_of.row(argument)
        if argument not in near and chosen.isdisjoint(near):
            chosen.add(argument)
    yield list(chosen)
