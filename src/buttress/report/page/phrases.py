"""The report's sentences, without any markup."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.naming import name
from buttress.model import Argument, Element, Standing, Statement
from buttress.report.page.contents import Gap, Ground, Page, Verdict
from buttress.report.wording import counted, joined

__all__ = [
    "STANDS",
    "backing",
    "gap_weight",
    "grounds_summary",
    "opening",
    "others_sentence",
    "said",
]

STANDS = {
    Standing.IN: "stands",
    Standing.OUT: "falls",
    Standing.UNDECIDED: "is undecided",
}
"""What becomes of a conclusion, as the report says it."""


def opening(page: Page) -> Iterator[str]:
    """What there is in the map and how its conclusions fare."""
    counts = (
        f"{counted(len(page.map.statements), 'statement')}, "
        f"{counted(len(page.map.arguments), 'argument')}"
    )
    if not page.map.statements and not page.map.arguments:
        yield "The map is empty: there is nothing to report yet."
        return
    if not page.verdicts:
        yield f"The map has {counts}, but nothing in it is argued for or against."
        return
    fates = joined(
        [
            f"{page.count(standing)} {STANDS[standing] if page.count(standing) == 1 else plural}"
            for standing, plural in (
                (Standing.IN, "stand"),
                (Standing.OUT, "fall"),
                (Standing.UNDECIDED, "are undecided"),
            )
            if page.count(standing)
        ]
    )
    conclusions = counted(len(page.verdicts), "conclusion")
    yield f"{conclusions} from {counts}. Of the conclusions {fates}."
    gaps = sum(gap.weight > 0 for gap in page.gaps)
    if page.gaps or page.conflicts:
        yield (
            f"{counted(gaps, 'gap')} in the support of a conclusion; "
            f"{counted(len(page.conflicts), 'conflict')}."
        )


def said(element: Element) -> str:
    """An element's name, and what it says where the name is not that."""
    label = name(element)
    text = " ".join(element.text.split())
    if not text:
        return label
    if element.is_untitled:
        return f"“{text}”"
    return f"{label} {text}"


def grounds_summary(verdict: Verdict) -> str:
    """How many grounds a conclusion has, and how many of them have no backing."""
    if verdict.grounds is None:
        return "The map is too large to list what it rests on."
    if not verdict.grounds:
        return "It rests on nothing: no reason is given for it."
    unbacked = verdict.unbacked
    total = len(verdict.grounds)
    if not unbacked:
        how = "backed" if total == 1 else "all backed"
        return f"It rests on {counted(total, 'ground')}, {how}:"
    return f"It rests on {counted(total, 'ground')}, {unbacked} of them without backing:"


def backing(ground: Ground, page: Page) -> str:
    """What a ground says that it rests on itself."""
    element = ground.element
    if isinstance(element, Argument):
        return "a sketch: its premises are not spelt out"
    parts = list(_backing(element, page))
    return "; ".join(parts) if parts else "no basis, source or assumption is given"


def _backing(statement: Statement, page: Page) -> Iterator[str]:
    meta = statement.meta
    if meta.axiom:
        yield "an axiom"
    if meta.assumption:
        yield "an assumption"
    if meta.implicit:
        yield "implicit: not said in the source"
    if meta.open:
        yield "left open"
    if meta.basis:
        yield f"basis: {meta.basis.replace('-', ' ')}"
    for key in meta.source:
        source = page.map.sources.get(key)
        yield f"source: {source.title or key if source else key}"
    if meta.grade:
        yield f"grade {meta.grade}"
    if meta.quote:
        yield joined([f"“{quote}”" for quote in meta.quote])
    if meta.at:
        yield ", ".join(meta.at)


def gap_weight(gap: Gap) -> str:
    """How many conclusions rest on the place of a gap."""
    if not gap.weight:
        return "no conclusion rests on it"
    rest = "rests" if gap.weight == 1 else "rest"
    return f"{counted(gap.weight, 'conclusion')} {rest} on it"


def others_sentence(page: Page) -> str:
    """How many findings of other kinds there are; empty if none."""
    if not page.others:
        return ""
    is_unread = any(finding.code.startswith("SYN") for finding in page.others)
    more = (
        " Parts of the text could not be read, so the map may be incomplete." if is_unread else ""
    )
    return f"`buttress check` has {counted(len(page.others), 'more finding')}.{more}"
