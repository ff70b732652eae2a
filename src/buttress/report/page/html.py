"""The one-page report as an HTML page that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from buttress.checks import Finding
from buttress.checks.naming import claim, name
from buttress.model import Element, Source
from buttress.report.page import phrases
from buttress.report.page.contents import Ground, Page, Verdict
from buttress.report.page.style import STYLE
from buttress.report.phrase import phrase
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
        yield from _section("gaps", "Gaps", _gaps(page))
    if page.conflicts:
        yield from _section("conflicts", "Conflicts", _conflicts(page))
    if page.sources:
        yield from _section("sources", "Sources", _sources(page))
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
        yield from _grounds(verdict)
        yield "</article>"


def _grounds(verdict: Verdict) -> Iterator[str]:
    summary = _plain(phrases.grounds_summary(verdict).rstrip(":"))
    if not verdict.grounds:
        yield f"<p>{summary}</p>"
        return
    yield f"<details><summary>{summary}</summary>"
    yield "<ul>"
    for ground in verdict.grounds:
        yield f'<li dir="auto">{_said(ground.element)} {_backing(ground)}</li>'
    if verdict.more:
        yield f"<li>{phrases.omitted(verdict)}</li>"
    yield "</ul>"
    yield "</details>"


def _said(element: Element) -> str:
    if element.is_untitled or not element.text:
        return _plain(phrase(element))
    return f'<span class="name">{_plain(name(element))}</span> {_plain(claim(element))}'


def _fate(verdict: Verdict) -> str:
    mark, fate = MARKS[verdict.standing], phrases.STANDS[verdict.standing]
    return f'<span class="fate"><span aria-hidden="true">{mark}</span> {fate}</span>'


def _backing(ground: Ground) -> str:
    kind = "quiet" if ground.is_backed else "unbacked"
    return f'<span class="{kind}">({_plain(phrases.backing(ground))})</span>'


def _gaps(page: Page) -> Iterator[str]:
    if note := phrases.weights_note(page):
        yield f"<p>{note}</p>"
    for weight, findings in page.gaps_by_weight:
        yield f"<p>{_plain(phrases.weight_heading(weight, len(findings)))}</p>"
        yield "<ul>"
        yield from map(_item, findings)
        yield "</ul>"


def _conflicts(page: Page) -> Iterator[str]:
    yield "<ul>"
    yield from map(_item, page.conflicts)
    yield "</ul>"


def _item(finding: Finding) -> str:
    place = f'<br><span class="place">{_plain(str(finding.span))}</span>' if finding.span else ""
    return f'<li dir="auto">{_plain(finding.message)}{place}</li>'


def _sources(page: Page) -> Iterator[str]:
    yield "<dl>"
    for source in page.sources:
        yield f"<dt>{_plain(source.key)}</dt>"
        yield f'<dd dir="auto">{_plain(phrases.source_entry(source))}{_link(source)}</dd>'
    yield "</dl>"


def _link(source: Source) -> str:
    """A link to where the source is, if it is on the web."""
    url = (source.url or "").strip()
    if not url.lower().startswith(("https://", "http://")):
        return ""
    return f' <a href="{escape(visible(url))}">{_plain(url)}</a>'
