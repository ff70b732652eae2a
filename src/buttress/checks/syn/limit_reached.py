"""SYN012: limit reached."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["limit_reached"]


@rule("SYN012", "limit-reached", Severity.ERROR)
def limit_reached(context: Context) -> Iterator[Finding]:
    """The text goes beyond what the reader takes in.

    What it does:
        Reports a text, a nesting or a number of included files that is larger than the
        reader's limit.

    Why it matters:
        The rest is not read, so that the map is not the whole map. The limits keep a
        hostile text from exhausting the machine.

    Example:
        (a text of more than the limit that the message names)

    How to mend it:
        Split the text into several files, or nest less deeply. The message says which limit
        was met.

    Source:
        Buttress's own limits.
    """
    yield from problems(limit_reached, context)
