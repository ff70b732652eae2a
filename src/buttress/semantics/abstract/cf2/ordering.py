"""The strongly connected components of a part of a framework."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from buttress.semantics.components import components

__all__ = ["in_order"]


def in_order(
    attackers: Sequence[list[int]] | Mapping[int, list[int]], arguments: Iterable[int]
) -> list[list[int]]:
    """The components of the framework of these arguments, each after those that attack it.

    `attackers` holds the attackers of each argument.
    """
    members = list(arguments)
    if len(members) < 2:
        return [members] if members else []
    places = {argument: place for place, argument in enumerate(members)}
    rows = [[places[b] for b in attackers[a] if b in places] for a in members]
    return [
        [members[place] for place in component]
        for component in components(range(len(members)), len(members), rows.__getitem__)
    ]
