"""Findings as annotations of a GitHub Actions run.

Source: GitHub, "Workflow commands for GitHub Actions"; the escapes are those of the runner.
"""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks import CheckResult, Finding, Waived
from buttress.model import Severity, Span
from buttress.report.findings_text import summary_as_text
from buttress.report.statistics import Count, statistics_as_text
from buttress.report.terminal import visible
from buttress.report.wording import closed

__all__ = ["findings_as_github"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def findings_as_github(
    result: CheckResult,
    statistics: tuple[Count, ...] | None = None,
    *,
    show_waived: bool = False,
) -> str:
    """A workflow command for each finding, then the counts as plain lines of the log.

    What is waived follows as notices with its reasons, where asked for.
    """
    lines = [_command(finding) for finding in result.findings]
    if show_waived:
        lines += [_waived(waived) for waived in result.waived]
    if statistics:
        lines.append(statistics_as_text(statistics).rstrip("\n"))
    lines.append(summary_as_text(result.summary))
    return "\n".join(lines) + "\n"


def _command(finding: Finding) -> str:
    message = visible(finding.message)
    if finding.help:
        message += f"\nHow to mend it: {visible(closed(finding.help))}"
    title = f"{finding.code} {finding.name}"
    return _annotation(_COMMANDS[finding.severity], finding, title, message)


def _waived(waived: Waived) -> str:
    finding = waived.finding
    message = f"{visible(finding.message)}\nWaived: {visible(closed(waived.reason))}"
    title = f"{finding.code} {finding.name} (waived)"
    return _annotation(_COMMANDS[Severity.INFO], finding, title, message)


def _annotation(command: str, finding: Finding, title: str, message: str) -> str:
    properties = [*_place(finding.span), ("title", title)]
    written = ",".join(
        f"{key}={visible(value).translate(_IN_PROPERTY)}" for key, value in properties
    )
    return f"::{command} {written}::{message.translate(_IN_MESSAGE)}"


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
