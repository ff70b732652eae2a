"""Which literals are each other's exact negations, as far as `><` says so.

Two contradictories of one literal say the same. Along `><`, the literals fall into two sides:
what is an even number of steps away says the same as a literal, what is an odd number away denies
it. Where a literal would be on both sides (three hypotheses that each contradict the others), the
pairs cannot all be exact negations; they are then read as contraries: not both true, but perhaps
both false.
"""

from __future__ import annotations

import attrs

from buttress.semantics.theory import Literal, Theory

__all__ = ["Complements", "negation_of"]


def negation_of(literal: Literal) -> Literal:
    """The name of the negation of a literal that nothing in the map contradicts."""
    return f"¬{literal}"


@attrs.define
class Complements:
    """The sides of literals: numbers of which `n` and `n ^ 1` deny each other."""

    sides: dict[Literal, int] = attrs.field(factory=dict)
    members: list[tuple[Literal, ...]] = attrs.field(factory=list)
    implicit: dict[Literal, Literal] = attrs.field(factory=dict)
    """Literals with the negations that had to be made up for them."""

    @classmethod
    def of(cls, theory: Theory) -> Complements:
        """The sides that the contradictories of a theory make."""
        neighbours: dict[Literal, list[Literal]] = {}
        for one, other in theory.contradictories:
            neighbours.setdefault(one, []).append(other)
            neighbours.setdefault(other, []).append(one)
        complements = cls()
        seen: set[Literal] = set()
        for start in neighbours:
            if start not in seen:
                parity, is_coherent = _two_colour(start, neighbours)
                seen.update(parity)
                if is_coherent:
                    complements._add(*([x for x in parity if parity[x] == side] for side in (0, 1)))
        return complements

    def _add(self, one: list[Literal], other: list[Literal]) -> None:
        for side in (one, other):
            self.sides.update(dict.fromkeys(side, len(self.members)))
            self.members.append(tuple(side))

    def side(self, literal: Literal) -> int:
        """The side that a literal is on; makes up a negation where it has none."""
        if literal not in self.sides:
            self.implicit[literal] = negation_of(literal)
            self._add([literal], [self.implicit[literal]])
        return self.sides[literal]


def _two_colour(
    start: Literal, neighbours: dict[Literal, list[Literal]]
) -> tuple[dict[Literal, int], bool]:
    """Sides 0 and 1 for all that is connected with a literal, and whether they are coherent."""
    parity = {start: 0}
    waiting = [start]
    is_coherent = True
    while waiting:
        literal = waiting.pop()
        for other in neighbours[literal]:
            if other not in parity:
                parity[other] = 1 - parity[literal]
                waiting.append(other)
            elif parity[other] == parity[literal]:
                is_coherent = False
    return parity, is_coherent
