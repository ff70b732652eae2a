"""SYN003: broken structure."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.empty_lines import empty_line_above
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["broken_structure"]


@rule("SYN003", "broken-structure", Severity.ERROR)
def broken_structure(context: Context) -> Iterator[Finding]:
    """A premise-conclusion structure is not complete.

    What it does:
        Reports a structure without an inference, with a premise at its end, with an
        inference that has no premise or no conclusion, or with a step that is no statement.

    Why it matters:
        A structure says that something follows from something. Without one of the two it
        says nothing, and what was read of it may be put together differently from what was
        meant.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) The street is wet.
        (2) It has rained.

    How to mend it:
        Number the steps, put a line of four hyphens above each conclusion, leave no empty
        line inside, and end with a conclusion.

    Source:
        Argdown 2, https://argdown.org/syntax/#premise-conclusion-structures
    """
    yield from problems(broken_structure, context, empty_line_above)
