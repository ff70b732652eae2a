"""CON002: support and attack."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import Element, ElementKind, Relation, Severity

__all__ = ["support_and_attack"]

Ends = tuple[tuple[bool, str], tuple[bool, str]]

_STATEMENT = ElementKind.STATEMENT


@rule("CON002", "support-and-attack", Severity.WARNING)
def support_and_attack(context: Context) -> Iterator[Finding]:
    """One and the same claim is drawn both for and against a target.

    What it does:
        Reports a statement or argument that supports a target and also attacks it, undercuts
        it, or excludes it as its contrary or contradictory.

    Why it matters:
        As it stands the relation says nothing: whatever the claim adds it takes away. Mostly a
        sign was mistyped, or two claims hide under one title.

    Example:
        [Rain]: It has rained.
          + [Wet]: The street is wet.
          - [Wet]

    How to mend it:
        Remove the wrong relation. If the claim cuts both ways, write two arguments that say
        how, and let each bear on the target.

    Source:
        Coherence of bipolar frameworks: C. Cayrol and M. Lagasquie-Schiex, "On the acceptability
        of arguments in bipolar argumentation frameworks" (2005).
    """
    supports: dict[Ends, Relation] = {}
    against: list[Relation] = []
    for relation in context.map.relations:
        if relation.kind.is_positive:
            supports.setdefault(_ends(relation), relation)
        else:
            against.append(relation)
    if not supports:
        return
    told: set[Ends] = set()
    for relation in against:
        source, target = _ends(relation)
        for ends in ((source, target), (target, source))[: 1 + relation.kind.is_symmetric]:
            if ends in supports and ends not in told:
                told.add(ends)
                yield _both(supports[ends], relation, context)


def _ends(relation: Relation) -> Ends:
    source, target = relation.source, relation.target
    return (
        (source.kind is _STATEMENT, source.title),
        (target.kind is _STATEMENT, target.title),
    )


_VERBS = {
    "attack": "attacks it",
    "undercut": "undercuts it",
    "contrary": "is contrary to it",
    "contradictory": "contradicts it",
}


def _both(support: Relation, attack: Relation, context: Context) -> Finding:
    source, target = _at(support, context)
    spans = [span for span in (support.span, attack.span) if span is not None]
    place = max(spans, key=lambda span: span.start, default=None)
    other, says = (
        (support, "the support is drawn here")
        if place is attack.span
        else (attack, "the attack is drawn here")
    )
    return support_and_attack.finding(
        f"{name(source)} supports {name(target)} and also {_VERBS[attack.kind.value]}.",
        source,
        span=place or source.span,
        related=[Related(says, other.span)],
        help="remove the wrong one; if it cuts both ways, write two arguments that say how",
    )


def _at(relation: Relation, context: Context) -> tuple[Element, Element]:
    elements: list[Element] = []
    for end in (relation.source, relation.target):
        if end.kind is ElementKind.STATEMENT:
            elements.append(context.map.statements[end.title])
        else:
            elements.append(context.map.arguments[end.title])
    return elements[0], elements[1]
