"""The CF2 extensions, component by component.

Source: P. Baroni, M. Giacomin and G. Guida, "SCC-recursiveness: a general schema for argumentation
semantics", Artificial Intelligence 168 (2005). Strongly connected components are taken in the
order in which they attack each other. What is left of one, after what has been chosen attacks some
of it, is taken apart into its own components in turn; where nothing is lost, a naive set of it is
chosen. So no choice ever has to be taken back, except to find the next extension.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

import attrs

from buttress.frameworks import Framework
from buttress.semantics.abstract.cf2.ordering import in_order

__all__ = ["Choices", "IsHopeless", "chosen_sets"]

Choices: TypeAlias = Callable[[list[int]], Iterator[list[int]]]
"""Gives the sets that may be chosen from a component of which nothing is attacked."""

IsHopeless: TypeAlias = Callable[[list[int], list[int]], bool]
"""Told the members of a component and those of them that nothing chosen attacks."""

_Pending: TypeAlias = "tuple[list[int], _Pending] | None"
"""Components that are yet to be gone through, the first in front."""


def chosen_sets(
    framework: Framework,
    arguments: Iterable[int],
    choices: Choices,
    *,
    before: Iterable[int] = (),
    is_hopeless: IsHopeless | None = None,
) -> Iterator[frozenset[int]]:
    """The CF2 extensions of the framework of these arguments, as far as `choices` gives them.

    The arguments must not be attacked from outside, except by what has been chosen `before`, which
    is part of every set. Where `is_hopeless` holds, what has been chosen is not gone on with.
    """
    search = _Search(framework, framework.attackers_of.rows(), choices, is_hopeless)
    search.accept(before)
    goes_on = search.settle(_before(in_order(search.attackers, arguments), None))
    while True:
        if goes_on:
            yield frozenset(search.trail)
        if not search.open_choices:
            return
        goes_on = search.choose_next()


@attrs.define
class _Search:
    """What has been chosen so far, in `trail`, and where something else can be chosen."""

    framework: Framework
    attackers: list[list[int]]
    choices: Choices
    is_hopeless: IsHopeless | None
    trail: list[int] = attrs.field(factory=list)
    chosen: bytearray = attrs.field(init=False)
    open_choices: list[tuple[Iterator[list[int]], int, _Pending]] = attrs.field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.chosen = bytearray(self.framework.size)

    def accept(self, arguments: Iterable[int]) -> None:
        """Choose arguments."""
        for argument in arguments:
            self.chosen[argument] = 1
            self.trail.append(argument)

    def choose_next(self) -> bool:
        """Choose the next set at the last open choice. Whether all is then settled."""
        alternatives, length, pending = self.open_choices[-1]
        for argument in self.trail[length:]:
            self.chosen[argument] = 0
        del self.trail[length:]
        following = next(alternatives, None)
        if following is None:
            self.open_choices.pop()
            return False
        self.accept(following)
        return self.settle(pending)

    def settle(self, pending: _Pending) -> bool:
        """Go through components until one leaves a choice. Whether all of them are settled."""
        while pending is not None:
            members, pending = pending
            chosen, attackers = self.chosen, self.attackers
            free = [each for each in members if not any(chosen[a] for a in attackers[each])]
            if self.is_hopeless is not None and self.is_hopeless(members, free):
                return False
            if len(free) < len(members):
                pending = _before(in_order(self.attackers, free), pending)
            elif len(free) > 1:
                self.open_choices.append((self.choices(free), len(self.trail), pending))
                return False
            elif not self.framework.is_self_attacking(free[0]):
                self.accept(free)
        return True


def _before(first: list[list[int]], rest: _Pending) -> _Pending:
    for component in reversed(first):
        rest = (component, rest)
    return rest
