"""CON007: expectation failed."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import ElementKind, Endpoint, Member, Severity, Span, Standing, Statement

__all__ = ["expectation_failed"]

_SHOWN = 3


@rule("CON007", "expectation-failed", Severity.ERROR)
def expectation_failed(context: Context) -> Iterator[Finding]:
    """A statement does not have the standing that its author expects.

    What it does:
        Compares each statement's expect (in, out or undecided) with its standing under the
        grounded semantics.

    Why it matters:
        An expectation is a test that is kept in the map. When it fails, an edit somewhere has
        changed what follows, or the map never said what its author thought.

    Example:
        [Rain]: It has rained. {expect: in}
          - [Dry gauge]: The rain gauge is dry. {basis: observation}

    How to mend it:
        Find out what decides (buttress explain), then mend the map or the expectation.

    Source:
        Expected labels as tests, as in the Carneades system (Gordon and Walton 2009).
    """
    for statement in context.map.statements.values():
        expected = statement.meta.expect
        if expected is None:
            continue
        standing = context.evaluation.statements.get(statement.title)
        if standing is None or standing is expected:
            continue
        reason = context.evaluation.reason(statement)
        yield expectation_failed.finding(
            f"{name(statement)} is {standing}, but it is expected to be {expected}.",
            statement,
            span=_stated(statement),
            related=tuple(_because(reason.because, statement, context)),
            help=f"{reason.sentence.rstrip('.')}; mend what decides this, or the expectation",
        )


def _stated(statement: Statement) -> Span | None:
    """Where the expectation is written."""

    def says(member: Member) -> bool:
        return "expect" in member.data

    member = next((m for m in reversed(statement.members) if says(m)), None)
    return member.span if member and member.span else statement.span


def _because(
    ends: tuple[Endpoint, ...], statement: Statement, context: Context
) -> Iterator[Related]:
    for end in ends[:_SHOWN]:
        if end.kind is ElementKind.STATEMENT and end.title == statement.title:
            continue
        element = (
            context.map.statements.get(end.title)
            if end.kind is ElementKind.STATEMENT
            else context.map.arguments.get(end.title)
        )
        if element is None:
            continue
        is_statement = end.kind is ElementKind.STATEMENT
        evaluation = context.evaluation
        standing = (evaluation.statements if is_statement else evaluation.arguments).get(end.title)
        says = f" is {standing}" if isinstance(standing, Standing) else " decides"
        yield Related(f"{name(element)}{says}", element.span)
