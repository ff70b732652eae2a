"""An explanation as a tree of names, one line a step."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.report.explanation.contents import Explained
from buttress.report.explanation.dialogue import Line
from buttress.report.explanation.wording import footing, is_rejected, phrased, source, why_nothing
from buttress.semantics.explanation import Move, Rest, Turn

__all__ = ["branches"]

_OPENINGS = {
    Move.CLAIM: "claim",
    Move.BECAUSE: "because",
    Move.AND: "and",
    Move.OBJECTION: "against it",
    Move.ANSWER: "answered by",
    Move.ATTEMPT: "it needs",
    Move.HANGS: "hangs on",
}
_RESTS = {
    Rest.GRANTED: "which stands",
    Rest.ABOVE: "see above",
    Rest.CIRCLE: "which leads round in a circle",
    Rest.OUTRANKED: "ranked too low here",
    Rest.UNTOLD: "more is left out",
}


def branches(told: Explained, most: int) -> Iterator[Line]:
    """The first steps of the explanation, without the claim itself; texts may be shortened."""
    for turn in told.turns[1:most]:
        yield Line(turn.depth - 1, _OPENINGS[turn.move], _words(turn, told))


def _words(turn: Turn, told: Explained) -> str:
    notes = []
    undercut = told.explanation.theory.rules_by_name.get(turn.target or "")
    if turn.move in (Move.OBJECTION, Move.ANSWER) and undercut is not None:
        notes.append(f"so {source(undercut, told)} does not go through")
    if turn.literal == turn.target:
        return f"{phrased(turn.literal, told)} (it speaks against itself)"
    if turn.is_mutual:
        notes.append("each speaks against the other")
    if words := footing(turn, told):
        notes.append(words)
    elif turn.rest is Rest.NOTHING:
        why = why_nothing(turn.literal, told).removeprefix("is ")
        notes.append(why or "nothing is said for it")
    elif turn.rest is Rest.CIRCLE and turn.move is not Move.ATTEMPT:
        notes.append("but that falls here" if is_rejected(turn, told) else "it defends itself")
    else:
        notes.append(_RESTS.get(turn.rest, ""))
    note = "; ".join(filter(None, notes))
    return f"{phrased(turn.literal, told)} ({note})" if note else phrased(turn.literal, told)
