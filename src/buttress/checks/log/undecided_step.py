"""LOG006: undecided step."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.log.deductions import deductions
from buttress.checks.log.drawn_claims import drawn_claims
from buttress.checks.log.limits import OPTIONS
from buttress.checks.log.premise_sets import premise_sets
from buttress.checks.naming import name, step_name
from buttress.checks.rule import rule
from buttress.logic.solving import Undecided
from buttress.model import Severity

__all__ = ["undecided_step"]

_MOST = 20


@rule("LOG006", "undecided-step", Severity.INFO, options=OPTIONS)
def undecided_step(context: Context) -> Iterator[Finding]:
    """It could not be found out whether formulas follow from each other or agree.

    What it does:
        Says for which inferences, relations and sets of premises Z3 reached a limit before it
        had an answer. The limits are options of this rule: steps for one question, a count that
        is alike on every machine, and milliseconds, megabytes, and seconds for the whole map,
        which stop what the steps do not.

    Why it matters:
        First-order logic cannot be decided in general, so some questions stay open whatever the
        limit. Silence about them would pass for a proof.

    Example:
        <First cause>: Causes cannot go back for ever, so something lasts for ever.

        (1) Everything has a cause before it. {formalization: "all x. exists y. Before(y, x)"}
        (2) Nothing is before itself. {formalization: "all x. -Before(x, x)"}
        (3) What is before an earlier thing is before the later one.
            {formalization: "all x y z. (Before(x, y) & Before(y, z) -> Before(x, z))"}
        -- {strict: true} --
        (4) Something lasts for ever. {formalization: "exists x. Lasting(x)"}

    How to mend it:
        Raise the limit, or say it with a simpler formula: fewer quantifiers inside one another,
        no functions, propositional letters where that is enough.

    Source:
        Undecidability of first-order logic (A. Church, 1936; A. Turing, 1937).
    """
    open_questions = list(_undecided(context))
    yield from open_questions[:_MOST]
    more = len(open_questions) - _MOST
    if more > 0:
        yield undecided_step.finding(
            f"There are {more} more steps, relations and sets of premises of which it could not "
            "be found out.",
            span=open_questions[_MOST].span,
            help="raise the limits, or check parts of the map by themselves",
        )


def _undecided(context: Context) -> Iterator[Finding]:
    advice = "raise the limits of undecided-step, or use simpler formulas"
    for deduction in context.derived(deductions):
        if isinstance(deduction.counter, Undecided):
            yield undecided_step.finding(
                f"It could not be found out whether {step_name(deduction.conclusion)} follows in "
                f"{name(deduction.argument)}, because {deduction.counter.reason}.",
                deduction.argument,
                span=deduction.span,
                help=advice,
            )
    for drawn in context.derived(drawn_claims):
        if isinstance(drawn.counter, Undecided):
            yield undecided_step.finding(
                f"It could not be found out whether the formulas of {name(drawn.source)} and "
                f"{name(drawn.target)} bear out what is drawn between them, because "
                f"{drawn.counter.reason}.",
                drawn.source,
                span=drawn.relation.span or drawn.source.span,
                help=advice,
            )
    for premises in context.derived(premise_sets):
        if isinstance(premises.outcome, Undecided):
            lower = " and those of the arguments for them" if premises.with_lower else ""
            yield undecided_step.finding(
                f"It could not be found out whether the premises of {name(premises.argument)}"
                f"{lower} can all be true, because {premises.outcome.reason}.",
                premises.argument,
                span=premises.argument.structure_span or premises.argument.span,
                help=advice,
            )
