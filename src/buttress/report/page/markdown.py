"""The one-page report as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from buttress.checks import Finding
from buttress.report.page import phrases
from buttress.report.page.contents import Page, Verdict
from buttress.report.standings_text import MARKS
from buttress.report.terminal import visible

__all__ = ["page_as_markdown"]

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&$!])")


def page_as_markdown(page: Page) -> str:
    """The report in CommonMark; what the map's author wrote cannot become markup or HTML."""
    return "\n".join(_lines(page)) + "\n"


def plain(text: str) -> str:
    """A text on one line with every sign of CommonMark and HTML escaped."""
    return _MARKUP.sub(r"\\\1", " ".join(visible(text).split()))


def _lines(page: Page) -> Iterator[str]:
    yield f"# {plain(page.title)}"
    yield ""
    yield plain(" ".join(phrases.opening(page)))
    if page.verdicts:
        yield ""
        yield "## Conclusions"
        for verdict in page.verdicts:
            yield from _verdict(verdict, page)
    if page.gaps:
        yield ""
        yield "## Gaps, those that carry the most first"
        yield ""
        for gap in page.gaps:
            yield f"- {plain(gap.finding.message)} *{phrases.gap_weight(gap)}*{_place(gap.finding)}"
    if page.conflicts:
        yield ""
        yield "## Conflicts"
        yield ""
        for finding in page.conflicts:
            yield f"- {plain(finding.message)}{_place(finding)}"
    if others := phrases.others_sentence(page):
        yield ""
        yield others


def _place(finding: Finding) -> str:
    return f" ({plain(str(finding.span))})" if finding.span else ""


def _verdict(verdict: Verdict, page: Page) -> Iterator[str]:
    mark, fate = MARKS[verdict.standing], phrases.STANDS[verdict.standing]
    yield ""
    yield f"### {mark} {plain(phrases.said(verdict.element))} *{fate}*"
    yield ""
    yield plain(verdict.reason)
    yield ""
    yield plain(phrases.grounds_summary(verdict))
    if verdict.grounds:
        yield ""
        for ground in verdict.grounds:
            how = plain(phrases.backing(ground, page))
            how = how if ground.is_backed else f"**{how}**"
            yield f"- {plain(phrases.said(ground.element))} ({how})"
