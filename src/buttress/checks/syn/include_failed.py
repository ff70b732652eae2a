"""SYN009: include failed."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["include_failed"]


@rule("SYN009", "include-failed", Severity.ERROR)
def include_failed(context: Context) -> Iterator[Finding]:
    """A file to include cannot be read.

    What it does:
        Reports an @include of a file that does not exist, lies outside the root folder, is
        no text, or includes itself.

    Why it matters:
        Everything in the file is missing from the map: references to it lead nowhere and
        conclusions lose their support.

    Example:
        @include(no-such-file.argdown)

    How to mend it:
        Check the path: it is relative to the file that the @include stands in, and has to
        stay below the root folder.

    Source:
        Argdown 2, https://argdown.org/syntax/
    """
    yield from problems(include_failed, context)
