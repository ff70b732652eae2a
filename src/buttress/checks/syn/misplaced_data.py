"""SYN008: misplaced data."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.empty_lines import empty_line_below
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["misplaced_data"]


@rule("SYN008", "misplaced-data", Severity.ERROR)
def misplaced_data(context: Context) -> Iterator[Finding]:
    """Data in braces, or front matter, stand where they belong to nothing.

    What it does:
        Reports a block of data that no element comes before, and front matter that is not
        the first thing of the text.

    Why it matters:
        Data without an element are skipped; the basis or source that they give reaches no
        claim.

    Example:
        {basis: observation} [Wet]: The street is wet.

    How to mend it:
        Move the block to the end of the element, before its relations. To mean the brace
        itself write a backslash before it.

    Source:
        Argdown 2, https://argdown.org/syntax/#yaml-data
    """
    yield from problems(misplaced_data, context, empty_line_below)
