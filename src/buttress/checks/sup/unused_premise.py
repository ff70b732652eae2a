"""SUP011: unused premise."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name, step_name
from buttress.checks.rule import rule
from buttress.model import Severity

__all__ = ["unused_premise"]


@rule("SUP011", "unused-premise", Severity.WARNING)
def unused_premise(context: Context) -> Iterator[Finding]:
    """A premise of a structure is used by none of its inferences.

    What it does:
        Reports a premise that no inference below it draws on. An inference draws on the steps
        that its data list (uses), or else on the premises since the inference before it and on
        that one's conclusion.

    Why it matters:
        Either the premise does no work and distracts, or the number of a step was mistaken and
        the conclusion rests on something else than its author thinks.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet. {basis: observation}
        (2) [Cloudy]: It is cloudy. {basis: observation}
        -- sign {uses: [1]} --
        (3) [Rain]: It has rained.

    How to mend it:
        Add the step to the uses of the inference that needs it, or remove it.

    Source:
        Relevance, ICD 203, standard 5; relevance of premises in Johnson and Blair, Logical
        Self-Defense (1977).
    """
    for argument in context.map.arguments.values():
        used = {number for inference in argument.inferences for number in inference.premises}
        for premise in argument.premises:
            if premise.number in used:
                continue
            yield unused_premise.finding(
                f"Premise ({premise.number}) of {name(argument)}, {step_name(premise)}, is used by "
                "none of its inferences.",
                argument,
                span=premise.span or argument.span,
                statement=premise.title,
                help=f"add {premise.number} to the `uses` of the inference that needs it, or "
                "remove the premise",
            )
