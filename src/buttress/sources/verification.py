"""Whether sources are still what was recorded of them, and which quotes are broken."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs

from buttress.model import ArgumentMap
from buttress.sources.citations import Citation, verified_citations
from buttress.sources.comparison import changed_paragraphs
from buttress.sources.holding import Holding, TextState, open_holding
from buttress.sources.library import open_library
from buttress.sources.project_root import project_root
from buttress.sources.quotes import Outcome

__all__ = ["Verification", "verified_map", "verified_record"]


@attrs.frozen
class Verification:
    """What was found out about one source: lines for a person, and whether all is well."""

    lines: tuple[str, ...]
    is_sound: bool


def verified_record(path: Path, text: Path | None = None) -> Verification:
    """Compare a record with its text, which is looked for at `text` or where the record says.

    Raises:
        SourceError: the record or the text cannot be read.
    """
    holding = open_holding(path.resolve(), project_root(path), text=text)
    return _verification(path.as_posix(), holding, ())


def verified_map(map: ArgumentMap) -> tuple[Verification, ...]:
    """Compare every source of a map with its record, and every quote with its source."""
    library = open_library(map)
    by_source: dict[str, list[Citation]] = {}
    for citation in verified_citations(map, library):
        by_source.setdefault(citation.source, []).append(citation)
    found = [
        Verification((f"{map.path}: {key}: {reason}",), is_sound=False)
        for key, reason in library.failures.items()
    ]
    found += (
        _verification(f"{map.path}: {key}", holding, by_source.get(key, ()))
        for key, holding in library.holdings.items()
    )
    return tuple(found)


def _verification(name: str, holding: Holding, citations: Iterable[Citation]) -> Verification:
    lines = [f"{name}: {_state(holding)}"]
    lines += (f"  {problem}" for problem in holding.problems)
    counts = dict.fromkeys(Outcome, 0)
    for citation in citations:
        counts[citation.judgement.outcome] += 1
        lines += _broken(citation)
    quotes = sum(counts.values())
    if quotes:
        lines.append(f"  {counts[Outcome.VERIFIED]} of {quotes} quotes verified")
    if counts[Outcome.UNCHECKED]:
        lines.append(f"  {counts[Outcome.UNCHECKED]} too short to verify without the text")
    is_sound = (
        holding.state is not TextState.CHANGED
        and not holding.problems
        and quotes == counts[Outcome.VERIFIED] + counts[Outcome.UNCHECKED]
    )
    return Verification(tuple(lines), is_sound)


def _state(holding: Holding) -> str:
    if holding.state is TextState.CHANGED:
        changed = ", ".join(f"¶{number}" for number in changed_paragraphs(holding))
        return "the text has changed" + (f": {changed}" if changed else "")
    if holding.state is TextState.UNCHANGED:
        return "the text is as recorded"
    if holding.state is TextState.UNRECORDED:
        return "the text is at hand; nothing records what it was"
    if holding.index is not None:
        return "the text is not at hand; there is its fingerprint"
    return "neither the text nor a fingerprint is at hand"


def _broken(citation: Citation) -> Iterable[str]:
    outcome = citation.judgement.outcome
    if outcome in (Outcome.VERIFIED, Outcome.UNCHECKED):
        return
    near = citation.judgement.near
    what = "; ".join(each.phrase for each in near.departures) if near else outcome.value
    span = citation.statement.span
    yield f"  {span or citation.statement.title}: “{citation.quote}”: {what}"
