"""SYN002: misplaced relation."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.empty_lines import no_empty_line_above
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["misplaced_relation"]


@rule("SYN002", "misplaced-relation", Severity.ERROR)
def misplaced_relation(context: Context) -> Iterator[Finding]:
    """A relation has nothing to relate to, or stands at the wrong depth.

    What it does:
        Reports a relation sign (+, -, _, ><) without a parent above it, one after an empty
        line, one between two depths of indentation, and one of a kind that its parent
        cannot have.

    Why it matters:
        A support or attack that is attached to nothing is lost; the map says less than its
        author meant.

    Example:
        [Rain]: It has rained.

          + [Wet]: The street is wet.

    How to mend it:
        Indent the relation below the element that it bears on, as far as its siblings,
        without an empty line between them.

    Source:
        Argdown 2, https://argdown.org/syntax/#relations
    """
    yield from problems(misplaced_relation, context, no_empty_line_above)
