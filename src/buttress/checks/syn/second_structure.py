"""SYN006: second structure."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["second_structure"]


@rule("SYN006", "second-structure", Severity.ERROR)
def second_structure(context: Context) -> Iterator[Finding]:
    """An argument has two premise-conclusion structures.

    What it does:
        Reports the second structure of one argument.

    Why it matters:
        An argument is one way of reasoning. Two structures are two arguments, which can
        stand or fall apart from each other; the map keeps the first.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) The street is wet.
        ----
        (2) It has rained.

        <Puddles>

        (1) There are puddles.
        ----
        (2) It has rained.

    How to mend it:
        Give the second structure an argument of its own, with its own title.

    Source:
        Argdown 2, https://argdown.org/syntax/#premise-conclusion-structures
    """
    yield from problems(second_structure, context)
