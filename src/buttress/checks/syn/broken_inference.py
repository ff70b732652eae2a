"""SYN004: broken inference."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["broken_inference"]


@rule("SYN004", "broken-inference", Severity.ERROR)
def broken_inference(context: Context) -> Iterator[Finding]:
    """An inference line cannot be read.

    What it does:
        Reports an inference line that is not closed, with commas that part nothing, or with
        something between it and its conclusion.

    Why it matters:
        The names on the line are the warrant of the step from premises to conclusion;
        without them the step is bare.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) The street is wet.
        -- sign
        (2) It has rained.

    How to mend it:
        Write ---- or, with rules and data, -- rule, rule {data} --.

    Source:
        Argdown 2, https://argdown.org/syntax/#premise-conclusion-structures
    """
    yield from problems(broken_inference, context)
