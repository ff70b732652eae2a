"""SYN007: invalid data."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["invalid_data"]


@rule("SYN007", "invalid-data", Severity.ERROR)
def invalid_data(context: Context) -> Iterator[Finding]:
    """The data in braces, or the front matter, are no YAML.

    What it does:
        Reports a block between braces, or the front matter between lines of equals signs,
        that the YAML reader rejects.

    Why it matters:
        The words in the block (basis, source, scheme and the like) are lost; a claim that
        has a source looks as if it had none.

    Example:
        [Wet]: The street is wet. {basis: [observation}

    How to mend it:
        Write key: value pairs with commas between them, and put quotes around a value that
        holds a colon, a comma, a bracket or a hash.

    Source:
        YAML 1.2, https://yaml.org/spec/1.2.2/
    """
    yield from problems(invalid_data, context)
