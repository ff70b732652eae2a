"""Whether what the programs answered is right, looked at by none of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec

from semantics.plan import Question
from semantics.running import Measured

__all__ = ["objection"]


def objection(question: Question, measured: Mapping[str, Measured]) -> Mapping[str, str]:
    """For each program whose answer cannot be right, why.

    Extensions are checked: a stable one for being stable, a preferred one for being admissible,
    and by clingo, where it is installed, for lying within no larger admissible set. Whatever has
    one right answer is compared: the programs that are in the minority are told.
    """
    answers = {name: each.answer for name, each in measured.items() if not each.failure}
    if question.task in {"SE-PR", "SE-ST"}:
        found = {}
        stable = question.task == "SE-ST"
        exists = any(answer is not None for answer in answers.values())
        attacks = _attacks(question)
        for name, answer in answers.items():
            wrong = _wrong(question.size, attacks, answer, stable=stable, exists=exists)
            if wrong:
                found[name] = wrong
        return found
    if not answers:
        return {}
    votes = Counter(map(repr, answers.values()))
    usual = votes.most_common(1)[0][0]
    return {name: "another answer" for name, answer in answers.items() if repr(answer) != usual}


def _attacks(question: Question) -> list[tuple[int, int]]:
    lines = question.path.read_text().splitlines()[1:]
    return [(int(one), int(other)) for one, other in map(str.split, lines)]


def _wrong(
    size: int,
    attacks: Sequence[tuple[int, int]],
    answer: Sequence[int] | None,
    *,
    stable: bool,
    exists: bool,
) -> str:
    if answer is None:
        return "finds none where another does" if exists else ""
    members = set(answer)
    struck = {other for one, other in attacks if one in members}
    if struck & members:
        return "not free of conflict"
    if any(other in members and one not in struck for one, other in attacks):
        return "not admissible"
    if stable:
        return "" if len(members | struck) == size else "not stable"
    return "not the largest" if _is_exceeded(size, attacks, members) else ""


_LARGER = """
{in(X)} :- arg(X), not held(X).
in(X) :- held(X).
:- in(X), in(Y), att(X,Y).
struck(Y) :- in(X), att(X,Y).
:- in(Y), att(X,Y), not struck(X).
:- not in(X) : arg(X), not held(X).
"""


def _is_exceeded(size: int, attacks: Sequence[tuple[int, int]], members: set[int]) -> bool:
    """Whether a larger admissible set contains an admissible one; False where clingo is missing."""
    if find_spec("clingo") is None:
        return False
    clingo = import_module("clingo")
    control = clingo.Control(["1"], logger=lambda code, message: None)
    facts = [f"arg(1..{size})."] + [f"att({one},{other})." for one, other in attacks]
    facts += [f"held({member})." for member in members]
    control.add("base", [], "".join(facts) + _LARGER)
    control.ground([("base", [])])
    return bool(control.solve().satisfiable)
