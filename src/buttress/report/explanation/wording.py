"""The sentences of an explanation, without any markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from buttress.checks.naming import claim, name
from buttress.model import Element, ElementKind, Relation, Standing, Statement
from buttress.report.explanation.contents import Explained
from buttress.report.phrase import phrase
from buttress.report.wording import closed, counted, joined
from buttress.semantics.change import ChangeSets
from buttress.semantics.explanation import Knot, Minimality, Move, Rest, Turn
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.theory import Literal, Rule
from buttress.semantics.wording import name_of

__all__ = [
    "FATES",
    "backing",
    "basis",
    "changes",
    "footing",
    "is_rejected",
    "manner",
    "named",
    "phrased",
    "said",
    "size",
    "source",
    "why_nothing",
]

FATES = {
    Standing.IN: "stands",
    Standing.OUT: "falls",
    Standing.UNDECIDED: "is undecided",
}
"""What becomes of a conclusion."""

_SHOWN = 8

_OWNER = {ElementKind.INFERENCE: ElementKind.ARGUMENT}


def manner(told: Explained) -> str:
    """By which semantics it is judged, and by which order of priorities if by an unusual one."""
    evaluation = told.evaluation
    order = "" if evaluation.order == "elitist" else f", {evaluation.order} order"
    return f"{evaluation.semantics} semantics{order}"


def named(literal: Literal, told: Explained) -> str:
    """The name of what a literal stands for."""
    element = told.at(literal)
    if element is not None:
        return name(element)
    return f"the opposite of {named(literal[1:], told)}" if literal[:1] == "¬" else literal


def said(literal: Literal, told: Explained) -> str:
    """What a literal says, as a sentence of its own."""
    element = told.at(literal)
    if element is None:
        if literal[:1] == "¬":
            return f"It is not so that: {said(literal[1:], told)}"
        return closed(literal)
    return closed(claim(element) or name(element))


def source(rule: Rule, told: Explained) -> str:
    """The name of what a rule comes from: an argument, or what supports by itself."""
    origin = rule.origin
    end = origin.source if isinstance(origin, Relation) else origin
    if end is None:
        return rule.name
    return name_of(told.map, attrs.evolve(end, kind=_OWNER.get(end.kind, end.kind), step=None))


def phrased(literal: Literal, told: Explained) -> str:
    """The name of what a literal stands for, and what it says."""
    element = told.at(literal)
    return phrase(element) if element is not None else named(literal, told)


def backing(element: Element | None) -> str:
    """In a few words, what something rests on itself."""
    if element is None:
        return ""
    if not isinstance(element, Statement):
        return "a sketch, taken as it stands"
    meta = element.meta
    if meta.axiom:
        return "an axiom"
    parts = []
    if meta.assumption:
        parts.append("an assumption")
    if meta.basis:
        parts.append(f"basis: {meta.basis.replace('-', ' ')}")
    if meta.source and not meta.basis:
        parts.append(f"source: {joined(meta.source)}")
    if not parts:
        parts.append("unstated, and nothing backs it" if meta.implicit else "nothing backs it")
    if meta.likelihood:
        parts.append(f"likelihood {meta.likelihood}")
    return ", ".join(parts)


def basis(element: Element | None, told: Explained) -> str:
    """What something rests on itself, or that it is granted here for the sake of the question."""
    if element is not None:
        as_literal = statement_literal if isinstance(element, Statement) else sketch_literal
        if as_literal(element.title) in told.granted:
            return "granted here"
    return backing(element)


def footing(turn: Turn, told: Explained) -> str:
    """What a turn's statement rests on, where it stands or may stand by itself; else empty."""
    is_argued_about = turn.rest in (Rest.ARGUED, Rest.OPEN) and turn.move is not Move.CLAIM
    if turn.rest is Rest.ACCEPTED or (
        turn.rest is Rest.GRANTED and not told.is_argued(turn.literal)
    ):
        return basis(told.at(turn.literal), told)
    if is_argued_about and told.is_asserted(turn.literal):
        return basis(told.at(turn.literal), told)
    return ""


def is_rejected(turn: Turn, told: Explained) -> bool:
    """Whether a turn of a decided dialogue says what does not hold."""
    losing = Move.OBJECTION if told.explanation.standing is Standing.IN else Move.ANSWER
    return turn.move in (Move.ATTEMPT, losing)


