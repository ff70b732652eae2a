"""The plain engine: backtracking on bit masks, for small frameworks, without any solver.

It knows every semantics but grounded and CF2, whose own modules need no solver either. Searches
are given up at a limit with `TooManyStepsError`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from buttress.frameworks import Framework
from buttress.semantics.abstract.plain.acceptance import is_credulous, is_sceptical
from buttress.semantics.abstract.plain.budget import Budget
from buttress.semantics.abstract.plain.masks import Masks
from buttress.semantics.abstract.plain.sets import sets
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = [
    "COVERED",
    "count_extensions",
    "extensions",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]

COVERED = frozenset(Semantics) - {Semantics.GROUNDED, Semantics.CF2}
"""The semantics that this engine answers for."""

_NUMEROUS = frozenset({Semantics.CONFLICT_FREE, Semantics.ADMISSIBLE})
_TOO_MANY = (
    "there are mostly too many such sets to count one by one, with a solver too; ask for one (SE), "
    "about one argument (DC, DS), or count preferred or stable extensions"
)


def extensions(
    framework: Framework, semantics: Semantics, *, limit: int | None = None
) -> Iterator[frozenset[int]]:
    """The extensions, each once; at most `limit` of them."""
    masks, budget = Masks.of(framework), Budget()
    for each in islice(sets(masks, semantics, budget), limit):
        yield masks.arguments(each)
        budget.renew()


def some_extension(framework: Framework, semantics: Semantics) -> frozenset[int] | None:
    """An extension; None where there is none."""
    return next(extensions(framework, semantics, limit=1), None)


def count_extensions(framework: Framework, semantics: Semantics) -> int:
    """How many extensions there are."""
    budget = Budget(advice=_TOO_MANY) if semantics in _NUMEROUS else Budget()
    masks = Masks.of(framework)
    return sum(1 for _ in sets(masks, semantics, budget))
