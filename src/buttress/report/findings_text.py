"""Findings as text, in the manner of a compiler."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import click

from buttress.checks import CheckResult, Finding, Summary
from buttress.model import Severity, Span
from buttress.report.excerpt import excerpt
from buttress.report.terminal import visible
from buttress.report.wording import counted, joined

__all__ = ["findings_as_text", "summary_as_text"]

Style = Callable[..., str]

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


def findings_as_text(result: CheckResult, *, colour: bool = False) -> str:
    """Each finding with its source line, how to mend it and the other places; then the counts.

    Nothing in it can steer a terminal. Colour is ANSI, and only where asked for.
    """
    style = click.style if colour else _plain
    blocks = ["\n".join(_block(finding, style)) for finding in result.findings]
    blocks.append(summary_as_text(result.summary))
    return "\n\n".join(blocks) + "\n"


def summary_as_text(summary: Summary) -> str:
    """The counts, in a sentence."""
    where = (
        f"in {counted(summary.files, 'file')} ({counted(summary.statements, 'statement')}, "
        f"{counted(summary.arguments, 'argument')})."
    )
    if not summary.findings:
        return f"Nothing to report {where}"
    counts = [
        counted(number, word, plural)
        for number, word, plural in (
            (summary.error, "error", "errors"),
            (summary.warning, "warning", "warnings"),
            (summary.info, "info", "infos"),
        )
        if number
    ]
    return f"Found {joined(counts)} {where}"


def _plain(text: str, **_: object) -> str:
    return text


def _block(finding: Finding, style: Style) -> Iterator[str]:
    colour = _COLOURS[finding.severity]
    span = finding.span
    where = f"{style(_place(span), bold=True)}: " if span else ""
    kind = style(f"{finding.severity} {finding.code}", fg=colour, bold=True)
    yield f"{where}{kind} ({finding.name}): {visible(finding.message)}"
    margin = "   "
    if span is not None:
        found = excerpt(span)
        margin = " " * (len(str(found.number)) + 2)
        bar = style("|", fg="blue")
        underline = style("^" * found.length, fg=colour, bold=True)
        more = f" … to line {found.end_line}" if found.is_longer else ""
        yield f"{margin}{bar}"
        yield f" {style(str(found.number), fg='blue')} {bar} {found.text}".rstrip()
        yield f"{margin}{bar} {' ' * found.start}{underline}{more}"
    sign = style("=", fg="blue")
    if finding.help:
        yield f"{margin}{sign} help: {visible(finding.help)}"
    for related in finding.related:
        place = f"{_place(related.span)}: " if related.span else ""
        yield f"{margin}{sign} see: {place}{visible(related.message)}"


def _place(span: Span | None) -> str:
    return visible(str(span)).replace("\t", " ") if span else ""
