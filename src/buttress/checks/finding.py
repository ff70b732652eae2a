"""What a rule has to say about one place of a map."""

from __future__ import annotations

import attrs

from buttress.checks.fix import Fix
from buttress.model import Severity, Span

__all__ = ["Finding", "Related"]


@attrs.frozen
class Related:
    """Another place that a finding is about, and what is to be seen there."""

    message: str
    span: Span | None = None


@attrs.frozen
class Finding:
    """One thing that a rule found; `code` and `name` are the rule's.

    `message` is one plain sentence, `help` says how to mend it. `statement` and `argument` are
    titles. `span` is None where the map was built without a text, `fix` where the rule knows none.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span | None = None
    statement: str | None = None
    argument: str | None = None
    related: tuple[Related, ...] = ()
    help: str | None = None
    fix: Fix | None = None

    def __str__(self) -> str:
        where = f"{self.span}: " if self.span else ""
        return f"{where}{self.code} {self.message}"
