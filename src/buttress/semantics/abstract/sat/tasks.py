"""The questions asked of a framework, brought to the parts that matter and back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import partial
from itertools import islice
from math import prod

from buttress.frameworks import Framework
from buttress.semantics.abstract.answer import Answer
from buttress.semantics.abstract.grounded import IN, OUT
from buttress.semantics.abstract.sat.by_semantics import METHODS, Method
from buttress.semantics.abstract.sat.enumeration.product import combinations
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.peeling import Peeled, peel
from buttress.semantics.abstract.sat.separation import weak_components
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = [
    "COVERED",
    "count_extensions",
    "extensions",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]

COVERED = frozenset(METHODS)
"""The semantics that this engine answers for."""


def extensions(
    framework: Framework, semantics: Semantics, *, limit: int | None = None
) -> Iterator[frozenset[int]]:
    """The extensions, each once and one after the other; at most `limit` of them."""
    method = METHODS[semantics]
    peeled = _peeled(framework, method)
    sources = [partial(_lifted, method, part) for part in weak_components(peeled.rest)]
    return map(peeled.extension, islice(combinations(sources), limit))


def some_extension(framework: Framework, semantics: Semantics) -> frozenset[int] | None:
    """An extension; None where there is none."""
    method = METHODS[semantics]
    peeled = _peeled(framework, method)
    return _extension(peeled, method.some(peeled.rest))


def count_extensions(framework: Framework, semantics: Semantics) -> int:
    """How many extensions there are: a product over parts, which is quick even where it is huge."""
    method = METHODS[semantics]
    counts: dict[tuple[tuple[int, ...], ...], int] = {}
    factors: list[int] = []
    for part in weak_components(_peeled(framework, method).rest):
        shape = tuple(map(tuple, part.attackers))
        if shape not in counts:
            counts[shape] = method.count(part)
            if not counts[shape]:
                return 0
        factors.append(counts[shape])
    return prod(factors)


def is_credulous(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether some extension has the argument; the witness is one that does."""
    method = METHODS[semantics]
    peeled = _peeled(framework, method)
    label = peeled.labels[argument]
    if label == OUT:
        return Answer(holds=False)
    if label == IN:
        found = method.some(peeled.rest)
    else:
        found = method.including(peeled.rest, _place(peeled, argument))
    return Answer(found is not None, _extension(peeled, found))


def is_sceptical(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether every extension has the argument; the witness of a no is one that has not."""
    method = METHODS[semantics]
    peeled = _peeled(framework, method)
    label = peeled.labels[argument]
    if label == IN:
        return Answer(holds=True)
    if label == OUT:
        found = method.some(peeled.rest)
    else:
        found = method.excluding(peeled.rest, _place(peeled, argument))
    return Answer(found is None, _extension(peeled, found))


def _peeled(framework: Framework, method: Method) -> Peeled:
    if method.has_grounded_part:
        return peel(framework)
    return Peeled(bytearray(framework.size), [], Graph.of(framework))  # all undecided


def _place(peeled: Peeled, argument: int) -> int:
    return bisect_left(peeled.rest.members, argument)


def _extension(peeled: Peeled, found: list[int] | None) -> frozenset[int] | None:
    return None if found is None else peeled.extension(found)


def _lifted(method: Method, part: Graph) -> Iterator[list[int]]:
    return map(part.lift, method.all(part))
