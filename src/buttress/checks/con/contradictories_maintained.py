"""CON001: contradictories maintained."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import RelationKind, Severity, Standing, Statement

__all__ = ["contradictories_maintained"]

_EVEN = 0.5


@rule("CON001", "contradictories-maintained", Severity.WARNING)
def contradictories_maintained(context: Context) -> Iterator[Finding]:
    """Two claims that exclude each other are both maintained.

    What it does:
        Reports a pair of contradictories (><) or contraries (- in strict mode) of which neither
        is given up: neither is out under the grounded semantics, neither is marked as at issue
        ({open: true}), and neither is given a likelihood below 50 %. Where the arguments or
        priorities of the map decide between the two, the rule is silent. In strict mode every
        objection makes contraries: those are only told as information unless both claims have a
        basis, source, axiom or assumption of their own.

    Why it matters:
        Both cannot be true. As long as the map says both, it supports neither, nor anything that
        rests on them.

    Example:
        [Deployed]: Troops have been deployed. {basis: testimony}
          >< [Not deployed]: No troops have been deployed. {basis: testimony}

    How to mend it:
        Attack the one that you give up, or what supports it; give the better argument a
        priority; mark what is only under discussion {open: true}; or, where someone else says
        it, say so in the statement ("The ministry denies that ...").

    Source:
        Consistency, L. Amgoud and M. Caminada, "On the evaluation of argumentation formalisms"
        (2007); ICD 203, standard 4 (alternatives).
    """
    for relation in context.map.relations:
        if not relation.kind.is_symmetric or relation.source == relation.target:
            continue
        one, other = context.map.at(relation.source), context.map.at(relation.target)
        if not (isinstance(one, Statement) and isinstance(other, Statement)):
            continue
        if not (_is_maintained(one, context) and _is_maintained(other, context)):
            continue
        is_contrary = relation.kind is RelationKind.CONTRARY
        verb = "are contraries" if is_contrary else "contradict each other"
        yield contradictories_maintained.finding(
            f"{name(one)} and {name(other)} {verb}, and the map maintains both.",
            one,
            span=relation.span or one.span,
            related=[
                Related(f"{name(statement)} is {_ground(statement, context)}", statement.span)
                for statement in (one, other)
            ],
            severity=_severity(one, other, context) if is_contrary else None,
            help="attack the one that you give up, rank their arguments with a `priority`, or mark "
            "what is only under discussion {open: true}",
        )


def _severity(one: Statement, other: Statement, context: Context) -> Severity | None:
    """Contraries may be no more than a claim and an objection to it, both up for discussion."""
    return None if context.is_backed(one) and context.is_backed(other) else Severity.INFO


def _is_maintained(statement: Statement, context: Context) -> bool:
    if statement.meta.open or _is_unlikely(statement, context):
        return False
    return context.evaluation.statements.get(statement.title) is not Standing.OUT


def _is_unlikely(statement: Statement, context: Context) -> bool:
    if statement.meta.likelihood is None:
        return False
    from buttress.checks.scale_in_use import scale_in_use  # noqa: PLC0415  few maps have any
    from buttress.semantics.likelihood import interval_of  # noqa: PLC0415  as above

    interval = interval_of(statement.meta.likelihood, context.derived(scale_in_use).scale)
    return interval is not None and interval.high < _EVEN


def _ground(statement: Statement, context: Context) -> str:
    concluding = context.map.arguments_for(statement)
    if concluding:
        return f"concluded by {name(concluding[0])}"
    supporters = context.map.supporters(statement)
    if supporters:
        return f"supported by {name(supporters[0])}"
    return "asserted here"
