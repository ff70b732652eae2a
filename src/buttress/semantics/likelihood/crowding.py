"""Groups of literals that exclude each other, and are too certain together.

Rival hypotheses are the usual case: each two of three are contraries, and each is said to be 40 %
likely. No two of them conflict, the three do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from buttress.language.interval import TOLERANCE

__all__ = ["crowded_groups"]

_EFFORT = 100_000
"""How many members are tried in one search; in a large map, ten for each statement."""

_LARGEST = 30
"""How many members a group has at most."""


def crowded_groups(
    exclusive: Mapping[int, Mapping[int, int]], certainty: Mapping[int, float]
) -> Iterator[tuple[int, ...]]:
    """Groups of three or more of which each two exclude each other, certain to more than 1.

    `certainty` holds the lowest probability of each literal that has one. No literal is in two
    groups. The search is exhaustive for groups of up to 30, as long as its effort lasts.
    """
    ordered = sorted(certainty, key=lambda each: (-certainty[each], each))
    search = _Search(exclusive, certainty, {each: at for at, each in enumerate(ordered)})
    taken: set[int] = set()
    for literal in ordered:
        others = exclusive.get(literal, {})
        if literal in taken or len(others) < 2:
            continue
        near = [other for other in others if other in certainty and other not in taken]
        group = search.extend((literal,), certainty[literal], search.in_order(near))
        if group:
            taken.update(group)
            yield group


class _Search:
    def __init__(
        self,
        exclusive: Mapping[int, Mapping[int, int]],
        certainty: Mapping[int, float],
        rank: Mapping[int, int],
    ) -> None:
        self._exclusive = exclusive
        self._certainty = certainty
        self._rank = rank
        self._left = max(_EFFORT, 10 * len(certainty))

    def in_order(self, literals: Iterable[int]) -> list[int]:
        """The most certain ones first."""
        return sorted(literals, key=self._rank.__getitem__)

    def extend(
        self, group: tuple[int, ...], total: float, candidates: list[int]
    ) -> tuple[int, ...] | None:
        """A crowded group with these members, and some of the candidates."""
        if total > 1 + TOLERANCE:
            return group
        rest = sum(self._certainty[each] for each in candidates)
        among = frozenset(candidates)
        for each in candidates:
            if total + rest <= 1 + TOLERANCE or self._left <= 0 or len(group) == _LARGEST:
                return None
            found = self.extend(
                (*group, each), total + self._certainty[each], self._beside(each, candidates, among)
            )
            if found:
                return found
            rest -= self._certainty[each]
        return None

    def _beside(self, literal: int, candidates: list[int], among: frozenset[int]) -> list[int]:
        """The candidates after a literal that exclude it."""
        others, rank = self._exclusive[literal], self._rank
        pool: Iterable[int] = others if len(others) < len(candidates) else candidates
        self._left -= 1 + min(len(others), len(candidates))
        after = rank[literal]
        return self.in_order(
            each for each in pool if each in among and each in others and rank[each] > after
        )
