"""SRC001: quote not found."""

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

__all__ = ["quote_not_found"]


@rule("SRC001", "quote-not-found", Severity.ERROR)
def quote_not_found(context: Context) -> Iterator[Finding]:
    """A quote does not stand in its source, or not where the statement says.

    What it does:
        Looks every quote up in the record or text of its source: word for word, whatever the
        typography, with … for words left out and [brackets] for words put in. Reports a quote
        that is not there, and, as a warning, one that stands in another paragraph than at says.
        A statement without a source is looked up in all of them; a source without a file in
        those that it is derived from. Of a quote that is too short for a fingerprint the rule
        says so, as information. Nothing is said of sources that are not at hand.

    Why it matters:
        A reader takes quotation marks as a promise. A quote that nobody can find takes away the
        trust in all the others.

    Example:
        ===
        sources:
          report: {title: A report, file: report.txt}
        ===

        [Late]: The trains were late. {source: report, quote: "no train ran at all"}

    How to mend it:
        Copy the words from the source, or take the quotation out. If the source is another one,
        name it.

    Source:
        ICD 206, sourcing requirements (2015); the Chicago Manual of Style, chapter 13, on what a
        quotation may alter.
    """
    if not has_files(context):
        return
    for citation in citations(context):
        outcome = citation.judgement.outcome.value
        if outcome == "not found":
            yield _absent(citation)
        elif outcome == "scattered":
            yield _scattered(citation)
        elif outcome == "unchecked":
            yield _unchecked(citation)
        elif outcome == "too long":
            yield _too_long(citation)
        elif citation.is_elsewhere:
            yield _elsewhere(citation)


def _absent(citation: Citation) -> Finding:
    return quote_not_found.finding(
        f"“{shortened(citation.quote)}”, quoted for {name(citation.statement)}, does not stand "
        f"in {listed(citation.searched, joined_by='or')}, nor does anything like it.",
        citation.statement,
        span=value_place(citation.statement, "quote", citation.quote),
        help="copy the words from the source, or name the source that they are from",
    )


def _scattered(citation: Citation) -> Finding:
    return quote_not_found.finding(
        f"The parts of “{shortened(citation.quote)}”, quoted for {name(citation.statement)}, "
        f"stand in {citation.source}, but not in this order within two paragraphs.",
        citation.statement,
        span=value_place(citation.statement, "quote", citation.quote),
        help='make several quotes of it: quote: ["…", "…"]',
    )


def _unchecked(citation: Citation) -> Finding:
    return quote_not_found.finding(
        f"“{shortened(citation.quote)}”, quoted for {name(citation.statement)}, cannot be "
        f"verified in {citation.source} without its text: it takes four words in a row.",
        citation.statement,
        span=value_place(citation.statement, "quote", citation.quote),
        help="quote a few words more, or give the record the path of the text",
        severity=Severity.INFO,
    )


def _too_long(citation: Citation) -> Finding:
    from buttress.sources.quotes.parts import MOST_PIECES, MOST_WORDS  # noqa: PLC0415

    return quote_not_found.finding(
        f"A quote for {name(citation.statement)} is not looked up: it has more than "
        f"{MOST_WORDS:,} words or {MOST_PIECES} stretches between ellipses.",
        citation.statement,
        help="quote the few words that carry the claim",
        severity=Severity.INFO,
    )


def _elsewhere(citation: Citation) -> Finding:
    statement = citation.statement
    stands = list(
        dict.fromkeys(f"¶{s.paragraph}" for place in citation.judgement.places for s in place)
    )
    if {str(position.paragraph) for position in citation.positions} == {
        place.removeprefix("¶") for place in stands
    }:
        stands = [
            f"¶{s.paragraph} s{s.place}" for place in citation.judgement.places for s in place
        ]
    said = [place for place in statement.meta.at if _names(place, citation)]
    exact = literal_place(statement, "at", said[0]) if len(said) == 1 else None
    fix = None
    if exact is not None and len(stands) == 1:
        fix = Fix(f"say that it stands in {stands[0]}", (Edit(exact, stands[0]),), is_safe=False)
    return quote_not_found.finding(
        f"“{shortened(citation.quote)}”, quoted for {name(statement)}, stands in "
        f"{listed(stands)} of {citation.source}, not in "
        f"{listed([str(position) for position in citation.positions], joined_by='or')}.",
        statement,
        span=exact or value_place(statement, "quote", citation.quote),
        help=f"write at: {stands[0]}",
        severity=Severity.WARNING,
        fix=fix,
    )


def _names(place: str, citation: Citation) -> bool:
    from buttress.sources.positions import read_positions  # noqa: PLC0415

    return bool(set(read_positions([place])) & set(citation.positions))
