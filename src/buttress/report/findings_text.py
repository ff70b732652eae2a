"""Findings as text, in the manner of a compiler."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import click

from buttress.checks import CheckResult, Finding, Fix, Summary
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
    blocks.append(summary_as_text(result.summary) + mendable_as_text(result.findings))
    return "\n\n".join(blocks) + "\n"


def mendable_as_text(findings: Iterable[Finding]) -> str:
    """How many findings know how to mend themselves, on a line of its own; empty for none."""
    fixes = [finding.fix for finding in findings if finding.fix is not None]
    safe = sum(fix.is_safe for fix in fixes)
    unsafe = len(fixes) - safe
    if not fixes:
        return ""
    if not unsafe:
        return f"\n{safe} can be mended with --fix."
    if not safe:
        return f"\n{unsafe} can be mended with --fix --unsafe-fixes."
    return f"\n{safe} can be mended with --fix, {unsafe} more with --fix --unsafe-fixes."


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
    yield f"{where}{kind} ({finding.name}){_mark(finding.fix)}: {visible(finding.message)}"
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


def _mark(fix: Fix | None) -> str:
    if fix is None:
        return ""
    return " [fix]" if fix.is_safe else " [unsafe fix]"


def _place(span: Span | None) -> str:
    return visible(str(span)).replace("\t", " ") if span else ""
