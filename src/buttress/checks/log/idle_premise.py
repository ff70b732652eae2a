"""LOG004: idle premise."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.log.deductions import Deduction, deductions
from buttress.checks.log.formulas import formulas
from buttress.checks.log.inquiry import inquiry
from buttress.checks.naming import listed, step_name
from buttress.checks.rule import rule
from buttress.logic.solving import Satisfiable, Unsatisfiable
from buttress.model import Severity, Step

__all__ = ["idle_premise"]


@rule("LOG004", "idle-premise", Severity.INFO)
def idle_premise(context: Context) -> Iterator[Finding]:
    """A valid step does not need one of its premises.

    What it does:
        Reports a premise of a valid step, of which every step has a formula, if the conclusion
        follows as well without it. Where either of two premises would do, it names the later
        one. It looks at the steps that invalid-step looks at, and is silent where the premises
        contradict each other.

    Why it matters:
        Readers are asked to accept more than the conclusion needs, and an objection to the idle
        premise misses its mark. Often it shows that the formula does not say what the sentence
        says.

    Example:
        <Puddles>: The street is wet, so it has rained.

        (1) Only rain makes this street wet. {formalization: "W -> R"}
        (2) The street is wet. {formalization: "W"}
        (3) It is autumn. {formalization: "A"}
        -- {strict: true} --
        (4) It has rained. {formalization: "R"}

    How to mend it:
        Remove the premise, or leave it out of the inference's uses; or mend the formula.

    Source:
        Relevance of premises; minimal unsatisfiable cores (J. Marques-Silva, "Minimal
        unsatisfiability: models, algorithms and applications", 2010).
    """
    usable = context.derived(formulas).usable
    ask = context.derived(inquiry).satisfy
    for deduction in context.derived(deductions):
        if not isinstance(deduction.counter, Unsatisfiable):
            continue
        needed = set(deduction.counter.core)
        idle = [step for number, step in enumerate(deduction.premises, 1) if number not in needed]
        if not idle:
            continue
        premises = [usable[step.title] for step in deduction.premises]
        if isinstance(ask(premises), Satisfiable):
            yield _finding(deduction, idle)


def _finding(deduction: Deduction, idle: list[Step]) -> Finding:
    conclusion = step_name(deduction.conclusion)
    if len(idle) == len(deduction.premises):
        message = f"{conclusion} is true in every case, so none of its premises does any work"
    else:
        names = listed([step_name(step) for step in idle])
        verb = "does" if len(idle) == 1 else "do"
        others = len(deduction.premises) - len(idle)
        rest = "the other premise" if others == 1 else "the other premises"
        message = f"{names} {verb} no work: {conclusion} follows from {rest} alone"
    return idle_premise.finding(
        f"{message}.",
        deduction.argument,
        span=idle[0].span or deduction.span,
        statement=idle[0].title,
        help="remove it, or mend the formula if the sentence says more than it does",
    )
