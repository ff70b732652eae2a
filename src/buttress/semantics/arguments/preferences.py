"""When an argument is weaker than another: last and weakest link, elitist and democratic.

S. Modgil and H. Prakken, "A general account of argumentation with preferences", Artificial
Intelligence 195 (2013), definitions 19 to 21, with the one change that the theory of maps makes: as
premises and rules without a priority are neither above nor below anything, arguments are compared
by their defeasible rules alone, and an empty set of them is neither below nor above another.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from enum import StrEnum

import attrs

from buttress.semantics.theory import Theory

__all__ = ["Link", "Order", "Preferences"]


class Link(StrEnum):
    """Which of its defeasible rules an argument is compared by."""

    LAST = "last-link"
    """Its last ones: what it comes to in the end."""
    WEAKEST = "weakest-link"
    """All of them: it is as strong as the weakest step anywhere in it."""


class Order(StrEnum):
    """When a set of rules ranks below another."""

    ELITIST = "elitist"
    """Where one of them ranks below all of the other set."""
    DEMOCRATIC = "democratic"
    """Where each of them ranks below one of the other set."""


@attrs.frozen
class Preferences:
    """The ranks of a theory's rules, and how sets of them are compared."""

    ranks: Mapping[str, float]
    """The priorities of the defeasible rules that have one, by name."""
    link: Link = Link.LAST
    order: Order = Order.ELITIST

    @classmethod
    def of(cls, theory: Theory, link: Link, order: Order) -> Preferences:
        """The preferences of a theory."""
        ranks = {
            rule.name: rule.priority
            for rule in theory.rules
            if not rule.strict and rule.priority is not None
        }
        return cls(ranks, link, order)

    def is_below(self, some: Collection[str], others: Collection[str]) -> bool:
        """Whether some rules, by name, rank below others."""
        if not some or not others:
            return False
        if self.order is Order.ELITIST:
            return _has_below_all(self._ranked(some), [self.ranks.get(name) for name in others])
        return _are_below_some(self.ranks.get, some, self._ranked(others))

    def _ranked(self, names: Collection[str]) -> list[float]:
        return [self.ranks[name] for name in names if name in self.ranks]


def _has_below_all(ranks: list[float], others: list[float | None]) -> bool:
    lowest = min(ranks, default=None)
    return lowest is not None and all(rank is not None and lowest < rank for rank in others)


def _are_below_some(
    rank_of: Callable[[str], float | None], names: Collection[str], others: list[float]
) -> bool:
    highest = max(others, default=None)
    if highest is None:
        return False
    ranks = map(rank_of, names)
    return all(rank is not None and rank < highest for rank in ranks)
