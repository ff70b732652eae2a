"""SRC008: missing grade."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import listed, name
from buttress.checks.rule import rule
from buttress.checks.support import statement_node
from buttress.model import Severity, Statement

__all__ = ["missing_grade"]


@rule("SRC008", "missing-grade", Severity.WARNING, default=False)
def missing_grade(context: Context) -> Iterator[Finding]:
    """Information that a conclusion rests on is not graded.

    What it does:
        Reports a statement with a source that supports something, that nothing supports, and
        that has no Admiralty grade. What is at issue (open) needs none.

    Why it matters:
        A grade says apart how reliable the source is and how credible the information. Without
        one, a rumour weighs as much as a photograph.

    Example:
        [Convoy]: A convoy moved at night.
          + [Seen]: Villagers saw lorries. {source: villagers}

    How to mend it:
        Grade it, {grade: C3}: a letter from A to F for the source, a digit from 1 to 6 for the
        information. F and 6 mean that it cannot be judged, which is a grade too.

    Source:
        The Admiralty code (NATO AJP-2.1); ICD 206 on source descriptors.
    """
    graph = context.support
    for statement in context.map.statements.values():
        meta = statement.meta
        if not meta.source or meta.grade is not None or meta.open:
            continue
        node = statement_node(statement.title)
        if node not in graph.outgoing or node in graph.incoming or _says_grade(statement):
            continue
        yield missing_grade.finding(
            f"{name(statement)} is information from {listed(meta.source)} without a grade.",
            statement,
            help="grade source and information apart, as in {grade: B2}; F6 where neither can be",
        )


def _says_grade(statement: Statement) -> bool:
    """Whether it has a grade that cannot be read: SRC009 says so."""
    return any("grade" in member.data for member in statement.members)
