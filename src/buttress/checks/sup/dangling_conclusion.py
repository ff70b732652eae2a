"""SUP012: dangling conclusion."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name, step_name
from buttress.checks.rule import rule
from buttress.model import ArgumentMap, RelationKind, Severity

__all__ = ["dangling_conclusion"]


@rule("SUP012", "dangling-conclusion", Severity.WARNING)
def dangling_conclusion(context: Context) -> Iterator[Finding]:
    """An intermediate conclusion is drawn and then never used.

    What it does:
        Reports a conclusion in the middle of a structure that no later inference of it draws
        on, that is no premise anywhere, and that neither supports nor attacks anything.

    Why it matters:
        The argument does a step towards its conclusion and does not take it: the conclusion does
        not rest on what leads to the step, though it looks so.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet. {basis: observation}
        -- sign --
        (2) [Rain]: It has rained.
        (3) [Cold]: It was cold. {basis: observation}
        -- sign {uses: [3]} --
        (4) [Winter]: It is winter.

    How to mend it:
        Add the step to the uses of the inference that needs it, or make an argument of its own
        of what leads to it.

    Source:
        Serial arguments in J. Freeman, Argument Structure (2011); an undeveloped branch in GSN.
    """
    ends = {a.conclusion.title for a in context.map.arguments.values() if a.conclusion}
    for argument in context.map.arguments.values():
        used = {number for inference in argument.inferences for number in inference.premises}
        for conclusion in argument.conclusions[:-1]:
            title = conclusion.title
            if conclusion.number in used or title in ends or _serves(context.map, title):
                continue
            main = argument.conclusions[-1]
            yield dangling_conclusion.finding(
                f"{name(argument)} infers {step_name(conclusion)} in step ({conclusion.number}) "
                "and never uses it.",
                argument,
                span=conclusion.span or argument.span,
                statement=title,
                related=[Related(f"{step_name(main)} does not rest on it", main.span)],
                help=f"add {conclusion.number} to the `uses` of the inference that needs it, or "
                "make what leads to it an argument of its own",
            )


def _serves(map: ArgumentMap, title: str) -> bool:
    """Whether the statement is a premise, or bears on something."""
    statement = map.statements[title]
    return bool(map.arguments_using(statement)) or any(
        relation.kind is RelationKind.CONTRADICTORY or relation.source.title == title
        for relation in map.outgoing(statement)
    )
