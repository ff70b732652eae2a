"""The one-page report as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks import Finding
from buttress.checks.naming import name
from buttress.report.page import phrases
from buttress.report.page.contents import Ground, Page, Verdict
from buttress.report.phrase import phrase
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
    yield from _verdicts(page)
    yield from _gaps(page)
    yield from _conflicts(page)
    yield from _sources(page)
    if others := phrases.others_sentence(page):
        yield ""
        yield from wrapped(others, _WIDTH)


def _heading(words: str) -> Iterator[str]:
    yield ""
    yield words
    yield "-" * len(words)


def _verdicts(page: Page) -> Iterator[str]:
    if page.verdicts:
        yield from _heading("Conclusions")
        told: set[str] = set()
        for verdict in page.verdicts:
            yield from _verdict(verdict, told)


def _gaps(page: Page) -> Iterator[str]:
    if page.gaps:
        yield from _heading("Gaps")
        if note := phrases.weights_note(page):
            yield note
        for weight, findings in page.gaps_by_weight:
            yield ""
            yield phrases.weight_heading(weight, len(findings))
            for finding in findings:
                yield from _item(finding)


def _conflicts(page: Page) -> Iterator[str]:
    if page.conflicts:
        yield from _heading("Conflicts")
        for finding in page.conflicts:
            yield from _item(finding)


def _sources(page: Page) -> Iterator[str]:
    if page.sources:
        yield from _heading("Sources")
        for source in page.sources:
            entry = visible(f"{source.key}: {phrases.source_entry(source)}")
            yield from wrapped(entry, _WIDTH, indent="  ", first="- ")


def _item(finding: Finding) -> Iterator[str]:
    place = f" ({finding.span})" if finding.span else ""
    yield from wrapped(visible(finding.message + place), _WIDTH, indent="  ", first="- ")


def _verdict(verdict: Verdict, told: set[str]) -> Iterator[str]:
    yield ""
    mark, fate = MARKS[verdict.standing], phrases.STANDS[verdict.standing]
    said = visible(phrase(verdict.element))
    yield from wrapped(said, _WIDTH, indent="  ", first=f"{mark} ")
    reason = f"{fate[:1].upper()}{fate[1:]}. {verdict.reason}"
    yield from wrapped(visible(reason), _WIDTH, indent="  ")
    yield from wrapped(phrases.grounds_summary(verdict), _WIDTH, indent="  ")
    for ground in verdict.grounds or ():
        mark = "+" if ground.is_backed else "!"
        yield from wrapped(
            visible(_ground(ground, told)), _WIDTH, indent="      ", first=f"    {mark} "
        )
    if verdict.more:
        yield f"      {phrases.omitted(verdict)}"


def _ground(ground: Ground, told: set[str]) -> str:
    """What a ground says and is backed by; only its name where it was told before."""
    label = name(ground.element)
    if label in told:
        return f"{label}, as above"
    told.add(label)
    return f"{phrase(ground.element)} ({phrases.backing(ground)})"
