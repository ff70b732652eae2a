"""LOG003: inconsistent formulas."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.log.premise_sets import PremiseSet, premise_sets
from buttress.checks.naming import listed, name
from buttress.checks.rule import rule
from buttress.logic.solving import Unsatisfiable
from buttress.model import Argument, Severity, Span, Statement

__all__ = ["inconsistent_formulas"]


@rule("LOG003", "inconsistent-formulas", Severity.ERROR)
def inconsistent_formulas(context: Context) -> Iterator[Finding]:
    """The premises of an argument cannot all be true.

    What it does:
        Reports premises whose formulas contradict each other, if one argument uses them, or as a
        warning if one conclusion rests on them through several arguments. It names as few as
        make the contradiction: without any one of them the others agree. Premises at issue
        ({open: true}) and arguments that name an indirect proof (reductio ad absurdum) are left
        alone.

    Why it matters:
        From a contradiction everything follows, so such premises support nothing, however valid
        the steps are. One of them has to be given up.

    Example:
        <Puddles>: The street is wet, so it has rained.

        (1) The street is wet, and it has not rained. {formalization: "W & -R"}
        (2) If the street is wet, it has rained. {formalization: "W -> R"}
        -- {strict: true} --
        (3) It has rained. {formalization: "R"}

    How to mend it:
        Give up or weaken one of the premises that the finding names, mend its formula, or mark
        what is only under discussion {open: true}.

    Source:
        Minimal unsatisfiable cores (J. Marques-Silva, "Minimal unsatisfiability: models,
        algorithms and applications", 2010); ex falso quodlibet.
    """
    told: set[frozenset[str]] = set()
    for premises in context.derived(premise_sets):
        if not isinstance(premises.outcome, Unsatisfiable):
            continue
        core = [premises.titles[number] for number in premises.outcome.core]
        if frozenset(core) in told:
            continue
        told.add(frozenset(core))
        yield _finding(premises, [context.map.statements[title] for title in core])


def _place(argument: Argument, statement: Statement) -> Span | None:
    """The step of an argument that makes a statement, or else the argument."""
    steps = (step.span for step in argument.premises if step.title == statement.title)
    return next(steps, None) or argument.span


def _finding(premises: PremiseSet, core: list[Statement]) -> Finding:
    names = [name(statement) for statement in core]
    owner = f"premises of {name(premises.argument)}"
    if premises.with_lower:
        owner += " and of the arguments for them"
    if len(core) == 1:
        message = f"{names[0]}, one of the {owner}, contradicts itself"
    else:
        message = f"{listed(names)}, {owner}, cannot be true together"
    return inconsistent_formulas.finding(
        f"{message}.",
        premises.argument,
        span=_place(premises.argument, core[0]),
        related=[Related(f"{name(statement)} is here", statement.span) for statement in core],
        help="give up or weaken one of them, or mend its formula",
        severity=Severity.WARNING if premises.with_lower else None,
    )
