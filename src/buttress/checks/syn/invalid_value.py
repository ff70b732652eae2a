"""SYN013: invalid value."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.near_value import near_value
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["invalid_value"]


@rule("SYN013", "invalid-value", Severity.WARNING)
def invalid_value(context: Context) -> Iterator[Finding]:
    """A known word has a value that it cannot take.

    What it does:
        Reports a key that Buttress knows (basis, grade, likelihood, expect, uses and the
        like) with a value of the wrong kind.

    Why it matters:
        The value is not used: a claim whose basis is misspelt counts as having none.

    Example:
        [Wet]: The street is wet. {basis: observed}

    How to mend it:
        Use one of the values that the message names.

    Source:
        The vocabulary of Buttress's data; basis after the basis boxes of Rationale, grades
        after the Admiralty code (NATO AJP-2.1).
    """
    yield from problems(invalid_value, context, near_value)
