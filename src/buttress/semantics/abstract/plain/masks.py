"""Sets of arguments as the bits of an integer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from buttress.frameworks import Framework
from buttress.semantics.abstract.errors import TooManyStepsError

__all__ = ["LARGEST", "Masks", "bits"]

LARGEST = 4_000
"""The most arguments of a framework that is searched by bits; its masks take n²/4 bytes."""


def bits(mask: int) -> Iterator[int]:
    """The places of the bits that are set, lowest first."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


@attrs.frozen(slots=False)
class Masks:
    """A framework's attacks as masks: who attacks a place, and whom it attacks.

    The argument at a place is `order[place]`; the most connected come first, so that a search
    that goes by places settles much early.
    """

    order: tuple[int, ...]
    attackers: tuple[int, ...]
    attacked: tuple[int, ...]

    @classmethod
    def of(cls, framework: Framework) -> Masks:
        """The masks of a framework.

        Raises:
            TooManyStepsError: it has more than `LARGEST` arguments.
        """
        if framework.size > LARGEST:
            raise TooManyStepsError(
                f"without a solver, frameworks of up to {LARGEST:,} arguments are searched; this "
                f'one has {framework.size:,}. Get one with: pip install "buttress[solve]"'
            )
        sources, targets = framework.attackers_of, framework.attacked_by
        order = sorted(
            range(framework.size), key=lambda a: (-sources.degree(a) - targets.degree(a), a)
        )
        places = [0] * framework.size
        for place, argument in enumerate(order):
            places[argument] = place
        attackers, attacked = [0] * framework.size, [0] * framework.size
        for attacker, target in framework.attacks:
            attackers[places[target]] |= 1 << places[attacker]
            attacked[places[attacker]] |= 1 << places[target]
        return cls(tuple(order), tuple(attackers), tuple(attacked))

    @cached_property
    def full(self) -> int:
        """All arguments."""
        return (1 << len(self.order)) - 1

    @cached_property
    def self_attacking(self) -> int:
        """The arguments that attack themselves."""
        return self.mask(at for at, mask in enumerate(self.attacked) if mask >> at & 1)

    @staticmethod
    def mask(places: Iterable[int]) -> int:
        """The set of these places."""
        made = 0
        for place in places:
            made |= 1 << place
        return made

    def place(self, argument: int) -> int:
        """The set of one argument of the framework."""
        return 1 << self.order.index(argument)

    def arguments(self, mask: int) -> frozenset[int]:
        """A set as arguments of the framework."""
        return frozenset(self.order[place] for place in bits(mask))

    def range_of(self, mask: int) -> int:
        """A set with all that it attacks."""
        reached = mask
        for place in bits(mask):
            reached |= self.attacked[place]
        return reached

    def largest_admissible(self, mask: int) -> int:
        """The largest admissible subset of a conflict-free set."""
        while True:
            answered = self.range_of(mask) & ~mask
            defended = sum(1 << at for at in bits(mask) if not self.attackers[at] & ~answered)
            if defended == mask:
                return mask
            mask = defended
