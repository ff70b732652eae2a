"""SYN005: unclosed emphasis."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["unclosed_emphasis"]


@rule("SYN005", "unclosed-emphasis", Severity.ERROR)
def unclosed_emphasis(context: Context) -> Iterator[Finding]:
    """Bold or italic text has no end.

    What it does:
        Reports an asterisk or underscore that opens emphasis and is not followed by one
        that closes it.

    Why it matters:
        A stray sign is shown as it stands, and may swallow the one that was to close
        something else.

    Example:
        [Rain]: It has *rained.

    How to mend it:
        Close the emphasis, or write a backslash before the sign to mean the sign itself.

    Source:
        Argdown 2, https://argdown.org/syntax/
    """
    yield from problems(unclosed_emphasis, context)
