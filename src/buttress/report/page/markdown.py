"""The one-page report as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks import Finding
from buttress.checks.naming import name
from buttress.report.markdown_text import plain
from buttress.report.page import phrases
from buttress.report.page.contents import Ground, Page, Verdict
from buttress.report.phrase import phrase
from buttress.report.standings_text import MARKS

__all__ = ["page_as_markdown"]


def page_as_markdown(page: Page) -> str:
    """The report in CommonMark; what the map's author wrote cannot become markup or HTML."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: Page) -> Iterator[str]:
    yield f"# {plain(page.title)}"
    yield ""
    yield plain(" ".join(phrases.opening(page)))
    if page.verdicts:
        yield ""
        yield "## Conclusions"
        told: set[str] = set()
        for verdict in page.verdicts:
            yield from _verdict(verdict, told)
    if page.gaps:
        yield ""
        yield "## Gaps"
        if note := phrases.weights_note(page):
            yield ""
            yield note
        for weight, findings in page.gaps_by_weight:
            yield ""
            yield phrases.weight_heading(weight, len(findings))
            yield ""
            yield from map(_item, findings)
    if page.conflicts:
        yield ""
        yield "## Conflicts"
        yield ""
        yield from map(_item, page.conflicts)
    if page.sources:
        yield ""
        yield "## Sources"
        yield ""
        for source in page.sources:
            yield f"- {plain(source.key)}: {plain(phrases.source_entry(source))}"
    if others := phrases.others_sentence(page):
        yield ""
        yield others


def _item(finding: Finding) -> str:
    place = f" ({plain(str(finding.span))})" if finding.span else ""
    return f"- {plain(finding.message)}{place}"


def _verdict(verdict: Verdict, told: set[str]) -> Iterator[str]:
    mark, fate = MARKS[verdict.standing], phrases.STANDS[verdict.standing]
    yield ""
    yield f"### {mark} {plain(phrase(verdict.element))}"
    yield ""
    yield f"**{fate[:1].upper()}{fate[1:]}.** {plain(verdict.reason)}"
    yield plain(phrases.grounds_summary(verdict))
    if verdict.grounds:
        yield ""
        yield from (_ground(ground, told) for ground in verdict.grounds)
        if verdict.more:
            yield f"- {phrases.omitted(verdict)}"


def _ground(ground: Ground, told: set[str]) -> str:
    """What a ground says and is backed by; only its name where it was told before."""
    label = name(ground.element)
    if label in told:
        return f"- {plain(label)}, as above"
    told.add(label)
    how = plain(phrases.backing(ground))
    return f"- {plain(phrase(ground.element))} ({how if ground.is_backed else f'**{how}**'})"
