"""A rule: a pure function from a map to findings, with the words that explain it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from buttress.checks.context import Context
from buttress.checks.documentation import Documentation
from buttress.checks.finding import Finding, Related
from buttress.model import Argument, Severity, Span, Statement

__all__ = ["Rule", "rule"]

Check = Callable[[Context], Iterable[Finding]]


@attrs.frozen(repr=False)
class Rule:
    """A rule with its stable code and name; its function's docstring is its documentation."""

    code: str
    name: str
    severity: Severity
    function: Check

    @property
    def family(self) -> str:
        """The letters of its code: `SYN`, `REF`, `SUP`, `CON`."""
        return self.code[:-3]

    @property
    def documentation(self) -> Documentation:
        """What its docstring says, section by section."""
        return Documentation.of(self.function.__doc__ or "")

    def check(self, context: Context) -> Iterator[Finding]:
        """Everything that the rule has to say about a map."""
        yield from self.function(context)

    def finding(
        self,
        message: str,
        about: Statement | Argument | None = None,
        *,
        span: Span | None = None,
        statement: str | None = None,
        argument: str | None = None,
        related: Sequence[Related] = (),
        help: str | None = None,  # noqa: A002  the contract's word
    ) -> Finding:
        """A finding of this rule, at an element unless `span` says where."""
        if isinstance(about, Statement):
            statement = about.title
        elif about is not None:
            argument = about.title
        if span is None and about is not None:
            span = about.span
        return Finding(
            self.code,
            self.name,
            self.severity,
            message,
            span,
            statement,
            argument,
            tuple(related),
            help,
        )

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name} ({self.severity})>"


def rule(code: str, name: str, severity: Severity) -> Callable[[Check], Rule]:
    """Make a rule of a function."""

    def decorate(function: Check) -> Rule:
        return Rule(code, name, severity, function)

    return decorate
