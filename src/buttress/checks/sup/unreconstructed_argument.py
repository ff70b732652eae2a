"""SUP002: unreconstructed argument."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import Severity

__all__ = ["unreconstructed_argument"]


@rule("SUP002", "unreconstructed-argument", Severity.INFO)
def unreconstructed_argument(context: Context) -> Iterator[Finding]:
    """An argument is only sketched: its premises are not spelt out.

    What it does:
        Reports an argument that has a description, but no premise-conclusion structure.

    Why it matters:
        A gist hides what the argument takes for granted. Only premises that are written down
        can be doubted, sourced or attacked one by one.

    Example:
        [Rain]: It has rained.
          + <Puddles>: The street is wet.

    How to mend it:
        Below the argument's title write its premises, (1), (2), …, a line of four hyphens, and
        its conclusion.

    Source:
        G. Brun and G. Betz, "Analysing practical argumentation", in The Argumentative Turn in
        Policy Analysis (2016), on reconstruction.
    """
    for argument in context.map.arguments.values():
        if argument.steps or argument.canonical is None:
            continue
        yield unreconstructed_argument.finding(
            f"{name(argument)} is only sketched: its premises and its conclusion are not spelt "
            "out.",
            argument,
            help="write its premises and its conclusion below it as numbered steps, with a line "
            "---- between them",
        )
