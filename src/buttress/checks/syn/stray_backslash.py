"""SYN010: stray backslash."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.checks.syn.trial import trials
from buttress.model import Problem, Severity

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
    yield from problems(stray_backslash, context, _doubled)


def _doubled(problem: Problem, context: Context) -> Fix | None:
    """What was written is then what is read, and the text goes on on the next line."""
    span = problem.span
    if span is None:
        return None
    edit = Edit(span, "\\\\")
    tried = context.derived(trials)
    if not tried.helps(span.document, *tried.block(span.document, span.start), [edit]):
        return None
    return Fix("write two backslashes, which mean one", (edit,))
