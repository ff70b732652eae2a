"""Semantics by recursion along strongly connected components, as their definition has it.

P. Baroni, M. Giacomin and G. Guida, "SCC-recursiveness: a general schema for argumentation
semantics", Artificial Intelligence 168 (2005). A set E is an extension of a framework, given the
arguments that may be chosen, if for each component S its part E ∩ S is one of the framework that
is left of S, given those of S that E leaves free to choose: an argument of S is *defeated* where E
attacks it from outside S, *provisionally defeated* where something outside S attacks it that E
does not attack, and otherwise *undefeated*. What is left of S is what is not defeated; the
undefeated can be chosen. Where there is one component (or nothing), a base function decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

Attacks = frozenset[tuple[int, int]]
Members = frozenset[int]
Base = Callable[[Members, Attacks, Members, Members], bool]
"""Whether, given arguments, attacks and the free arguments, a set is an extension."""


def is_extension(
    base: Base, arguments: Members, attacks: Attacks, free: Members, chosen: Members
) -> bool:
    """The general function of the schema, for a semantics that is given by its base function."""
    if not chosen <= arguments:
        return False
    components = list(strongly_connected(arguments, attacks))
    if len(components) <= 1:
        return base(arguments, attacks, free, chosen)
    for component in components:
        entering = [(a, b) for a, b in attacks if b in component and a not in component]
        defeated = {b for a, b in entering if a in chosen}
        struck = {b for a, b in attacks if a in chosen}
        provisional = {b for a, b in entering if a not in struck} - defeated
        left = component - defeated
        if not is_extension(
            base,
            left,
            within(left, attacks),
            (left - provisional) & free,
            chosen & component,
        ):
            return False
    return True


def cf2(arguments: Members, attacks: Attacks, chosen: Members) -> bool:
    """Whether a set is a CF2 extension."""
    return is_extension(_naive, arguments, attacks, arguments, chosen)


def complete(arguments: Members, attacks: Attacks, chosen: Members) -> bool:
    """Whether a set is a complete extension, by recursion."""
    return is_extension(_complete, arguments, attacks, arguments, chosen)


def grounded(arguments: Members, attacks: Attacks, chosen: Members) -> bool:
    """Whether a set is the grounded extension, by recursion."""
    return is_extension(_grounded, arguments, attacks, arguments, chosen)


def preferred(arguments: Members, attacks: Attacks, chosen: Members) -> bool:
    """Whether a set is a preferred extension, by recursion."""
    return is_extension(_preferred, arguments, attacks, arguments, chosen)


def stable(arguments: Members, attacks: Attacks, chosen: Members) -> bool:
    """Whether a set is a stable extension, by recursion."""
    return is_extension(_stable, arguments, attacks, arguments, chosen)


def within(arguments: Iterable[int], attacks: Attacks) -> Attacks:
    """The attacks between some arguments."""
    kept = set(arguments)
    return frozenset((a, b) for a, b in attacks if a in kept and b in kept)


def strongly_connected(arguments: Members, attacks: Attacks) -> Iterator[Members]:
    """The classes of arguments that reach each other."""
    reached = {a: {a} for a in arguments}
    grown = True
    while grown:
        grown = False
        for a in arguments:
            further = reached[a].union(*({d for c, d in attacks if c == b} for b in reached[a]))
            grown = grown or further != reached[a]
            reached[a] = further
    yield from {
        frozenset(b for b in arguments if b in reached[a] and a in reached[b]) for a in arguments
    }


# Base functions: `free` are the arguments that may be chosen


def _naive(arguments: Members, attacks: Attacks, free: Members, chosen: Members) -> bool:
    def fits(members: Members) -> bool:
        return not within(members, attacks)

    return fits(chosen) and not any(fits(chosen | {a}) for a in arguments - chosen)


def _stable(arguments: Members, attacks: Attacks, free: Members, chosen: Members) -> bool:
    struck = {b for a, b in attacks if a in chosen}
    return chosen <= free and not chosen & struck and chosen | struck == arguments


def _is_defended(argument: int, attacks: Attacks, chosen: Members) -> bool:
    struck = {b for a, b in attacks if a in chosen}
    return all(a in struck for a, b in attacks if b == argument)


def _admissible(arguments: Members, attacks: Attacks, free: Members, chosen: Members) -> bool:
    return (
        chosen <= free
        and not within(chosen, attacks)
        and all(_is_defended(a, attacks, chosen) for a in chosen)
    )


def _complete(arguments: Members, attacks: Attacks, free: Members, chosen: Members) -> bool:
    return _admissible(arguments, attacks, free, chosen) and not any(
        _is_defended(a, attacks, chosen) for a in free - chosen
    )


def _grounded(arguments: Members, attacks: Attacks, free: Members, chosen: Members) -> bool:
    found: Members = frozenset()
    while True:
        grown = frozenset(a for a in free if _is_defended(a, attacks, found))
        if grown == found:
            return chosen == found
        found = grown


def _preferred(arguments: Members, attacks: Attacks, free: Members, chosen: Members) -> bool:
    return _admissible(arguments, attacks, free, chosen) and not any(
        _admissible(arguments, attacks, free, chosen | frozenset(more))
        for size in range(1, len(free - chosen) + 1)
        for more in combinations(free - chosen, size)
    )
