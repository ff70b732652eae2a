"""SYN010: stray backslash."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["stray_backslash"]


@rule("SYN010", "stray-backslash", Severity.ERROR)
def stray_backslash(context: Context) -> Iterator[Finding]:
    r"""A backslash escapes nothing.

    What it does:
        Reports a backslash with no character after it that it could escape.

    Why it matters:
        A backslash takes away the special meaning of the character after it. Without one it
        was meant for something else, often for the line break, which Argdown does not have.

    Example:
        [Rain]: It has rained \

    How to mend it:
        Remove it, or write two for a backslash.

    Source:
        Argdown 2, https://argdown.org/syntax/
    """
    yield from problems(stray_backslash, context)
