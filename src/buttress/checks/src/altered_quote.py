"""SRC002: altered quote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import listed, name, shortened
from buttress.checks.rule import rule
from buttress.checks.src.places import literal_place, value_place
from buttress.checks.src.sources import citations, has_files
from buttress.model import Severity

if TYPE_CHECKING:
    from buttress.sources import Citation

__all__ = ["altered_quote"]

_MOST = 3


@rule("SRC002", "altered-quote", Severity.WARNING)
def altered_quote(context: Context) -> Iterator[Finding]:
    """A quote is nearly what its source says; what differs is told word by word.

    What it does:
        Reports a quote that stands in its source with other words. A denial that was dropped or
        added, another number, another quantity (all, some) and another modal or hedging word
        (may, must, reportedly) are errors; other wording is a warning. An ellipsis that leaves
        out only a denial counts as one that was dropped. The words are English; of other
        languages only numbers in digits are told apart from wording. Where only a fingerprint is
        at hand the rule tries the likely changes and says which one leads back to the source.

    Why it matters:
        One small word turns a claim into its opposite, and a reader who sees quotation marks
        does not look it up.

    Example:
        ===
        sources:
          report: {title: A report, file: report.txt}
        ===

        [Late]: The trains were late. {source: report, quote: "trains are expected to run"}

    How to mend it:
        Quote the source's words. What you leave out becomes …, what you put in stands in
        [brackets], and neither may change what is said.

    Source:
        ICD 206, sourcing requirements (2015); the Chicago Manual of Style, chapter 13, on what a
        quotation may alter.
    """
    if not has_files(context):
        return
    for citation in citations(context):
        near = citation.judgement.near
        if near is None:
            continue
        phrases = [each.phrase for each in near.departures]
        paragraphs = list(dict.fromkeys(f"¶{sentence.paragraph}" for sentence in near.sentences))
        where = f" in {listed(paragraphs[:2])}" if paragraphs else ""
        yield altered_quote.finding(
            f"“{shortened(citation.quote)}”, quoted for {name(citation.statement)}, departs from "
            f"{citation.source}{where}: {listed(_told(phrases))}.",
            citation.statement,
            span=value_place(citation.statement, "quote", citation.quote),
            help="quote the source's own words; … is for what you leave out, [ ] for what you add",
            severity=Severity.ERROR if near.is_grave else Severity.WARNING,
            fix=_fix(citation),
        )


def _told(phrases: list[str]) -> list[str]:
    if len(phrases) <= _MOST:
        return phrases
    return [*phrases[:_MOST], f"{len(phrases) - _MOST} more"]


def _fix(citation: Citation) -> Fix | None:
    near = citation.judgement.near
    words = near.source_words if near else None
    place = literal_place(citation.statement, "quote", citation.quote)
    if words is None or place is None:
        return None
    mark = place.document.text[place.start - 1]
    unsayable = {'"': '"\\\n', "'": "'\n"}.get(mark, "\"'\\\n{}[],:#")
    if any(sign in words for sign in unsayable):
        return None
    return Fix("quote the source's own words", (Edit(place, words),), is_safe=False)
