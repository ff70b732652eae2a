"""LOG002: invalid step."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.log.deductions import DEFEASIBLE, Deduction, deductions
from buttress.checks.log.drawn_claims import Claim, DrawnClaim, drawn_claims
from buttress.checks.log.formulas import formulas
from buttress.checks.naming import listed, name, step_name
from buttress.checks.rule import rule
from buttress.logic.solving import Satisfiable
from buttress.logic.wording import Wording
from buttress.model import RelationKind, Severity

__all__ = ["invalid_step"]


@rule("LOG002", "invalid-step", Severity.ERROR, options=(DEFEASIBLE,))
def invalid_step(context: Context) -> Iterator[Finding]:
    """A step is said to follow without exception, and its formulas show that it does not.

    What it does:
        Reports an inference that is strict, or names a deductive rule such as modus ponens, if
        all its steps have a formula and the conclusion can be false while they are true; it
        tells a case in which that is so. Reports in the same way an entailment (+ in strict
        mode), a contrary (- in strict mode) and a contradictory (><) that the formulas of the
        two statements do not bear out. Other inferences may have exceptions, and are checked
        only where the option defeasible is set.

    Why it matters:
        Whoever accepts the premises of a valid argument has to accept its conclusion. A step
        that only looks valid puts that claim on readers without right, and often it is a
        premise left unsaid that would make it good.

    Example:
        <Puddles>: The street is wet, so it has rained.

        (1) If it rains, the street is wet.
            {formalization: "R -> W", declarations: {R: it rains, W: the street is wet}}
        (2) The street is wet. {formalization: "W"}
        -- {strict: true} --
        (3) It rains. {formalization: "R"}

    How to mend it:
        Add the premise that rules the case out, weaken the conclusion, mend the formula, or do
        not claim that the step is valid: remove {strict: true} or name a defeasible scheme.

    Source:
        Validity as truth in every interpretation (A. Tarski, "On the concept of logical
        consequence", 1936); strict rules of ASPIC+ (S. Modgil and H. Prakken, 2014).
    """
    wording = Wording(context.derived(formulas).meanings)
    for deduction in context.derived(deductions):
        if isinstance(deduction.counter, Satisfiable):
            yield _invalid(deduction, _case(deduction.counter, wording))
    for drawn in context.derived(drawn_claims):
        if isinstance(drawn.counter, Satisfiable):
            yield _not_borne_out(drawn, _case(drawn.counter, wording))


def _case(counter: Satisfiable, wording: Wording) -> str | None:
    """The case in words; None where there is one that is too large to tell."""
    if counter.model is None:
        return None
    return wording.model(counter.model) if counter.model.facts else "whatever is the case"


def _invalid(deduction: Deduction, case: str | None) -> Finding:
    premises = listed([step_name(premise) for premise in deduction.premises])
    told = f"it can fail where {case}" if case else "it can fail, in a case too large to tell here"
    claims = deduction.claims_validity
    return invalid_step.finding(
        f"{step_name(deduction.conclusion)} does not follow from {premises}: {told}.",
        deduction.argument,
        span=deduction.span,
        statement=deduction.conclusion.title,
        help="add the premise that rules this out, or "
        + ("do not call the step strict" if claims else "weaken the conclusion"),
        severity=None if claims else Severity.INFO,
    )


def _not_borne_out(drawn: DrawnClaim, case: str | None) -> Finding:
    source, target = name(drawn.source), name(drawn.target)
    where = f" where {case}" if case else ""
    severity = None
    if drawn.claim is Claim.ENTAILS:
        message = f"{source} does not entail {target}: the first can hold without the second{where}"
        advice = "mend one of the formulas, or make the step an argument with further premises"
    elif drawn.claim is Claim.NOT_BOTH_TRUE:
        contraries = drawn.relation.kind is RelationKind.CONTRARY
        verb = "are no contraries" if contraries else "do not contradict each other"
        message = f"{source} and {target} {verb}: both are true{where}"
        advice = "mend one of the formulas, or draw an attack instead"
    else:
        message = f"{source} and {target} exclude each other, but both are false{where}"
        advice = "contradictories cannot both be false; in strict mode, - draws contraries"
        severity = Severity.INFO
    return invalid_step.finding(
        f"{message}.",
        drawn.source,
        span=drawn.relation.span or drawn.source.span,
        related=[
            Related(f"{name(each)} is here", each.span) for each in (drawn.source, drawn.target)
        ],
        help=advice,
        severity=severity,
    )
