"""Credulous and sceptical acceptance under CF2.

CF2 obeys directionality: only what leads to an argument bears on it, and whatever is chosen there
goes on to an extension of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator

from buttress.frameworks import Framework
from buttress.semantics.abstract.cf2.choices import first_naive, naive_in, naive_without
from buttress.semantics.abstract.cf2.search import chosen_sets
from buttress.semantics.abstract.plain.budget import Budget

__all__ = ["extension_with", "extension_without"]


def extension_with(framework: Framework, argument: int) -> frozenset[int] | None:
    """An extension that has an argument; None where there is none.

    Raises:
        TooManyStepsError: it takes more than the search may take.
    """
    if framework.is_self_attacking(argument):
        return None
    budget = Budget()

    def choices(members: list[int]) -> Iterator[list[int]]:
        return naive_in(framework, members, budget, argument if argument in members else None)

    def is_attacked(members: list[int], free: list[int]) -> bool:
        budget.spend(1 + len(members))
        return len(free) < len(members) and argument in members and argument not in free

    leading = _leading_to(framework, argument)
    found = chosen_sets(framework, leading, choices, is_hopeless=is_attacked)
    return _whole(framework, leading, next(found, None))


def extension_without(framework: Framework, argument: int) -> frozenset[int] | None:
    """An extension that has not an argument; None where all have it.

    Raises:
        TooManyStepsError: it takes more than the search may take.
    """
    budget = Budget()

    def choices(members: list[int]) -> Iterator[list[int]]:
        if argument in members:
            return naive_without(framework, members, budget, argument)
        return naive_in(framework, members, budget)

    def is_accepted(members: list[int], free: list[int]) -> bool:
        budget.spend(1 + len(members))
        return members == free == [argument] and not framework.is_self_attacking(argument)

    leading = _leading_to(framework, argument)
    found = chosen_sets(framework, leading, choices, is_hopeless=is_accepted)
    return _whole(framework, leading, next(found, None))


def _leading_to(framework: Framework, argument: int) -> list[int]:
    """The argument and all from which attacks lead to it."""
    reached, found = bytearray(framework.size), [argument]
    reached[argument] = 1
    for each in found:
        for attacker in framework.attackers_of.row(each):
            if not reached[attacker]:
                reached[attacker] = 1
                found.append(attacker)
    return found


def _whole(
    framework: Framework, leading: list[int], part: frozenset[int] | None
) -> frozenset[int] | None:
    """An extension of the whole framework that has a part and nothing else that leads to it."""
    if part is None:
        return None
    rest = set(range(framework.size)).difference(leading)
    return next(
        chosen_sets(framework, rest, lambda each: first_naive(framework, each), before=part)
    )
