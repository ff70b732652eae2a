"""SRC006: unmapped sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import listed, shortened
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.src.places import source_place
from buttress.checks.src.sources import citations, has_files, library
from buttress.model import Severity, Span

if TYPE_CHECKING:
    from buttress.sources.coverage import SourceCoverage

__all__ = ["unmapped_sentence"]

_MINIMUM = Option("minimum", 100.0, "per cent of a source's sentences that have to be mapped")
_MOST = 6


@rule("SRC006", "unmapped-sentence", Severity.INFO, options=(_MINIMUM,))
def unmapped_sentence(context: Context) -> Iterator[Finding]:
    """Sentences of a source that the map quotes are not in the map.

    What it does:
        Says of each source whose record or text is at hand, and that some statement quotes,
        which of its sentences no statement is anchored in, by a quote or by an at that names
        the sentence (¶9 s2). The option minimum says how much has to be mapped, in per cent.
        Sentences that the record marks as not argumentative do not count.

    Why it matters:
        A map of a text that leaves out the sentence against its conclusion looks complete.

    Example:
        ===
        sources:
          report: {title: A report, file: report.txt}
        ===

        [Strike]: The drivers are on strike. {source: report, quote: "drivers are on strike"}

    How to mend it:
        Put the sentence into the map with a quote, or mark it in the source's record as
        [[not_argumentative]] with the reason.

    Source:
        ICD 203, standard 4 (alternatives and contrary information).
    """
    if not has_files(context):
        return
    from buttress.sources.coverage import coverage_of  # noqa: PLC0415

    least = unmapped_sentence.value(_MINIMUM, context)
    quoted = {citation.source for citation in citations(context)}
    for found in coverage_of(context.map, library(context), citations(context)):
        if found.key not in quoted or not found.unmapped or found.percent >= least:
            continue
        places = [f"¶{s.paragraph} s{s.place}" for s in found.unmapped]
        span = source_place(context, found.key)
        yield unmapped_sentence.finding(
            f"{_count(found)} of {shortened(found.key)} {_are(len(places))} not in the map: "
            f"{listed(places, most=_MOST)}.",
            span=span,
            related=_texts(found, span),
            help="quote them, or mark them [[not_argumentative]] in the record, with the reason",
        )


def _count(found: SourceCoverage) -> str:
    count = len(found.unmapped)
    return f"{count} of the {found.total} sentences" if count > 1 else "One sentence"


def _are(count: int) -> str:
    return "are" if count > 1 else "is"


def _texts(found: SourceCoverage, span: Span | None) -> list[Related]:
    return [
        Related(f"¶{s.paragraph} s{s.place}: “{shortened(s.text)}”", span)
        for s in found.unmapped[:_MOST]
        if s.text is not None
    ]
