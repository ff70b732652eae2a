"""The one-page report as an HTML page that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from buttress.checks import Finding
from buttress.checks.naming import name
from buttress.model import Element
from buttress.report.page import phrases
from buttress.report.page.contents import Ground, Page, Verdict
from buttress.report.page.style import STYLE
from buttress.report.standings_text import MARKS
from buttress.report.terminal import visible

__all__ = ["page_as_html"]


def page_as_html(page: Page) -> str:
    """The report as one file: no script, nothing loaded, everything escaped.

    Every standing is told in words; the signs are kept from screen readers.
    """
    return "\n".join(_lines(page)) + "\n"


def _plain(text: str) -> str:
    return escape(" ".join(visible(text).split()))


def _lines(page: Page) -> Iterator[str]:
    title = _plain(page.title)
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="generator" content="Buttress">'
    yield f"<title>{title}</title>"
    yield f"<style>\n{STYLE}\n</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield f'<h1 dir="auto">{title}</h1>'
    if page.title != page.map.path:
        yield f'<p class="place">{_plain(page.map.path)}</p>'
    for sentence in phrases.opening(page):
        yield f"<p>{_plain(sentence)}</p>"
    if page.verdicts:
        yield from _section("conclusions", "Conclusions", _verdicts(page))
    if page.gaps:
        yield from _section("gaps", "Gaps, those that carry the most first", _gaps(page))
    if page.conflicts:
        yield from _section("conflicts", "Conflicts", _conflicts(page))
    if others := phrases.others_sentence(page):
        yield f'<p class="quiet">{_plain(others.replace("`", ""))}</p>'
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _section(key: str, heading: str, lines: Iterator[str]) -> Iterator[str]:
    yield f'<section aria-labelledby="{key}">'
    yield f'<h2 id="{key}">{heading}</h2>'
    yield from lines
    yield "</section>"


def _verdicts(page: Page) -> Iterator[str]:
    for verdict in page.verdicts:
        yield f'<article class="{verdict.standing}">'
        yield f'<h3 dir="auto">{_said(verdict.element)} {_fate(verdict)}</h3>'
        yield f"<p>{_plain(verdict.reason)}</p>"
        yield f"<p>{_plain(phrases.grounds_summary(verdict))}</p>"
        if verdict.grounds:
            yield "<ul>"
            for ground in verdict.grounds:
                yield f'<li dir="auto">{_said(ground.element)} {_backing(ground, page)}</li>'
            yield "</ul>"
        yield "</article>"


def _said(element: Element) -> str:
    label = name(element)
    if element.is_untitled or not element.text:
        return _plain(phrases.said(element))
    return f'<span class="name">{_plain(label)}</span> {_plain(element.text)}'


def _fate(verdict: Verdict) -> str:
    mark, fate = MARKS[verdict.standing], phrases.STANDS[verdict.standing]
    return f'<span class="fate"><span aria-hidden="true">{mark}</span> {fate}</span>'


def _backing(ground: Ground, page: Page) -> str:
    kind = "quiet" if ground.is_backed else "unbacked"
    return f'<span class="{kind}">({_plain(phrases.backing(ground, page))})</span>'


def _gaps(page: Page) -> Iterator[str]:
    yield "<ol>"
    for gap in page.gaps:
        weight = f'<span class="tag">{_plain(phrases.gap_weight(gap))}</span>'
        yield f'<li dir="auto">{_plain(gap.finding.message)} {weight}{_place(gap.finding)}</li>'
    yield "</ol>"


def _conflicts(page: Page) -> Iterator[str]:
    yield "<ul>"
    for finding in page.conflicts:
        yield f'<li dir="auto">{_plain(finding.message)}{_place(finding)}</li>'
    yield "</ul>"


def _place(finding: Finding) -> str:
    return f'<br><span class="place">{_plain(str(finding.span))}</span>' if finding.span else ""