def why_nothing(literal: Literal, told: Explained) -> str:
    """Why something has nothing to stand on."""
    element = told.at(literal)
    if literal in told.explanation.theory.rejected:
        return "is set aside here"
    if isinstance(element, Statement) and element.meta.open:
        return "is left open, and nothing is said for it"
    return ""


def size(told: Explained) -> str:
    """How many elements decide, and how small that is; empty where it is nothing."""
    explanation = told.explanation
    if explanation.account is None or not explanation.account.elements:
        return ""
    elements = explanation.account.elements
    rules = explanation.theory.rules_by_name
    steps = sum(element in rules for element in elements)
    parts = []
    if len(elements) > steps:
        parts.append(counted(len(elements) - steps, "premise"))
    if steps:
        parts.append(counted(steps, "inference"))
    how = {
        Minimality.SMALLEST: "nothing smaller is enough",
        Minimality.IRREDUCIBLE: "none of it can be spared",
        Minimality.CHEAP: "something smaller may be enough, but that was not worked out",
    }[explanation.minimality or Minimality.CHEAP]
    return f"This takes {joined(parts)}; {how}."


def changes(told: Explained) -> Iterator[str]:
    """What would change the verdict, in sentences."""
    knots = told.explanation.knots
    for knot in () if told.views else knots[:_SHOWN]:
        yield from _decisions(knot, told)
    if told.turning is None:
        if told.evaluation.semantics == "grounded" and told.evaluation.order == "elitist":
            yield "The smallest changes were not looked for here; `buttress sensitivity` does that."
        return
    giving_up, answering = told.turning.giving_up, told.turning.answering
    if told.explanation.standing is Standing.IN:
        if giving_up.found:
            yield f"It would no longer stand without {_alternatives(giving_up, told)}."
    elif answering.found or giving_up.found:
        if answering.found and not (knots and answering.size == 1):  # the knots have told those
            yield f"It would stand if there were an answer to {_alternatives(answering, told)}."
        if giving_up.found and giving_up.found != answering.found:
            yield f"It would stand without {_alternatives(giving_up, told)}."
    elif answering.is_complete and giving_up.is_complete:
        more = "" if knots or told.granting else ": more has to be said for it"
        yield f"No answer and nothing given up makes it stand{more}."
    yield from _grants(told)
    if not answering.found and not giving_up.found:
        yield from dict.fromkeys(filter(None, (answering.problem, giving_up.problem)))


def _grants(told: Explained) -> Iterator[str]:
    for standing, fate in ((Standing.IN, "stand"), (Standing.UNDECIDED, "be undecided")):
        found = [f"[{each.title}]" for each, then in told.granting if then is standing]
        if found:
            yield f"It would {fate} if {_list(found, told, 'or')} were granted."


def _alternatives(sets: ChangeSets, told: Explained) -> str:
    """`A`, `any one of these: A, B or C`, `A and B together`, with how many more there are."""
    first = sets.found[0]
    if sets.size == 1:
        names = _list([members[0] for members in sets.found], told, "or")
        return names if len(sets.found) == 1 else f"any one of these: {names}"
    others = len(sets.found) - 1
    if not others:
        return f"{_list(first, told)} together"
    many = f"{'' if sets.is_complete else 'at least '}{counted(others, 'other set')}"
    return f"{_list(first, told)} together (or {many} of {sets.size})"


def _decisions(knot: Knot, told: Explained) -> Iterator[str]:
    for outcome in (Standing.IN, Standing.OUT):
        ways = []
        for is_accepted, how in ((True, "stood"), (False, "fell")):
            members = [
                decision.literal
                for decision in knot.decisions
                if decision.is_accepted is is_accepted
                and decision.outcome is outcome
                and decision.literal != str(told.explanation.subject)
            ]
            if members:
                ways.append(f"{_list(members, told, 'or')} {how}")
        if ways:
            fate = "stand" if outcome is Standing.IN else "fall"
            yield f"It would {fate} if {' or if '.join(ways)}."


def _list(literals: Iterable[Literal], told: Explained, word: str = "and") -> str:
    names = list(dict.fromkeys(named(literal, told) for literal in literals))
    if len(names) > _SHOWN:
        names = [*names[: _SHOWN - 1], f"{len(names) - _SHOWN + 1} more"]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"
