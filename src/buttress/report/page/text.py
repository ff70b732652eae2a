"""The one-page report as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks import Finding
from buttress.report.page import phrases
from buttress.report.page.contents import Page, Verdict
from buttress.report.standings_text import MARKS
from buttress.report.terminal import columns, visible
from buttress.report.wrapping import wrapped

__all__ = ["page_as_text"]

_WIDTH = 88


def page_as_text(page: Page) -> str:
    """The report in lines of 88 columns at most; nothing in it can steer a terminal."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: Page) -> Iterator[str]:
    title = visible(page.title)
    yield title
    yield "=" * min(max(columns(title), 4), _WIDTH)
    if page.title != page.map.path:
        yield visible(page.map.path)
    yield ""
    for sentence in phrases.opening(page):
        yield from wrapped(sentence, _WIDTH)
    if page.verdicts:
        yield from _heading("Conclusions")
        for verdict in page.verdicts:
            yield from _verdict(verdict, page)
    if page.gaps:
        yield from _heading("Gaps, those that carry the most first")
        for gap in page.gaps:
            yield from _item(f"{gap.finding.message} ({phrases.gap_weight(gap)})", gap.finding)
    if page.conflicts:
        yield from _heading("Conflicts")
        for finding in page.conflicts:
            yield from _item(finding.message, finding)
    if others := phrases.others_sentence(page):
        yield ""
        yield from wrapped(others, _WIDTH)


def _heading(words: str) -> Iterator[str]:
    yield ""
    yield words
    yield "-" * len(words)


def _item(text: str, finding: Finding) -> Iterator[str]:
    yield from wrapped(visible(text), _WIDTH, indent="  ", first="- ")
    if finding.span:
        yield f"  {visible(str(finding.span))}"


def _verdict(verdict: Verdict, page: Page) -> Iterator[str]:
    yield ""
    mark, fate = MARKS[verdict.standing], phrases.STANDS[verdict.standing]
    claim = visible(f"{phrases.said(verdict.element)} — {fate}.")
    yield from wrapped(claim, _WIDTH, indent="  ", first=f"{mark} ")
    yield from wrapped(visible(verdict.reason), _WIDTH, indent="  ")
    yield f"  {phrases.grounds_summary(verdict)}"
    for ground in verdict.grounds or ():
        text = f"{phrases.said(ground.element)} ({phrases.backing(ground, page)})"
        yield from wrapped(
            visible(text), _WIDTH, indent="      ", first=f"    {'+' if ground.is_backed else '!'} "
        )
