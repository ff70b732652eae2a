"""The reader's problems as findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Fix
from buttress.checks.rule import Rule
from buttress.model import Problem

__all__ = ["Mend", "problems"]


Mend = Callable[[Problem, Context], Fix | None]
"""How the text would have to change for a problem to go away."""


def problems(rule: Rule, context: Context, mend: Mend | None = None) -> Iterator[Finding]:
    """A finding for every problem that bears the rule's code, with its fix where there is one."""
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
            fix=mend(problem, context) if mend else None,
        )
