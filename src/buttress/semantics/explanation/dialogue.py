"""An explanation as a dialogue: claim, reasons, objections, answers.

Each point is argued once; where it comes up again, the dialogue refers back. So it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import attrs

from buttress.model import Standing
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
    GRANTED = "granted"
    """It stands; why is not told here."""
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
    return tuple(_Suspense(explanation).turns(most))


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


@attrs.frozen
class _Hanging:
    """A turn to be made about something undecided."""

    literal: Literal
    of: Literal
    is_attack: bool
    depth: int
    attacks: int
    rule: Rule | None = None

    @property
    def move(self) -> Move:
        if not self.is_attack:
            return Move.HANGS
        return Move.OBJECTION if self.attacks % 2 else Move.ANSWER


class _Suspense:
    """The way to each knot, and in it who speaks against whom; with what is said for each."""

    def __init__(self, explanation: Explanation) -> None:
        self.labelling = explanation.labelling
        self.subject = str(explanation.subject)
        self.grounds = explanation.grounds
        self.links: dict[Literal, dict[tuple[Literal, bool], None]] = {}
        for knot in explanation.knots:
            for link in (*knot.way, *knot.links):
                self.links.setdefault(link.of, {})[link.on, link.is_attack] = None

    def turns(self, most: int) -> Iterator[Turn]:
        told: set[Literal] = set()
        waiting = [_Hanging(self.subject, self.subject, is_attack=False, depth=0, attacks=0)]
        count = 0
        while waiting and count < most:
            said = waiting.pop()
            is_claim = not count
            count += 1
            is_mutual = said.is_attack and (said.of, True) in self.links.get(said.literal, ())
            if said.literal in told:
                yield Turn(
                    said.depth, said.move, said.literal, Rest.ABOVE, None, said.of, is_mutual
                )
                continue
            told.add(said.literal)
            reasons = list(self._reasons(said))
            below = [n for n in self._next(said) if not (is_mutual and n.literal == said.of)]
            rest = Rest.ARGUED if below or reasons else Rest.OPEN
            move = Move.CLAIM if is_claim else said.move
            target = said.of if said.is_attack else None
            yield Turn(said.depth, move, said.literal, rest, None, target, is_mutual)
            count += len(reasons)
            yield from reasons
            waiting += reversed(below)

    def _next(self, said: _Hanging) -> Iterator[_Hanging]:
        for on, is_attack in self.links.get(said.literal, ()):
            yield _Hanging(on, said.literal, is_attack, said.depth + 1, said.attacks + is_attack)

    def _reasons(self, said: _Hanging) -> Iterator[Turn]:
        """What is accepted of what the shortest step to something uses."""
        rule = self.grounds.get(said.literal)
        if rule is None:
            return
        move = Move.BECAUSE
        for part in rule.body:
            if self.labelling.literal(part) is Standing.IN and not part.startswith("∴"):
                yield Turn(said.depth + 1, move, part, Rest.GRANTED, rule)
                move = Move.AND
