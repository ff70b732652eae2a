"""CON006: inconsistent premises."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import Argument, ElementKind, Relation, RelationKind, Severity, Span, Statement

__all__ = ["inconsistent_premises"]


@rule("CON006", "inconsistent-premises", Severity.WARNING)
def inconsistent_premises(context: Context) -> Iterator[Finding]:
    """An argument starts from premises that exclude each other.

    What it does:
        Reports an argument two of whose premises contradict each other or are contraries, or of
        which one attacks the other, by the relations of the map. Premises marked {open: true} are
        only supposed and left alone. That formulas contradict each other is LOG003's to say; a
        conclusion that contradicts a premise of its own argument is CON005's.

    Why it matters:
        The premises cannot all be true, so the argument never carries its conclusion.

    Example:
        <Weather>: The street tells the weather.

        (1) [Wet]: The street is wet. {basis: observation}
        (2) [Dry]: The street is dry. {basis: observation}
        -- sign --
        (3) [Changeable]: The weather is changeable.

        [Wet]
          >< [Dry]

    How to mend it:
        Give one of the premises up or qualify it, so that both can be true; or make two
        arguments of the one.

    Source:
        Inconsistent premises, in J. Freeman, Argument Structure (2011); consistency of support
        sets: P. Besnard and A. Hunter, "A logic-based theory of deductive arguments" (2001).
    """
    told: set[tuple[str, frozenset[str]]] = set()
    for relation in context.map.relations:
        if relation.kind.is_positive or relation.kind is RelationKind.UNDERCUT:
            continue
        if relation.source.kind is not ElementKind.STATEMENT or relation.source == relation.target:
            continue
        if relation.target.kind is not ElementKind.STATEMENT:
            continue
        yield from _in_arguments(relation, told, context)


def _in_arguments(
    relation: Relation, told: set[tuple[str, frozenset[str]]], context: Context
) -> Iterator[Finding]:
    map = context.map
    one, other = map.statements[relation.source.title], map.statements[relation.target.title]
    if one.meta.open or other.meta.open:
        return
    fewer, more = sorted((one, other), key=lambda s: len(map.arguments_using(s)))
    for argument in map.arguments_using(fewer):
        key = argument.title, frozenset((one.title, other.title))
        if more.title in argument.premise_titles and key not in told:
            told.add(key)
            yield _finding(relation, argument, one, other)


_HOW = {
    RelationKind.CONTRADICTORY: "contradicts",
    RelationKind.CONTRARY: "is contrary to",
    RelationKind.ATTACK: "attacks",
}


def _finding(relation: Relation, argument: Argument, one: Statement, other: Statement) -> Finding:
    return inconsistent_premises.finding(
        f"{name(argument)} uses two premises that do not go together: {name(one)} "
        f"{_HOW[relation.kind]} {name(other)}.",
        argument,
        span=_place(argument, other) or argument.span,
        statement=other.title,
        related=[
            Related(f"the premise {name(one)}", _place(argument, one)),
            Related("what is between them is said here", relation.span),
        ],
        help="give one of them up or qualify it, or make two arguments of this one",
    )


def _place(argument: Argument, statement: Statement) -> Span | None:
    return next((step.span for step in argument.premises if step.title == statement.title), None)
