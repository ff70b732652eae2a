"""How likely conclusions are to be expected, going by what alone speaks for them.

A conclusion can be likelier than its premises: something else may make it true. But where one
inference, or one drawn support, is all that speaks for it, an author who makes it likelier than
the premises can be together says more than was shown. So here, and only here, the Fréchet bounds of
linked premises limit what they support, and are handed on from conclusion to conclusion.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

import attrs

from buttress.model import ArgumentMap
from buttress.semantics.likelihood.bounds import LikelihoodBounds
from buttress.semantics.likelihood.only_supports import only_supports

__all__ = ["Expectations", "expectations"]


@attrs.frozen
class Expectations:
    """The highest probability that what speaks for a statement lets one expect, by title.

    It is the statement's own upper end, or else that of the conjunction of its premises where
    one inference or drawn support is all that speaks for it; `weakest` names the premise that sets
    this limit.
    """

    highest: Mapping[str, float]
    weakest: Mapping[str, str]

    def origin(self, title: str) -> str:
        """The statement, up the chain of weakest premises, whose own likelihood sets the limit."""
        seen = {title}
        while (above := self.weakest.get(title)) is not None and above not in seen:
            seen.add(above)
            title = above
        return title


def expectations(map: ArgumentMap, bounds: LikelihoodBounds) -> Expectations:
    """What the supports of a map let one expect. Each statement is settled once."""
    highest = {title: interval.high for title, interval in bounds.own.items()}
    weakest: dict[str, str] = {}
    if not highest:
        return Expectations(highest, weakest)
    leading: dict[str, list[str]] = {}
    for title, support in only_supports(map).items():
        if title not in highest:
            for premise in support.premises:
                leading.setdefault(premise, []).append(title)
    waiting = [(high, title) for title, high in highest.items() if high < 1]
    heapify(waiting)
    while waiting:
        high, title = heappop(waiting)
        for above in leading.get(title, ()):
            if above not in highest:
                highest[above] = high
                weakest[above] = title
                heappush(waiting, (high, above))
    return Expectations(highest, weakest)
