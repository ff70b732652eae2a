"""An explanation as a dialogue: claim, reasons, objections, answers.

Each point is argued once; where it comes up again, the dialogue refers back. So it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import attrs

from buttress.semantics.explanation.account import Account, Objection, Rejected, Upheld
from buttress.semantics.explanation.explanation import Explanation
from buttress.semantics.theory import Literal, Rule

__all__ = ["MOST_TURNS", "Move", "Rest", "Turn", "dialogue"]

MOST_TURNS = 400
"""How many turns are told before a dialogue breaks off."""


class Move(StrEnum):
    """What somebody does by saying something."""

    CLAIM = "claim"
    BECAUSE = "because"
    """A reason, the first of those that are needed together."""
    AND = "and"
    """A further one of them."""
    OBJECTION = "objection"
    """It speaks against the claim, or against an answer."""
    ANSWER = "answer"
    """It speaks against an objection."""
    ATTEMPT = "attempt"
    """What the last thing said would follow from, but that does not hold."""
    HANGS = "hangs"
    """What decides the last thing said, and is undecided itself."""


class Rest(StrEnum):
    """Why nothing more is said about something, or that there is more."""

    ARGUED = "argued"
    """What decides it comes below."""
    ACCEPTED = "accepted"
    """It is a premise, and nothing that has to be told speaks against it."""
    ABOVE = "above"
    """It was argued above."""
    CIRCLE = "circle"
    """It is being argued about: what is said for it leads back to it."""
    NOTHING = "nothing"
    """Nothing is said for it."""
    OUTRANKED = "outranked"
    """What is said for it ranks too low to count here."""
    OPEN = "open"
    """Nothing decides it."""
    UNTOLD = "untold"
    """The dialogue breaks off before it is argued."""


@attrs.frozen
class Turn:
    """One thing that is said, `depth` levels below the claim.

    A reason or attempt belongs to a `rule`; an objection or answer is aimed at a `target`, a
    literal or a rule's name. Where an attack `is_mutual`, its target speaks against it in turn.
    """

    depth: int
    move: Move
    literal: Literal
    rest: Rest
    rule: Rule | None = attrs.field(default=None, repr=False)
    target: str | None = None
    is_mutual: bool = False


@attrs.frozen
class _Said:
    """A turn to be made, with the turn that it replies to and how often sides have changed."""

    point: int
    depth: int
    move: Move
    attacks: int = 0
    rule: Rule | None = None
    target: str | None = None
    above: _Said | None = attrs.field(default=None, eq=False, repr=False)

    def is_within(self, point: int) -> bool:
        """Whether a point is being argued about where this is said."""
        said = self.above
        while said is not None:
            if said.point == point:
                return True
            said = said.above
        return False


def dialogue(explanation: Explanation, most: int = MOST_TURNS) -> tuple[Turn, ...]:
    """The explanation as turns, in order; it breaks off after `most` of them."""
    if explanation.account:
        return tuple(_argued(explanation.account, most))
    return tuple(_hanging(explanation, most))


def _argued(account: Account, most: int) -> Iterator[Turn]:
    told: set[int] = set()
    waiting = [_Said(0, 0, Move.CLAIM)]
    count = 0
    while waiting and count < most:
        said = waiting.pop()
        count += 1
        below: list[_Said] = []
        if said.point in told:
            rest = Rest.CIRCLE if said.is_within(said.point) else Rest.ABOVE
        else:
            told.add(said.point)
            below = list(_below(account, said))
            rest = Rest.ARGUED if below else _ending(account, said.point)
            if below and count == most:
                rest = Rest.UNTOLD
        literal = account.points[said.point].literal
        yield Turn(said.depth, said.move, literal, rest, said.rule, said.target)
        waiting += reversed(below)


def _ending(account: Account, number: int) -> Rest:
    point = account.points[number]
    if isinstance(point, Upheld):
        return Rest.ACCEPTED
    return Rest.OUTRANKED if point.is_outranked else Rest.NOTHING


def _below(account: Account, said: _Said) -> Iterator[_Said]:
    """What has to be said about something in reply."""
    point = account.points[said.point]
    if isinstance(point, Upheld):
        move, objections = Move.BECAUSE, list(point.objections)
        for part in point.parts:
            below = account.points[part]
            if below.literal.startswith("∴"):
                objections += below.objections if isinstance(below, Upheld) else ()
                continue
            yield _Said(part, said.depth + 1, move, said.attacks, point.rule, None, said)
            move = Move.AND
    else:
        objections = list(_objections(account, point))
        for way in point.routes:
            if way.lacking is not None and not account.points[way.lacking].literal.startswith("∴"):
                yield _Said(
                    way.lacking, said.depth + 1, Move.ATTEMPT, said.attacks, way.rule, None, said
                )
    for objection in dict.fromkeys(objections):
        attacks = said.attacks + 1
        move = Move.OBJECTION if attacks % 2 else Move.ANSWER
        yield _Said(objection.by, said.depth + 1, move, attacks, None, objection.target, said)


def _objections(account: Account, point: Rejected) -> Iterator[Objection]:
    """The attacks that succeed on something, or on that what is said for it bears on it."""
    for way in point.routes:
        if way.objection is not None:
            yield way.objection
        elif way.lacking is not None:
            below = account.points[way.lacking]
            if below.literal.startswith("∴") and isinstance(below, Rejected):
                yield from (w.objection for w in below.routes if w.objection is not None)


# What is undecided


def _hanging(explanation: Explanation, most: int) -> Iterator[Turn]:
    """The way to each knot, and in it who speaks against whom."""
    yield Turn(0, Move.CLAIM, str(explanation.subject), Rest.ARGUED)
    count = 1
    links: dict[Literal, dict[tuple[Literal, bool], None]] = {}
    for knot in explanation.knots:
        for link in (*knot.way, *knot.links):
            links.setdefault(link.of, {})[link.on, link.is_attack] = None
    told = {str(explanation.subject)}
    waiting = list(_next(links, str(explanation.subject), None, 1, 0))[::-1]
    while waiting and count < most:
        depth, literal, of, is_attack, attacks = waiting.pop()
        count += 1
        below = []
        rest = Rest.ABOVE
        is_mutual = is_attack and (of, True) in links.get(literal, ())
        if literal not in told:
            told.add(literal)
            below = list(_next(links, literal, of if is_mutual else None, depth + 1, attacks))
            rest = Rest.ARGUED if below else Rest.OPEN
        move = Move.HANGS
        if is_attack:
            move = Move.OBJECTION if attacks % 2 else Move.ANSWER
        target = of if is_attack else None
        yield Turn(depth, move, literal, rest, target=target, is_mutual=is_mutual)
        waiting += reversed(below)


def _next(
    links: dict[Literal, dict[tuple[Literal, bool], None]],
    of: Literal,
    without: Literal | None,
    depth: int,
    attacks: int,
) -> Iterator[tuple[int, Literal, Literal, bool, int]]:
    for on, is_attack in links.get(of, ()):
        if not (is_attack and on == without):
            yield depth, on, of, is_attack, attacks + is_attack
