"""Credulous and sceptical acceptance under CF2.

CF2 obeys directionality: only what leads to an argument bears on it, and whatever is chosen there
goes on to an extension of the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec

from buttress.frameworks import Framework
from buttress.semantics.abstract.cf2.choices import first_naive, naive_in, naive_without
from buttress.semantics.abstract.cf2.refinement import refined_search
from buttress.semantics.abstract.cf2.search import IsHopeless, chosen_sets
from buttress.semantics.abstract.errors import TooManyStepsError
from buttress.semantics.abstract.plain.budget import Budget

__all__ = ["extension_with", "extension_without"]

FEW_STEPS = 100_000
"""The steps of trying sets out until a SAT solver is asked; often there is little to choose."""


def extension_with(framework: Framework, argument: int) -> frozenset[int] | None:
    """An extension that has an argument; None where there is none.

    Raises:
        TooManyStepsError: it takes more than the search may take.
    """
    if framework.is_self_attacking(argument):
        return None

    def choices(members: list[int], budget: Budget) -> Iterator[list[int]]:
        return naive_in(framework, members, budget, argument if argument in members else None)

    def is_attacked(members: list[int], free: list[int]) -> bool:
        return len(free) < len(members) and argument in members and argument not in free

    return _extension(framework, argument, choices, is_attacked, accepted=True)


def extension_without(framework: Framework, argument: int) -> frozenset[int] | None:
    """An extension that has not an argument; None where all have it.

    Raises:
        TooManyStepsError: it takes more than the search may take.
    """

    def choices(members: list[int], budget: Budget) -> Iterator[list[int]]:
        if argument in members:
            return naive_without(framework, members, budget, argument)
        return naive_in(framework, members, budget)

    def is_accepted(members: list[int], free: list[int]) -> bool:
        return members == free == [argument] and not framework.is_self_attacking(argument)

    return _extension(framework, argument, choices, is_accepted, accepted=False)


def _extension(
    framework: Framework,
    argument: int,
    choices: Callable[[list[int], Budget], Iterator[list[int]]],
    is_hopeless: IsHopeless,
    *,
    accepted: bool,
) -> frozenset[int] | None:
    """Try sets out, and where this takes long ask a SAT solver, if there is one."""
    leading = _leading_to(framework, argument)
    has_solver = find_spec("pysat") is not None
    budget = Budget(FEW_STEPS) if has_solver else Budget()

    def is_hopeless_or_dear(members: list[int], free: list[int]) -> bool:
        budget.spend(1 + len(members))
        return is_hopeless(members, free)

    found = chosen_sets(
        framework,
        leading,
        lambda members: choices(members, budget),
        is_hopeless=is_hopeless_or_dear,
    )
    try:
        part = next(found, None)
    except TooManyStepsError:
        if not has_solver:
            raise
        part = refined_search(framework, leading, argument, accepted=accepted)
    return _whole(framework, leading, part)


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
