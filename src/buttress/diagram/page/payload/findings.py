"""What was found, by the elements that it is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol

from buttress.diagram.views.nodes import argument_key, statement_key
from buttress.model import Severity, Span

__all__ = ["FoundLike", "sort_findings"]


class FoundLike(Protocol):
    """What a finding says; `buttress.checks.Finding` is one."""

    @property
    def code(self) -> str:
        """The rule's code."""

    @property
    def name(self) -> str:
        """The rule's name."""

    @property
    def severity(self) -> Severity:
        """How much it matters."""

    @property
    def message(self) -> str:
        """What it says."""

    @property
    def help(self) -> str | None:
        """How to mend it."""

    @property
    def span(self) -> Span | None:
        """Where it is."""

    @property
    def statement(self) -> str | None:
        """The title of the statement that it is about."""

    @property
    def argument(self) -> str | None:
        """The title of the argument that it is about."""


def sort_findings(
    findings: Iterable[FoundLike], known: Collection[str]
) -> tuple[Mapping[str, Sequence[dict[str, Any]]], Sequence[dict[str, Any]]]:
    """The findings about each of the known identifiers, and those about none of them.

    One about a statement and an argument is told of both.
    """
    about: dict[str, list[dict[str, Any]]] = {}
    rest: list[dict[str, Any]] = []
    for finding in findings:
        entry = _entry(finding)
        names = []
        if finding.statement is not None:
            names.append(statement_key(finding.statement))
        if finding.argument is not None:
            names.append(argument_key(finding.argument))
        names = [name for name in names if name in known]
        for name in names:
            about.setdefault(name, []).append(entry)
        if not names:
            rest.append(entry)
    return about, rest


def _entry(finding: FoundLike) -> dict[str, Any]:
    span = finding.span
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "help": finding.help or "",
        "path": span.path if span else None,
        "line": span.line if span else None,
    }
