"""What is wrong with the settings, as findings."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import Rule

__all__ = ["issues"]


def issues(rule: Rule, context: Context) -> Iterator[Finding]:
    """A finding for everything that bears the rule's code."""
    for issue in context.settings.issues:
        if issue.code == rule.code:
            yield rule.finding(issue.message, span=issue.span, help=issue.help)
