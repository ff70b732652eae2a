"""The reader's problems as findings."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import Rule

__all__ = ["problems"]


def problems(rule: Rule, context: Context) -> Iterator[Finding]:
    """A finding for every problem that bears the rule's code."""
    for problem in context.problems.get(rule.code, ()):
        message = problem.message.rstrip(".")
        if problem.expected:
            message += f"; expected {problem.expected.removeprefix('expected ').rstrip('.')}"
        if message.partition(" ")[0].isalpha():
            message = f"{message[:1].upper()}{message[1:]}"
        yield rule.finding(
            f"{message}.",
            span=problem.span,
            help=problem.hint.rstrip(".") or None,
        )
