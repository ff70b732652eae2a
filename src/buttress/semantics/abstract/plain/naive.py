"""The maximal conflict-free sets.

Source: C. Bron and J. Kerbosch, "Algorithm 457: finding all cliques of an undirected graph",
Communications of the ACM 16 (1973), with the pivot of E. Tomita, A. Tanaka and H. Takahashi,
Theoretical Computer Science 363 (2006), read for sets whose members do not attack each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.semantics.abstract.plain.budget import Budget
from buttress.semantics.abstract.plain.masks import bits

__all__ = ["conflicts_of", "naive_sets"]


_COST = 4
"""The steps that looking for a pivot counts for."""


def conflicts_of(attackers: Sequence[int], attacked: Sequence[int]) -> list[int]:
    """For each place the places that it attacks or that attack it."""
    return [one | other for one, other in zip(attackers, attacked, strict=True)]


def naive_sets(conflicts: Sequence[int], budget: Budget, inside: int = 0) -> Iterator[int]:
    """The maximal sets without conflict that contain `inside`, each once.

    A place in conflict with itself is in none.

    Raises:
        TooManyStepsError: the budget is spent.
    """
    candidates = sum(1 << at for at, mask in enumerate(conflicts) if not mask >> at & 1)
    if inside & ~candidates:
        return
    for at in bits(inside):
        if conflicts[at] & inside:
            return
        candidates &= ~conflicts[at]
    stack = [(inside, candidates & ~inside, 0)]
    while stack:
        chosen, candidates, excluded = stack.pop()
        if not candidates:
            if not excluded:
                yield chosen
            continue
        budget.spend(_COST)
        pivot = _pivot(conflicts, candidates, excluded)
        branches = []
        for at in bits(candidates & (conflicts[pivot] | 1 << pivot)):
            free = ~conflicts[at] & ~(1 << at)
            branches.append((chosen | 1 << at, candidates & free, excluded & free))
            candidates &= ~(1 << at)
            excluded |= 1 << at
        stack.extend(reversed(branches))


def _pivot(conflicts: Sequence[int], candidates: int, excluded: int) -> int:
    """The place in conflict with the fewest candidates: one of them or itself is in every set."""
    best, fewest = -1, len(conflicts) + 1
    for at in bits(candidates | excluded):
        count = (conflicts[at] & candidates).bit_count()
        if count < fewest:
            best, fewest = at, count
            if not count:
                break
    return best
