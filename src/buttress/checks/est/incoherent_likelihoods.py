"""EST005: incoherent likelihoods."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.est.likelihoods import bounds, shown
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import listed, name, step_name
from buttress.checks.rule import rule
from buttress.model import (
    ArgumentMap,
    Conclusion,
    ElementKind,
    Relation,
    RelationKind,
    Severity,
    Statement,
)
from buttress.semantics.likelihood import Conflict

__all__ = ["incoherent_likelihoods"]


@rule("EST005", "incoherent-likelihoods", Severity.WARNING)
def incoherent_likelihoods(context: Context) -> Iterator[Finding]:
    """Statements are said to be so likely that no probabilities satisfy the map.

    What it does:
        Reads each `likelihood` as an interval, on the map's scale where it is a term, and each
        axiom as certain. Carries the intervals through the whole map: a strict inference makes
        its conclusion no more uncertain than its premises are together, an entailed statement
        is at least as likely, contradictories sum to one, rivals that exclude each other to at
        most one. Where an interval comes out empty, it reports the smallest set of likelihoods
        that do not go together. Defeasible inferences and loose attacks rule nothing out.
        Intervals that touch are no conflict, and a conflict needs at least one `likelihood`.

    Why it matters:
        Whoever believes all of it can be made to lose whatever happens: the judgements cannot
        all be right, whatever the world is like.

    Example:
        ===
        scale: icd-203
        ===

        [Rain]: It will rain. {likelihood: likely}
          >< [Dry]: It will stay dry. {likelihood: likely}

    How to mend it:
        Change one of the likelihoods, or weaken what ties the statements together: a defeasible
        inference instead of a strict one, an attack instead of a contradiction.

    Source:
        E. W. Adams, A Primer of Probability Logic (1998); B. de Finetti on coherence (1937).
        The bounds are documented in docs/reference/estimative-language.md.
    """
    found = context.derived(bounds)
    for conflict in found.conflicts:
        statements = [context.map.statements[title] for title in conflict.statements]
        if any(statement.meta.likelihood is not None for statement in statements):
            yield _conflicting(statements, conflict, context.map)
    if not found.is_complete:
        yield incoherent_likelihoods.finding(
            "There are more likelihoods that do not go together than are reported here; the "
            "search was ended.",
            help="mend those that are reported, and check again",
        )


def _conflicting(statements: list[Statement], conflict: Conflict, map: ArgumentMap) -> Finding:
    first, *others = sorted(statements, key=lambda statement: statement.meta.likelihood is None)
    said = listed([_said(statement) for statement in (first, *others)], most=6)
    if others:
        message = f"No probabilities satisfy the map while {said}."
    else:
        message = f"{_capital(said)}, and no probability satisfies that."
    related = [Related(_said(statement), statement.span) for statement in others]
    related += [Related(_tie(step, map), step.span) for step in conflict.steps]
    return incoherent_likelihoods.finding(
        message,
        first,
        related=related,
        help="change one of the likelihoods, or weaken what ties the statements together",
    )


def _said(statement: Statement) -> str:
    likelihood = statement.meta.likelihood
    if likelihood is None:
        return f"{name(statement)} is an axiom"
    and_axiom = " and is an axiom" if statement.meta.axiom else ""
    return f"{name(statement)} has the likelihood {shown(likelihood)}{and_axiom}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_TIES = {
    RelationKind.ENTAILS: "entails",
    RelationKind.CONTRARY: "excludes",
    RelationKind.CONTRADICTORY: "contradicts",
}


def _tie(step: Conclusion | Relation, map: ArgumentMap) -> str:
    if isinstance(step, Conclusion):
        return f"{step_name(step)} is inferred strictly here"
    source, target = (
        name(map.statements[end.title]) if end.kind is ElementKind.STATEMENT else str(end)
        for end in (step.source, step.target)
    )
    return f"{source} {_TIES[step.kind]} {target}"
