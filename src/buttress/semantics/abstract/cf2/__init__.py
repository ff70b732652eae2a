"""The engine for CF2: one extension at any size, the others by search within components."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from math import prod

from buttress.frameworks import Framework
from buttress.semantics.abstract.answer import Answer
from buttress.semantics.abstract.cf2.acceptance import extension_with, extension_without
from buttress.semantics.abstract.cf2.choices import first_naive, naive_in
from buttress.semantics.abstract.cf2.islands import islands
from buttress.semantics.abstract.cf2.search import chosen_sets
from buttress.semantics.abstract.plain.budget import Budget
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = [
    "COVERED",
    "count_extensions",
    "extensions",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]

COVERED = frozenset({Semantics.CF2})
"""The semantics that this engine answers for."""

_ADVICE = "one CF2 extension (SE) is found at any size, and acceptance (DC, DS) at most sizes"


def extensions(
    framework: Framework, semantics: Semantics, *, limit: int | None = None
) -> Iterator[frozenset[int]]:
    """The extensions, each once; at most `limit` of them."""
    del semantics  # it can only be CF2
    budget = Budget(advice=_ADVICE)
    found = chosen_sets(
        framework, range(framework.size), lambda members: naive_in(framework, members, budget)
    )
    for each in islice(found, limit):
        yield each
        budget.renew()


def some_extension(framework: Framework, semantics: Semantics) -> frozenset[int]:
    """An extension; there always is one."""
    del semantics
    return next(
        chosen_sets(
            framework, range(framework.size), lambda members: first_naive(framework, members)
        )
    )


def count_extensions(framework: Framework, semantics: Semantics) -> int:
    """How many extensions there are: the product over parts that no attack joins."""
    del semantics
    budget = Budget(advice=_ADVICE)

    def count(arguments: list[int]) -> int:
        found = 0
        for each in chosen_sets(
            framework, arguments, lambda members: naive_in(framework, members, budget)
        ):
            budget.spend(1 + len(each))
            found += 1
        return found

    return prod(map(count, islands(framework)))


def is_credulous(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether some extension has the argument, with one that does."""
    del semantics
    found = extension_with(framework, argument)
    return Answer(holds=False) if found is None else Answer(True, found)


def is_sceptical(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether every extension has the argument, with one that has not where it does not hold."""
    del semantics
    found = extension_without(framework, argument)
    return Answer(holds=True) if found is None else Answer(False, found)
