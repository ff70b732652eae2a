"""Findings as Markdown, for a comment on a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.checks import CheckResult, Finding, Waived
from buttress.model import Severity, Span
from buttress.report.findings_text import aside_as_text, summary_as_text
from buttress.report.markdown_text import inert, inert_html
from buttress.report.statistics import Count
from buttress.report.wording import closed, counted, joined

__all__ = ["findings_as_markdown"]

_LONGEST = 65_536
"""Characters that GitHub takes in one comment."""

_RESERVED = 100
"""Characters kept free for counting what is left out."""

_CLOSING = "\n</details>\n"

_WORDS = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.INFO: ("info", "infos"),
}


def findings_as_markdown(
    result: CheckResult,
    statistics: tuple[Count, ...] | None = None,
    *,
    show_waived: bool = False,
) -> str:
    """The counts in a table and, file by file, the findings, folded away.

    What is waived follows with its reasons, where asked for; otherwise it is only counted.

    What the map's author wrote cannot become markup, HTML, a link or a mention. The whole is not
    longer than a comment on GitHub may be; what does not fit is counted.
    """
    comment = _Comment(_LONGEST - _RESERVED)
    comment.add("### Buttress\n\n")
    comment.add(f"{summary_as_text(result.summary)}{aside_as_text(result)}\n")
    if statistics:
        comment.add(_statistics(statistics))
    for path, findings in _by_file(result.findings).items():
        _add_folded(comment, _heading(path, findings), [_item(each) for each in findings])
    if show_waived and result.waived:
        _add_folded(comment, "<b>Waived</b>", [_waived_item(each) for each in result.waived])
    if comment.left_out:
        more = counted(comment.left_out, "finding")
        comment.close(f"\n… and {more} more, which do not fit into one comment.\n")
    return comment.text


class _Comment:
    """Parts of a text, as long as there is room for them."""

    def __init__(self, room: int) -> None:
        self._parts: list[str] = []
        self._room = room
        self.left_out = 0

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add(self, part: str, *, later: str = "") -> bool:
        """Add a part, unless it does not fit or something before it did not.

        Room is kept for what is to follow `later`.
        """
        size = len((part + later).encode("utf-16-le", "surrogatepass")) // 2
        if self.left_out or size > self._room:
            return False
        self._room -= size
        self._parts.append(part)
        return True

    def close(self, part: str) -> None:
        """Add a part that room was kept for."""
        self._parts.append(part)


def _statistics(statistics: Iterable[Count]) -> str:
    rows = [f"| {c.findings} | {c.code} | {c.severity} | {c.name} |" for c in statistics]
    return "\n".join(
        ["", "| Findings | Code | Severity | Rule |", "| ---: | --- | --- | --- |", *rows, ""]
    )


def _by_file(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    files: dict[str, list[Finding]] = {}
    for finding in findings:
        files.setdefault(finding.span.path if finding.span else "", []).append(finding)
    return files


def _heading(path: str, findings: list[Finding]) -> str:
    name = inert_html(path) if path else "In no file"
    return f"<b>{name}</b>: {joined(list(_counts(findings)))}"


def _add_folded(comment: _Comment, heading: str, items: list[str]) -> None:
    summary = f"<summary>{heading}</summary>"
    opened = comment.add(f"\n<details>\n{summary}\n\n", later=_CLOSING)
    for number, item in enumerate(items):
        if not (opened and comment.add(item)):
            comment.left_out += len(items) - number
            break
    if opened:
        comment.close(_CLOSING)


def _counts(findings: list[Finding]) -> Iterator[str]:
    for severity, (word, plural) in _WORDS.items():
        number = sum(finding.severity is severity for finding in findings)
        if number:
            yield counted(number, word, plural)


def _item(finding: Finding) -> str:
    place = f"Line {finding.span.line}, " if finding.span else ""
    kind = f"{place}{finding.severity}"
    rule = f"{finding.code} {finding.name}"
    lines = [f"- **{kind[:1].upper()}{kind[1:]}** {rule}: {inert(finding.message)}"]
    if finding.help:
        lines.append(f"  *To mend it:* {inert(closed(finding.help))}")
    lines += [
        f"  *See{_elsewhere(related.span, finding.span)}:* {inert(closed(related.message))}"
        for related in finding.related
    ]
    return "  \n".join(lines) + "\n"


def _waived_item(waived: Waived) -> str:
    finding = waived.finding
    place = f"{inert(str(finding.span))}: " if finding.span else ""
    rule = f"{finding.code} {finding.name}"
    reason = f"  *Reason:* {inert(closed(waived.reason))}"
    return f"- {place}{rule}: {inert(finding.message)}  \n{reason}\n"


def _elsewhere(span: Span | None, here: Span | None) -> str:
    if span is None:
        return ""
    is_same_file = here is not None and span.path == here.path
    return f" line {span.line}" if is_same_file else f" {inert(str(span))}"
