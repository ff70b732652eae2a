"""An explanation as a dialogue in full sentences."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.model import Standing
from buttress.report.explanation.contents import Explained
from buttress.report.explanation.wording import (
    footing,
    is_rejected,
    named,
    said,
    source,
    why_nothing,
)
from buttress.semantics.explanation import Move, Rest, Turn

__all__ = ["Line", "closing", "lines"]

_OPENINGS = {
    Move.CLAIM: "Claim",
    Move.BECAUSE: "Because",
    Move.AND: "And",
    Move.OBJECTION: "Objection",
    Move.ANSWER: "Answer",
    Move.ATTEMPT: "It would follow from this",
    Move.HANGS: "That hangs on this",
}

_RESTS = {
    Rest.CIRCLE: "But that leads round in a circle.",
    Rest.OUTRANKED: "But what is said for that ranks too low here.",
    Rest.UNTOLD: "(More is left out.)",
}


@attrs.frozen
class Line:
    """What somebody says: who or how, and the words; `depth` levels below the claim."""

    depth: int
    opening: str
    words: str


def lines(told: Explained, most: int) -> Iterator[Line]:
    """The first turns of the dialogue."""
    for turn in told.turns[:most]:
        words = " ".join(
            filter(None, (said(turn.literal, told), _aim(turn, told), _rest(turn, told)))
        )
        yield Line(turn.depth, _OPENINGS[turn.move], words)


def closing(told: Explained, most: int) -> Line:
    """What the dialogue comes to."""
    if len(told.turns) > most:
        return Line(
            0, "So far", f"{len(told.turns) - most} more steps of the dialogue are left out."
        )
    standing = told.explanation.standing
    account = told.explanation.account
    if standing is Standing.UNDECIDED:
        return Line(0, "So", "the claim is undecided: nothing decides between the two sides.")
    if standing is Standing.IN:
        answered = any(turn.move is Move.OBJECTION for turn in told.turns)
        how = "every objection is answered" if answered else "nothing speaks against it"
        return Line(0, "So", f"the claim stands: {how}.")
    if account and not account.elements:
        return Line(0, "So", "the claim falls: nothing upholds what is said for it.")
    return Line(0, "So", "the claim falls: what speaks against it is not answered.")


def _aim(turn: Turn, told: Explained) -> str:
    """What an attack is aimed at, where that is not what was just said."""
    if turn.move not in (Move.OBJECTION, Move.ANSWER) or turn.target is None:
        return ""
    if turn.target.startswith("∴"):
        return f"So what is said for {named(turn.target[1:], told)} does not bear on it."
    rule = told.explanation.theory.rules_by_name.get(turn.target)
    if rule is None:
        return ""
    return f"So {source(rule, told)} does not bear out {named(rule.head, told)}."


def _rest(turn: Turn, told: Explained) -> str:
    found = footing(turn, told)
    basis = f"({_capital(found)}.)" if found else ""
    if turn.is_mutual:
        is_own = turn.literal == turn.target
        how = "It speaks against itself." if is_own else "Each speaks against the other."
        return " ".join(filter(None, (how, basis)))
    if turn.rest is Rest.GRANTED and told.is_argued(turn.literal):
        return "(That stands.)"
    if basis:
        return basis
    if turn.rest is Rest.NOTHING:
        why = why_nothing(turn.literal, told)
        return f"But that {why}." if why else "But nothing is said for that."
    if turn.rest is Rest.ABOVE or (turn.rest is Rest.CIRCLE and turn.move is not Move.ATTEMPT):
        return _above(turn, told)
    return _RESTS.get(turn.rest, "")


def _above(turn: Turn, told: Explained) -> str:
    """That something was argued above, or is being argued about."""
    if told.explanation.standing is Standing.UNDECIDED:
        return "(See above.)"
    if is_rejected(turn, told):
        return "But that falls here." if turn.rest is Rest.CIRCLE else "(Answered above.)"
    return "(It defends itself.)" if turn.rest is Rest.CIRCLE else "(As shown above.)"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
