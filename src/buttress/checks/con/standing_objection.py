"""CON004: standing objection."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import listed, name
from buttress.checks.rule import rule
from buttress.checks.support import argument_node, statement_node
from buttress.model import (
    Argument,
    Element,
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    Severity,
    Span,
    Standing,
    Statement,
)

__all__ = ["standing_objection"]

_MOST = 4


@rule("CON004", "standing-objection", Severity.WARNING)
def standing_objection(context: Context) -> Iterator[Finding]:
    """An objection to something that a conclusion needs stands unanswered.

    What it does:
        Reports an attack or undercut on a conclusion that the map maintains, or on something on
        the way to it, whose source is in under the grounded semantics. Silent about attacks on
        attacks, which defend; about claims that support what they attack (CON002); and about
        conclusions that are given up: marked {open: true} or {expect: out}, or out while their
        contradictory is in. Where one claim meets more than a few, they are told together.

    Why it matters:
        The objection is accepted as far as the map goes, so what it meets falls, and the
        conclusion with it unless something else carries it.

    Example:
        [Rain]: It has rained.
          + [Wet]: The street is wet. {basis: observation}
          - [Dry gauge]: The rain gauge is dry. {basis: observation}

    How to mend it:
        Answer the objection: attack it, or undercut the step that it takes. If it is right, give
        up the conclusion, and say so with {expect: out}.

    Source:
        Critical questions and the burden of rebuttal: D. Walton, C. Reed and F. Macagno,
        Argumentation Schemes (2008); "defeated but unchallenged" in the checks of gsn2x.
    """
    graph = context.support
    maintained = [_node(element) for element in context.contentions if _is_held(element, context)]
    needed = set(graph.supporting(maintained))
    relations = context.map.relations
    for_it = {(r.source, r.target) for r in relations if r.kind.is_positive}
    objections: dict[Endpoint, list[tuple[Element, Relation]]] = {}
    for relation in relations:
        if relation.kind.is_positive or relation.kind is RelationKind.CONTRADICTORY:
            continue
        if (relation.source, relation.target) in for_it:
            continue
        source = _element(relation.source, context)
        if _meets(relation.target, context) in needed and _stands(source, context):
            objections.setdefault(relation.target, []).append((source, relation))
    for met in objections.values():
        if len(met) > _MOST:
            yield _many(met, context)
        else:
            for source, relation in met:
                yield _objection(source, relation, context)


def _is_held(element: Element, context: Context) -> bool:
    """Whether the map maintains a contention."""
    if isinstance(element, Argument):
        return True
    if element.meta.open or element.meta.expect is Standing.OUT:
        return False
    standing = context.evaluation.statements
    if standing.get(element.title) is not Standing.OUT:
        return True
    return not any(
        standing.get(end.title) is Standing.IN
        for relation in context.map.outgoing(element)
        if relation.kind is RelationKind.CONTRADICTORY
        for end in (relation.source, relation.target)
    )


def _many(objections: list[tuple[Element, Relation]], context: Context) -> Finding:
    """One finding for all the objections to one claim."""
    target = _element(objections[0][1].target, context)
    names = list(dict.fromkeys(name(source) for source, _ in objections))
    return standing_objection.finding(
        f"{len(objections)} objections to {name(target)} stand: {listed(names)}.",
        target,
        related=[
            Related(f"the objection {name(source)}", relation.span or source.span)
            for source, relation in objections[: 2 * _MOST]
        ],
        help="answer them, one by one or by what they have in common; if they are right, mark the "
        "conclusion that falls {expect: out}",
    )


def _objection(source: Element, relation: Relation, context: Context) -> Finding:
    target = _element(relation.target, context)
    met = name(target)
    if relation.kind is RelationKind.UNDERCUT:
        met = f"the inference of {met}" if relation.target.step else met
    answers = _answers(source, context)
    if answers:
        fate = f"stands in spite of {listed([name(answer) for answer in answers])}"
    else:
        fate = "stands, and nothing answers it"
    related = [Related("what it meets", target.span)]
    if not _covers(relation.span, source.span):
        related.insert(0, Related("the objection", source.span))
    return standing_objection.finding(
        f"The objection {name(source)} to {met} {fate}.",
        source,
        span=relation.span or source.span,
        related=related,
        help="attack the objection or undercut it; if it is right, mark the conclusion that falls "
        "{expect: out}",
    )


def _covers(outer: Span | None, inner: Span | None) -> bool:
    """Whether one place lies within the other."""
    if outer is None or inner is None:
        return inner is None
    return outer.document is inner.document and outer.start <= inner.start < outer.end


def _answers(source: Element, context: Context) -> list[Element]:
    """What is drawn against an objection, or against the arguments for it."""
    answers = list(context.map.attackers(source))
    if isinstance(source, Statement):
        for argument in context.map.arguments_for(source):
            answers += context.map.attackers(argument)
    return list({id(answer): answer for answer in answers}.values())


def _element(end: Endpoint, context: Context) -> Element:
    found: Statement | Argument
    if end.kind is ElementKind.STATEMENT:
        found = context.map.statements[end.title]
    else:
        found = context.map.arguments[end.title]
    return found


def _meets(end: Endpoint, context: Context) -> str:
    """The node of the support graph that falls with what the end stands for."""
    if end.kind is ElementKind.STATEMENT:
        return statement_node(end.title)
    argument = context.map.arguments[end.title]
    if not argument.steps:
        return argument_node(end.title)
    return statement_node(argument.step(end.step or len(argument.steps)).title)


def _node(element: Element) -> str:
    if isinstance(element, Statement):
        return statement_node(element.title)
    return argument_node(element.title)


def _stands(element: Element, context: Context) -> bool:
    evaluation = context.evaluation
    is_statement = isinstance(element, Statement)
    standing = evaluation.statements if is_statement else evaluation.arguments
    return standing.get(element.title) is Standing.IN
