"""A rule: a pure function from a map to findings, with the words that explain it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import attrs

from buttress.checks.context import Context
from buttress.checks.documentation import Documentation
from buttress.checks.finding import Finding, Related
from buttress.checks.fix import Fix
from buttress.checks.option import Option
from buttress.model import Argument, Severity, Span, Statement
from buttress.semantics.strength import TooManyPrioritiesError

__all__ = ["Rule", "rule"]

Check = Callable[[Context], Iterable[Finding]]


@attrs.frozen(repr=False)
class Rule:
    """A rule with its stable code and name; its function's docstring is its documentation.

    One that is not a `default` runs only where it is asked for.
    """

    code: str
    name: str
    severity: Severity
    function: Check
    default: bool = True
    options: tuple[Option, ...] = ()

    @property
    def family(self) -> str:
        """The letters of its code: `SYN`, `REF`, `SUP` and so on."""
        return self.code[:-3]

    @property
    def documentation(self) -> Documentation:
        """What its docstring says, section by section."""
        return Documentation.of(self.function.__doc__ or "")

    def value(self, option: Option, context: Context) -> Any:
        """What an option of this rule is set to, for one map."""
        return context.settings.options.get(self.code, {}).get(option.name, option.default)

    def check(self, context: Context) -> Iterator[Finding]:
        """Everything that the rule has to say about a map."""
        yield from self.function(context)

    def found(self, context: Context) -> tuple[Finding, ...]:
        """The same, worked out once for each context, with the severity that the settings say.

        A rule that needs to know what stands says so where the map cannot be judged.
        """
        return context.derived(self._work_out)

    def _work_out(self, context: Context) -> tuple[Finding, ...]:
        try:
            findings = tuple(self.check(context))
        except TooManyPrioritiesError as error:
            findings = (self.finding(f"This could not be judged: {error}."),)
        severity = context.settings.severities.get(self.code)
        if severity is not None:
            findings = tuple(attrs.evolve(finding, severity=severity) for finding in findings)
        return findings

    def finding(  # noqa: PLR0913  a finding has that many parts
        self,
        message: str,
        about: Statement | Argument | None = None,
        *,
        span: Span | None = None,
        statement: str | None = None,
        argument: str | None = None,
        related: Sequence[Related] = (),
        help: str | None = None,  # noqa: A002  the contract's word
        severity: Severity | None = None,
        fix: Fix | None = None,
    ) -> Finding:
        """A finding of this rule, at an element unless `span` says where.

        `severity` is for a finding that matters more, or less, than others of the rule.
        """
        if isinstance(about, Statement):
            statement = about.title
        elif about is not None:
            argument = about.title
        if span is None and about is not None:
            span = about.span
        return Finding(
            self.code,
            self.name,
            severity or self.severity,
            message,
            span,
            statement,
            argument,
            tuple(related),
            help,
            fix,
        )

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name} ({self.severity})>"


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    default: bool = True,
    options: tuple[Option, ...] = (),
) -> Callable[[Check], Rule]:
    """Make a rule of a function."""

    def decorate(function: Check) -> Rule:
        return Rule(code, name, severity, function, default, options)

    return decorate
