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
        Reports data that are too large or nested too deeply, and included files that are too
        many or too large together.

    Why it matters:
        What lies beyond the limit is not read, so that the map is not the whole map. The limits
        keep a hostile text from exhausting the machine.

    Example:
        (a text of more than the limit that the message names)

    How to mend it:
        Keep large data in a file of their own, or split the map. The message says which limit
        was met.

    Source:
        Buttress's own limits.
    """
    yield from problems(limit_reached, context)
