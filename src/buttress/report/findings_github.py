"""Findings as annotations of a GitHub Actions run.

Source: GitHub, "Workflow commands for GitHub Actions"; the escapes are those of the runner.
"""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks import CheckResult, Finding
from buttress.model import Severity, Span
from buttress.report.findings_text import summary_as_text
from buttress.report.statistics import Count, statistics_as_text
from buttress.report.terminal import visible
from buttress.report.wording import closed

__all__ = ["findings_as_github"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def findings_as_github(result: CheckResult, statistics: tuple[Count, ...] | None = None) -> str:
    """A workflow command for each finding, then the counts as plain lines of the log."""
    lines = [_command(finding) for finding in result.findings]
    if statistics:
        lines.append(statistics_as_text(statistics).rstrip("\n"))
    lines.append(summary_as_text(result.summary))
    return "\n".join(lines) + "\n"


def _command(finding: Finding) -> str:
    properties = [*_place(finding.span), ("title", f"{finding.code} {finding.name}")]
    written = ",".join(
        f"{key}={visible(value).translate(_IN_PROPERTY)}" for key, value in properties
    )
    message = visible(finding.message)
    if finding.help:
        message += f"\nHow to mend it: {visible(closed(finding.help))}"
    return f"::{_COMMANDS[finding.severity]} {written}::{message.translate(_IN_MESSAGE)}"


def _place(span: Span | None) -> Iterator[tuple[str, str]]:
    """File, lines and, within one line, columns; both ends are part of the place."""
    if span is None or span.path.startswith("<"):
        return
    yield "file", span.path
    yield "line", str(span.line)
    yield "endLine", str(span.end_line)
    if span.line == span.end_line:
        yield "col", str(span.column)
        yield "endColumn", str(max(span.column, span.end_column - 1))
