"""When an argument is weaker than another: last and weakest link, elitist and democratic.

S. Modgil and H. Prakken, "A general account of argumentation with preferences", Artificial
Intelligence 195 (2013), definitions 19 to 21, with the one change that the theory of maps makes: as
premises and rules without a priority are neither above nor below anything, arguments are compared
by their defeasible rules alone, and an empty set of them is neither below nor above another.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from math import inf
from typing import NamedTuple

import attrs

from buttress.semantics.theory import Theory

__all__ = ["Link", "Order", "Preferences", "Strength"]


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


class Strength(NamedTuple):
    """What a set of rules comes to when it is compared with others.

    It ranks below another set where its own `as_attacker` is less than the other's `as_target`.
    """

    as_attacker: float
    as_target: float

    def is_below(self, other: Strength) -> bool:
        """Whether it ranks below another."""
        return self.as_attacker < other.as_target


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

    def strength(self, names: Collection[str]) -> Strength:
        """What a set of rules, by their names, comes to.

        By the elitist order, some rule of a set below must be less than all of the other: the
        lowest there is, if all of the other have ranks. By the democratic order, all must be less
        than some rule of the other: the highest that has a rank.
        """
        ranked = [self.ranks[name] for name in names if name in self.ranks]
        if not ranked:
            return Strength(inf, -inf)
        are_all_ranked = len(ranked) == len(names)
        if self.order is Order.ELITIST:
            lowest = min(ranked)
            return Strength(lowest, lowest if are_all_ranked else -inf)
        highest = max(ranked)
        return Strength(highest if are_all_ranked else inf, highest)
