"""Findings as text, in the manner of a compiler."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import click

from buttress.checks import CheckResult, Finding, Fix, Summary, Waived
from buttress.model import Severity, Span
from buttress.report.excerpt import excerpt
from buttress.report.terminal import visible
from buttress.report.wording import counted, joined

__all__ = ["findings_as_text", "summary_as_text"]

Style = Callable[..., str]

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


def findings_as_text(
    result: CheckResult, *, colour: bool = False, show_waived: bool = False
) -> str:
    """Each finding with its source line, how to mend it and the other places; then the counts.

    What is waived follows with its reasons, where asked for. Nothing in it can steer a terminal.
    Colour is ANSI, and only where asked for.
    """
    style = click.style if colour else _plain
    blocks = ["\n".join(_block(finding, style)) for finding in result.findings]
    if show_waived:
        blocks += ["\n".join(_waived_block(waived, style)) for waived in result.waived]
    blocks.append(
        summary_as_text(result.summary) + aside_as_text(result) + mendable_as_text(result.findings)
    )
    return "\n\n".join(blocks) + "\n"


def aside_as_text(result: CheckResult) -> str:
    """How many findings are waived or in a baseline, on a line of its own; empty for none."""
    waived, known = len(result.waived), len(result.known)
    parts = [
        *([f"{waived} {'is' if waived == 1 else 'are'} waived"] if waived else []),
        *([f"{known} {'is' if known == 1 else 'are'} in the baseline"] if known else []),
    ]
    return f"\n{'; '.join(parts)}." if parts else ""


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
    kind = style(f"{finding.severity} {finding.code}", fg=colour, bold=True)
    yield from _shown(finding, kind, colour, style)
    margin = _margin(finding.span)
    sign = style("=", fg="blue")
    if finding.help:
        yield f"{margin}{sign} help: {visible(finding.help)}"
    for related in finding.related:
        place = f"{_place(related.span)}: " if related.span else ""
        yield f"{margin}{sign} see: {place}{visible(related.message)}"


def _waived_block(waived: Waived, style: Style) -> Iterator[str]:
    kind = style(f"waived {waived.finding.code}", fg="green", bold=True)
    yield from _shown(waived.finding, kind, "green", style)
    sign = style("=", fg="blue")
    yield f"{_margin(waived.finding.span)}{sign} reason: {visible(waived.reason)}"


def _shown(finding: Finding, kind: str, colour: str, style: Style) -> Iterator[str]:
    """What was found, with its source line."""
    span = finding.span
    where = f"{style(_place(span), bold=True)}: " if span else ""
    yield f"{where}{kind} ({finding.name}){_mark(finding.fix)}: {visible(finding.message)}"
    if span is not None:
        found = excerpt(span)
        margin = _margin(span)
        bar = style("|", fg="blue")
        underline = style("^" * found.length, fg=colour, bold=True)
        more = f" … to line {found.end_line}" if found.is_longer else ""
        yield f"{margin}{bar}"
        yield f" {style(str(found.number), fg='blue')} {bar} {found.text}".rstrip()
        yield f"{margin}{bar} {' ' * found.start}{underline}{more}"


def _margin(span: Span | None) -> str:
    """Blanks as wide as the number of the line."""
    return "   " if span is None else " " * (len(str(span.line)) + 2)


def _mark(fix: Fix | None) -> str:
    if fix is None:
        return ""
    return " [fix]" if fix.is_safe else " [unsafe fix]"


def _place(span: Span | None) -> str:
    return visible(str(span)).replace("\t", " ") if span else ""
