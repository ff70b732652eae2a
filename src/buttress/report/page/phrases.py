"""The report's sentences, without any markup."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.model import Argument, Source, Standing, Statement
from buttress.report.page.contents import Ground, Page, Verdict
from buttress.report.wording import counted, joined

__all__ = [
    "STANDS",
    "backing",
    "grounds_summary",
    "omitted",
    "opening",
    "others_sentence",
    "source_entry",
    "weight_heading",
    "weights_note",
]

STANDS = {
    Standing.IN: "stands",
    Standing.OUT: "does not stand",
    Standing.UNDECIDED: "undecided",
}
"""What becomes of a conclusion, as the report says it."""


_FATES = {
    Standing.IN: ("stands", "stand"),
    Standing.OUT: ("does not stand", "do not stand"),
    Standing.UNDECIDED: ("is undecided", "are undecided"),
}


def opening(page: Page) -> Iterator[str]:
    """What there is in the map and how its conclusions fare."""
    counts = (
        f"{counted(len(page.map.statements), 'statement')} and "
        f"{counted(len(page.map.arguments), 'argument')}"
    )
    if not page.map.statements and not page.map.arguments:
        yield "The map is empty: there is nothing to report yet."
        return
    if not page.verdicts:
        yield f"The map has {counts}, but nothing in it is argued for or against."
        return
    fates = [
        counted(page.count(standing), one, several)
        for standing, (one, several) in _FATES.items()
        if page.count(standing)
    ]
    yield f"{counts} come to {counted(len(page.verdicts), 'conclusion')}: {joined(fates)}."
    gaps = sum(gap.weight > 0 for gap in page.gaps)
    found = [
        counted(number, one, several)
        for number, one, several in (
            (gaps, "gap in their support", "gaps in their support"),
            (len(page.conflicts), "conflict", "conflicts"),
        )
        if number
    ]
    yield f"To be mended: {joined(found)}." if found else "No gaps and no conflicts were found."


def grounds_summary(verdict: Verdict) -> str:
    """How many grounds a conclusion has, and how many of them have no backing."""
    if verdict.grounds is None:
        return "The map is too large to list what it rests on."
    if not verdict.grounds:
        if verdict.is_argued:
            return "It rests on nothing: what is said for it goes round in a circle."
        return "It rests on nothing: no reason is given for it."
    unbacked = verdict.unbacked
    total = len(verdict.grounds) + verdict.more
    if not unbacked:
        how = "backed" if total == 1 else "all backed"
        return f"It rests on {counted(total, 'ground')}, {how}:"
    if unbacked == total:
        without = "without backing" if total == 1 else "none of them backed"
        return f"It rests on {counted(total, 'ground')}, {without}:"
    return f"It rests on {total} grounds, {unbacked} of them without backing:"


def omitted(verdict: Verdict) -> str:
    """That some grounds are left out; empty if none are."""
    return f"and {verdict.more} more" if verdict.more else ""


def backing(ground: Ground) -> str:
    """What a ground says that it rests on itself."""
    element = ground.element
    if isinstance(element, Argument):
        return "a sketch: its premises are not spelt out"
    parts = list(_backing(element))
    return "; ".join(parts) if parts else "no basis, source or assumption is given"


def _backing(statement: Statement) -> Iterator[str]:
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
        yield f"source: {key}"
    if meta.grade:
        yield f"grade {meta.grade}"
    if meta.quote:
        yield joined([f"“{quote}”" for quote in meta.quote])
    if meta.at:
        yield ", ".join(meta.at)


def weight_heading(weight: int, number: int) -> str:
    """How many conclusions rest on each of some gaps."""
    each = "this" if number == 1 else "each of these"
    if not weight:
        return f"No conclusion rests on {'this' if number == 1 else 'these'}:"
    return f"{counted(weight, 'conclusion')} {'rests' if weight == 1 else 'rest'} on {each}:"


def weights_note(page: Page) -> str:
    """That not every conclusion was counted; empty if all were."""
    if page.is_complete:
        return ""
    followed = sum(verdict.grounds is not None for verdict in page.verdicts)
    return f"The map is large: these are counted over its first {followed} conclusions only."


def source_entry(source: Source) -> str:
    """A source's author, title, publisher and date, as far as they are known."""
    parts = [source.author, source.title, source.publisher, source.date and str(source.date)]
    entry = ", ".join(part for part in parts if part)
    if source.derived_from:
        entry += f" (through {joined(source.derived_from)})"
    return entry or "nothing more is known"


def others_sentence(page: Page) -> str:
    """How many findings of other kinds there are; empty if none."""
    if not page.others:
        return ""
    is_unread = any(finding.code.startswith("SYN") for finding in page.others)
    more = (
        " Parts of the text could not be read, so the map may be incomplete." if is_unread else ""
    )
    return f"`buttress check` has {counted(len(page.others), 'more finding')}.{more}"
