"""SUP017: single premise."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name, step_name
from buttress.checks.rule import rule
from buttress.model import Argument, Inference, Severity

__all__ = ["single_premise"]


@rule("SUP017", "single-premise", Severity.INFO, default=False)
def single_premise(context: Context) -> Iterator[Finding]:
    """An inference uses only one premise: the golden rule of argument mapping.

    What it does:
        Reports an inference that uses one step only, whether or not it names a scheme. SUP003
        tells of those for which nothing at all says why the conclusion follows; this rule is
        stricter, for teaching. An inference that is marked strict is left alone.

    Why it matters:
        Every simple argument has at least two premises: one that says what is the case, and one
        that links it to the conclusion. Writing the second down is where a student finds out
        what the argument takes for granted.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet. {basis: observation}
        -- sign --
        (2) [Rain]: It has rained.

    How to mend it:
        Add the premise that links the one to the conclusion; mark it {implicit: true} if nobody
        has said it.

    Source:
        The golden rule of T. van Gelder's teaching of argument mapping: every simple argument
        has at least two co-premises. It is a guideline and has exceptions.
    """
    for argument in context.map.arguments.values():
        for conclusion in argument.conclusions:
            inference = conclusion.inference
            used = {argument.step(number).title for number in inference.premises}
            if len(used) != 1 or _is_strict(argument, inference):
                continue
            premise = argument.step(inference.premises[0])
            yield single_premise.finding(
                f"{step_name(conclusion)} is inferred from a single premise, {step_name(premise)}.",
                argument,
                span=inference.span or conclusion.span or argument.span,
                statement=conclusion.title,
                help=f"add to {name(argument)} the premise that links the two, {{implicit: true}} "
                "if nobody has said it",
            )


def _is_strict(argument: Argument, inference: Inference) -> bool:
    return (inference.meta if "strict" in inference.data else argument.meta).strict
