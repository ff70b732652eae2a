"""SUP002: unreconstructed argument."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import listed, name
from buttress.checks.rule import rule
from buttress.model import Argument, Severity

__all__ = ["unreconstructed_argument"]

_MOST = 4
_MOST_RELATED = 8


@rule("SUP002", "unreconstructed-argument", Severity.INFO)
def unreconstructed_argument(context: Context) -> Iterator[Finding]:
    """An argument is only sketched: its premises are not spelt out.

    What it does:
        Reports an argument that has a description, but no premise-conclusion structure. Where a
        map has more than a few such arguments and no structure at all, it is a sketch as a whole:
        this is told once.

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
    sketches = [
        argument
        for argument in context.map.arguments.values()
        if not argument.steps and argument.canonical is not None
    ]
    together: list[Argument] = []
    if not any(argument.steps for argument in context.map.arguments.values()):
        together = [argument for argument in sketches if not _is_waived(argument)]
    if len(together) <= _MOST:
        together = []
    else:
        yield _many(together)
    told = {argument.title for argument in together}
    for argument in sketches:
        if argument.title not in told:
            yield unreconstructed_argument.finding(
                f"{name(argument)} is only sketched: its premises and its conclusion are not "
                "spelt out.",
                argument,
                help=_HELP,
            )


_HELP = (
    "write its premises and its conclusion below it as numbered steps, with a line ---- between "
    "them"
)


def _many(sketches: Sequence[Argument]) -> Finding:
    """One finding for a map that is only a sketch."""
    names = listed([name(argument) for argument in sketches])
    return unreconstructed_argument.finding(
        f"{len(sketches)} arguments are only sketched, and none is reconstructed: {names}.",
        sketches[0],
        related=[Related(f"{name(a)} stands here", a.span) for a in sketches[1:_MOST_RELATED]],
        help="begin with the argument that matters most: write its premises and its conclusion "
        "below it as numbered steps, with a line ---- between them",
    )


def _is_waived(argument: Argument) -> bool:
    """Whether its data say something on waiving, which is meant for a finding of its own."""
    return any("waive" in member.data for member in argument.members)
