"""SYN001: unexpected element."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Fix
from buttress.checks.rule import rule
from buttress.checks.syn.brackets import bracket_explained
from buttress.checks.syn.empty_lines import empty_line_above
from buttress.checks.syn.problems import problems
from buttress.model import Problem, Severity

__all__ = ["unexpected_element"]


@rule("SYN001", "unexpected-element", Severity.ERROR)
def unexpected_element(context: Context) -> Iterator[Finding]:
    """Something stands where the grammar has no place for it.

    What it does:
        Reports text, a heading, a list, or a statement or argument in brackets that begins
        inside another element.

    Why it matters:
        The reader skips what it cannot place, so that a claim may be missing from the map
        without anybody noticing.

    Example:
        [Rain]: It has rained. [Wet]: The street is wet.

    How to mend it:
        Put an empty line before what is to be an element of its own. To mention a statement
        inside a text write @ before it: @[Wet]. To mean the brackets themselves write a
        backslash before them.

    Source:
        Argdown 2, https://argdown.org/syntax/
    """
    yield from problems(unexpected_element, context, _mended)


def _mended(problem: Problem, context: Context) -> Fix | None:
    return bracket_explained(problem, context) or empty_line_above(problem, context)
