"""The sentences that tell of extracted arguments, without any markup."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.model import Standing
from buttress.report.explanation.contents import Explained
from buttress.report.explanation.extracted import Extracted, ExtractedArguments, Objection, Step
from buttress.report.explanation.wording import FATES, basis, named, phrased, source
from buttress.report.wording import counted, joined
from buttress.semantics.arguments import AttackKind

__all__ = ["closing", "headings", "objections", "step"]

_VERBS = {
    AttackKind.UNDERMINING: "speaks against this premise",
    AttackKind.REBUTTING: "speaks against this conclusion",
    AttackKind.UNDERCUTTING: "speaks against this inference",
}
_OUTCOMES = {
    Standing.IN: "and prevails",
    Standing.OUT: "and fails",
    Standing.UNDECIDED: "and whether it prevails is undecided",
}


def headings(told: ExtractedArguments) -> Iterator[tuple[str, Extracted]]:
    """Each argument with its number, what becomes of it, and how large it is."""
    for number, each in enumerate(told.found, start=1):
        size = counted(len(each.steps), "step")
        yield f"Argument {number} {FATES[each.standing]} ({size})", each


def step(found: Step, told: Explained) -> str:
    """What a step says, and where it comes from."""
    derived = found.derived
    words = phrased(derived.conclusion, told)
    if derived.rule is None:
        return f"{words} (premise; {basis(told.at(derived.conclusion), told)})"
    numbers = joined([f"({number})" for number in found.follows_from])
    manner = "strictly by" if derived.rule.strict else "by"
    backwards = ", run backwards" if derived.is_transposed else ""
    return f"{words} (from {numbers} {manner} {source(derived.rule, told)}{backwards})"


def objections(found: Step, told: Explained) -> Iterator[str]:
    """What attacks a step, and how that goes."""
    for each in found.objections:
        yield _objection(each, told)


def _objection(each: Objection, told: Explained) -> str:
    return f"{named(each.attacker, told)} {_VERBS[each.kind]}, {_OUTCOMES[each.standing]}"


def closing(told: ExtractedArguments) -> str:
    """Why there are no more; empty where there may be some that were not asked for."""
    if told.problem is not None:
        return f"More were not found: {told.problem}."
    if len(told.found) >= told.asked:
        return ""
    return "There are no others." if told.found else "No argument leads to it."
