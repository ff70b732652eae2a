"""Findings as a part of a document."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks import CheckResult, Finding
from buttress.report.blocks import Block, Item, Items, Paragraph, Words
from buttress.report.findings_text import summary_as_text
from buttress.report.wording import closed, counted

__all__ = ["findings_as_blocks"]

_MOST = 500
"""Findings that are told one by one."""


def findings_as_blocks(result: CheckResult, *, most: int = _MOST) -> tuple[Block, ...]:
    """The counts in a sentence, and each finding with its place and how to mend it.

    After `most` findings the rest is counted.
    """
    blocks: list[Block] = [Paragraph((Words(summary_as_text(result.summary)),))]
    items = [_item(finding) for finding in result.findings[:most]]
    if len(result.findings) > most:
        more = counted(len(result.findings) - most, "more finding")
        items.append(Item((Paragraph((Words(f"and {more}", "quiet"),)),)))
    if items:
        blocks.append(Items(tuple(items), kind="findings"))
    return tuple(blocks)


def _item(finding: Finding) -> Item:
    first = Paragraph(tuple(_first(finding)))
    if not finding.help:
        return Item((first,), kind=finding.severity)
    second = Paragraph((Words("To mend it:", "quiet"), Words(closed(finding.help))), kind="help")
    return Item((first, second), kind=finding.severity)


def _first(finding: Finding) -> Iterator[Words]:
    yield Words(str(finding.severity), finding.severity)
    yield Words(f"{finding.code} ({finding.name}):", "code-of-rule")
    yield Words(finding.message)
    if finding.span:
        yield Words(f"({finding.span})", "place")
