"""The lines that lead from evidence to a hypothesis."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Mapping, Sequence

import attrs

from buttress.model import Endpoint
from buttress.semantics.ach.links import Link
from buttress.semantics.ach.rating import Rating

__all__ = ["Lines", "as_contradictories", "lines_to"]

_Links = Mapping[Endpoint, Sequence[Link]]


@attrs.define
class Lines:
    """What one point has to say for and against a hypothesis.

    `through` are the points next to the hypothesis that its lines pass, by sign; `strict` the
    signs of which it has a strict line.
    """

    through: defaultdict[int, set[Endpoint]] = attrs.field(factory=lambda: defaultdict(set))
    strict: set[int] = attrs.field(factory=set)

    def strength(self, sign: int) -> int:
        """How strong that side is: 0 without a line, 1, or 2 with a strict line or several."""
        count = len(self.through[sign])
        return min(count, 2) if sign not in self.strict else 2

    @property
    def rating(self) -> Rating:
        """What the two sides come to."""
        return Rating.of(self.strength(1) - self.strength(-1))

    @property
    def is_mixed(self) -> bool:
        """Whether there are lines for and against it."""
        return bool(self.strength(1) and self.strength(-1))


def as_contradictories(
    one: Mapping[Endpoint, Lines], other: Mapping[Endpoint, Lines]
) -> Mapping[Endpoint, Lines]:
    """The lines to one of two contradictories, with those to the other as lines against it."""
    both: defaultdict[Endpoint, Lines] = defaultdict(Lines)
    for lines, turn in ((one, 1), (other, -1)):
        for point, found in lines.items():
            for sign, through in found.through.items():
                both[point].through[sign * turn] |= through
            both[point].strict |= {sign * turn for sign in found.strict}
    return both


def lines_to(
    hypothesis: Endpoint, hypotheses: Collection[Endpoint], links: _Links
) -> Mapping[Endpoint, Lines]:
    """The lines to a hypothesis from every point that has one; none pass another hypothesis."""
    found: defaultdict[Endpoint, Lines] = defaultdict(Lines)
    for last in links.get(hypothesis, ()):
        if last.source in hypotheses:
            continue
        for point, sign in _leading_to(last, hypotheses, links, strictly=False):
            found[point].through[sign].add(last.source)
        if last.is_strict:
            for point, sign in _leading_to(last, hypotheses, links, strictly=True):
                found[point].strict.add(sign)
    return found


def _leading_to(
    last: Link, hypotheses: Collection[Endpoint], links: _Links, *, strictly: bool
) -> set[tuple[Endpoint, int]]:
    """Each point that leads to the source of the last link, with the sign of the whole line."""
    start = (last.source, last.sign)
    found = {start}
    waiting = deque(found)
    while waiting:
        point, sign = waiting.popleft()
        for link in links.get(point, ()):
            state = (link.source, sign * link.sign)
            if state in found or link.source in hypotheses or (strictly and not link.is_strict):
                continue
            found.add(state)
            waiting.append(state)
    return found
