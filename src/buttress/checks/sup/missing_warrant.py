"""SUP003: missing warrant."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name, step_name
from buttress.checks.rule import rule
from buttress.model import Argument, Inference, Severity

__all__ = ["missing_warrant"]


@rule("SUP003", "missing-warrant", Severity.INFO)
def missing_warrant(context: Context) -> Iterator[Finding]:
    """A conclusion is drawn from a single premise, and nothing says why it follows.

    What it does:
        Reports an inference that uses one step only, names no rule or scheme, and is not marked
        as strict.

    Why it matters:
        From one claim alone another claim hardly ever follows: something that links the two is
        taken for granted. Left unsaid, it cannot be examined, and that is where arguments fail.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet. {basis: observation}
        ----
        (2) [Rain]: It has rained.

    How to mend it:
        Add the premise that links the two ({implicit: true} if the source leaves it unsaid),
        name the scheme on the inference line, -- sign --, or say that the conclusion follows
        without exception, {strict: true}.

    Source:
        S. Toulmin, The Uses of Argument (1958), on warrants; the "golden rule" of argument
        mapping: every simple argument has at least two co-premises (T. van Gelder).
    """
    for argument in context.map.arguments.values():
        for conclusion in argument.conclusions:
            inference = conclusion.inference
            if len(set(inference.premises)) != 1 or _is_warranted(argument, inference):
                continue
            premise = argument.step(inference.premises[0])
            yield missing_warrant.finding(
                f"{step_name(conclusion)} is inferred from {step_name(premise)} alone, and "
                "nothing says why it follows.",
                argument,
                span=inference.span or conclusion.span or argument.span,
                statement=conclusion.title,
                help="add the premise that links the two, or name the scheme on the inference "
                f"line of {name(argument)}, as in -- sign --",
            )


def _is_warranted(argument: Argument, inference: Inference) -> bool:
    meta = inference.meta if "strict" in inference.data else argument.meta
    return bool(inference.scheme or inference.rules or argument.meta.scheme or meta.strict)
