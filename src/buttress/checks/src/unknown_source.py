"""SRC004: unknown source."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import name, shortened
from buttress.checks.near_titles import NearTitles
from buttress.checks.rule import rule
from buttress.checks.src.places import literal_place, source_place, value_place
from buttress.checks.src.sources import has_files, library
from buttress.model import Severity, Span

__all__ = ["unknown_source"]


@rule("SRC004", "unknown-source", Severity.WARNING)
def unknown_source(context: Context) -> Iterator[Finding]:
    """A source is named that the front matter does not have, or whose file cannot be used.

    What it does:
        Reports a key in source or derived_from that is not among the front matter's sources;
        a source's file that is not there, lies outside the project, or cannot be read; and what
        a record says that it cannot mean. A map that lists no sources at all may name them
        freely.

    Why it matters:
        A misspelt key cuts the claim off from its source: its quote is not looked up, and three
        claims from one source look like claims from three.

    Example:
        ===
        sources:
          gauge: {title: Readings of the rain gauge}
        ===

        [Rain]: It has rained. {source: guage}

    How to mend it:
        Correct the key, or list the source in the front matter.

    Source:
        ICD 206, sourcing requirements (2015): each reference leads to one described source.
    """
    sources = context.map.sources
    if not sources:
        return
    near = NearTitles(sources)
    for statement in context.map.statements.values():
        for key in statement.meta.source:
            if key not in sources:
                exact = literal_place(statement, "source", key)
                meant = near.to(key)
                yield unknown_source.finding(
                    f"{name(statement)} names the source “{shortened(key)}”, which the front "
                    "matter does not list.",
                    statement,
                    span=exact or value_place(statement, "source", key),
                    help=_advice(meant, key),
                    fix=_fix(exact, meant, key),
                )
    for source in sources.values():
        for key in source.derived_from:
            if key not in sources:
                place = source_place(context, source.key, "derived_from", key)
                meant = near.to(key)
                is_exact = place is not None and place.text == key
                yield unknown_source.finding(
                    f"The source {shortened(source.key)} is derived from “{shortened(key)}”, "
                    "which the front matter does not list.",
                    span=place,
                    help=_advice(meant, key),
                    fix=_fix(place if is_exact else None, meant, key),
                )
    if has_files(context):
        yield from _files(context)


def _files(context: Context) -> Iterator[Finding]:
    found = library(context)
    for key, reason in found.failures.items():
        yield unknown_source.finding(
            f"The file of the source {shortened(key)} cannot be used: {reason}.",
            span=source_place(context, key, "file"),
            help="its path starts from the folder of the map, or from the top of the project",
        )
    for key, holding in found.holdings.items():
        for problem in holding.problems:
            yield unknown_source.finding(
                f"The record of the source {shortened(key)}, {holding.name}, cannot be used as it "
                f"stands: {problem.rstrip('.')}.",
                span=source_place(context, key, "file"),
                help=f"mend {holding.name}; the keys of a record are in the reference",
            )


def _advice(meant: str | None, key: str) -> str:
    if meant:
        return f"did you mean {shortened(meant)}?"
    return f"list it in the front matter, below sources: {shortened(key)}: {{title: …}}"


def _fix(place: Span | None, meant: str | None, key: str) -> Fix | None:
    if place is None or meant is None:
        return None
    is_spelling = _letters(meant) == _letters(key)
    return Fix(f"name the source {meant}", (Edit(place, meant),), is_safe=is_spelling)


def _letters(key: str) -> str:
    """A key without what a slip of the hand changes most: case, hyphens, points, blanks."""
    return "".join(filter(str.isalnum, key)).casefold()
