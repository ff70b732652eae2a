"""What an explanation is made of: points that stand or fall, and what decides each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import attrs

from buttress.semantics.theory import Literal, Rule

__all__ = ["Account", "Objection", "Point", "Rejected", "Route", "Upheld"]


@attrs.frozen
class Objection:
    """An attack by the point `by` on `target`: a literal, or a rule's name."""

    by: int
    target: str


@attrs.frozen
class Upheld:
    """What is accepted.

    It is a premise where `rule` is None and follows by the rule from the points `parts`
    otherwise; an argument asked about has no rule of its own and rests on its starting points.
    Every objection to this step is by a point that is rejected.
    """

    literal: Literal
    rule: Rule | None = attrs.field(default=None, repr=False)
    parts: tuple[int, ...] = ()
    objections: tuple[Objection, ...] = ()


@attrs.frozen
class Route:
    """One way to something rejected, and where it ends.

    The way is the rule's, or assertion as a premise where `rule` is None. It ends at an
    `objection` by a point that is accepted, or at `lacking`, a point of its body that is rejected.
    """

    rule: Rule | None = attrs.field(default=None, repr=False)
    objection: Objection | None = None
    lacking: int | None = None


@attrs.frozen
class Rejected:
    """What is rejected, with every way to it; none leads to what nothing is said for.

    Where it `is_outranked`, something is said for it, but nothing strong enough for the attack that
    it is looked at for.
    """

    literal: Literal
    routes: tuple[Route, ...] = ()
    is_outranked: bool = False


Point: TypeAlias = Upheld | Rejected


@attrs.frozen(repr=False)
class Account:
    """Points by number, the first being what is explained; others are referred to by number.

    `elements` names the premises and rules that decide, in the theory's order: those who
    uphold something. The points say how.
    """

    points: tuple[Point, ...]
    elements: tuple[str, ...]

    def rules(self) -> Iterator[Rule]:
        """Every rule that is told of: what upholds, and what fails to; each once."""
        seen: set[str] = set()
        for point in self.points:
            ways = (point,) if isinstance(point, Upheld) else point.routes
            for way in ways:
                if way.rule is not None and way.rule.name not in seen:
                    seen.add(way.rule.name)
                    yield way.rule

    def attacks(self) -> Iterator[tuple[Literal, str]]:
        """Every attack that is told of, attacker and target, each once."""
        seen: set[tuple[Literal, str]] = set()
        for point in self.points:
            if isinstance(point, Upheld):
                objections = point.objections
            else:
                objections = tuple(way.objection for way in point.routes if way.objection)
            for objection in objections:
                attack = (self.points[objection.by].literal, objection.target)
                if attack not in seen:
                    seen.add(attack)
                    yield attack

    def __repr__(self) -> str:
        return f"<Account: {len(self.points)} points, {len(self.elements)} elements>"
