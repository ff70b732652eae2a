"""How likely conclusions are to be expected, going by what alone speaks for them.

A conclusion can be likelier than its premises: something else may make it true. But where one
inference is all that speaks for it, an author who makes it likelier than the premises can be
together says more than was shown. So here, and only here, the Fréchet bounds of linked premises
limit what they support, and are handed on from conclusion to conclusion.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

import attrs

from buttress.model import ArgumentMap, Conclusion, ElementKind
from buttress.semantics.likelihood.bounds import LikelihoodBounds
from buttress.semantics.reading import is_own_ground

__all__ = ["Expectations", "expectations", "only_inferences"]


@attrs.frozen
class Expectations:
    """The highest probability that what speaks for a statement lets one expect, by title.

    It is the statement's own upper end, or else that of the conjunction of its premises where an
    inference is its only support; `weakest` names the premise that sets this limit.
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


def only_inferences(map: ArgumentMap) -> Mapping[str, tuple[str, Conclusion]]:
    """The statements that a single inference speaks for, and nothing else.

    By title: the argument's title, and the conclusion in which the inference ends. A statement
    with a basis, source or assumption of its own has something else; so has one whose argument is
    drawn as supported by more than its premises.
    """
    supports: dict[str, int] = {}
    only: dict[str, tuple[str, Conclusion]] = {}
    for argument in map.arguments.values():
        for conclusion in argument.conclusions:
            supports[conclusion.title] = supports.get(conclusion.title, 0) + 1
            only[conclusion.title] = (argument.title, conclusion)
    for relation in map.relations:
        if not relation.kind.is_positive:
            continue
        target: str | None = relation.target.title
        if relation.target.kind is not ElementKind.STATEMENT:
            argument_ = map.arguments.get(relation.target.title)
            if argument_ is None or relation.source.title in argument_.premise_titles:
                continue
            target = argument_.conclusion.title if argument_.conclusion else None
        if target is not None:
            supports[target] = supports.get(target, 0) + 1
    return {
        title: found
        for title, found in only.items()
        if supports[title] == 1 and not is_own_ground(map.statements[title])
    }


def expectations(map: ArgumentMap, bounds: LikelihoodBounds) -> Expectations:
    """What the supports of a map let one expect. Each statement is settled once."""
    highest = {title: interval.high for title, interval in bounds.own.items()}
    weakest: dict[str, str] = {}
    if not highest:
        return Expectations(highest, weakest)
    leading: dict[str, list[str]] = {}
    for title, (argument_title, conclusion) in only_inferences(map).items():
        if title not in highest:
            steps = map.arguments[argument_title].steps
            for number in conclusion.inference.premises:
                leading.setdefault(steps[number - 1].title, []).append(title)
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
