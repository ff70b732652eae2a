"""SYN011: missing content."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["missing_content"]


@rule("SYN011", "missing-content", Severity.ERROR)
def missing_content(context: Context) -> Iterator[Finding]:
    """Something that has to have content has none.

    What it does:
        Reports a definition without a text, a relation without its other side, a heading
        without a title, and a step without a statement.

    Why it matters:
        Where nothing is said there is nothing to check; most often a line was lost while
        editing.

    Example:
        [Rain]:

        [Wet]: The street is wet.

    How to mend it:
        Write what is missing, or remove the sign that announces it.

    Source:
        Argdown 2, https://argdown.org/syntax/
    """
    yield from problems(missing_content, context)
