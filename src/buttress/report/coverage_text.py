"""Coverage as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.report.wrapping import wrapped
from buttress.sources import Sentence
from buttress.sources.coverage import SourceCoverage

__all__ = ["coverage_as_text"]

_WIDEST = 100


def coverage_as_text(coverages: Sequence[SourceCoverage]) -> str:
    """Each source with its share, its paragraphs, and the sentences that are not mapped."""
    return "\n\n".join("\n".join(_source(each)) for each in coverages)


def _source(found: SourceCoverage) -> Iterator[str]:
    mapped = found.total - len(found.unmapped)
    yield f"{found.key}: {mapped} of {found.total} sentences mapped ({_percent(found)} %)"
    unmapped: dict[int, list[Sentence]] = {}
    for sentence in found.unmapped:
        unmapped.setdefault(sentence.paragraph, []).append(sentence)
    counts: dict[int, int] = {}
    for sentence in found.counted:
        counts[sentence.paragraph] = counts.get(sentence.paragraph, 0) + 1
    width = len(str(max(counts, default=0)))
    for paragraph, count in counts.items():
        missing = unmapped.get(paragraph, [])
        yield f"  ¶{paragraph:<{width}}  {count - len(missing)} of {count}"
        if missing and missing[0].text is None:
            yield from _gist(found, paragraph)
        for sentence in missing:
            opening = f"      s{sentence.place} is not mapped"
            if sentence.text is None:
                yield opening
            else:
                yield from wrapped(
                    f"“{sentence.text}”", _WIDEST, indent=" " * 10, first=f"{opening}: "
                )
    for each in found.set_aside:
        yield from wrapped(
            f"sentence {each.sentence} does not count: {each.reason}",
            _WIDEST,
            indent="    ",
            first="  ",
        )


def _gist(found: SourceCoverage, paragraph: int) -> Iterator[str]:
    record = found.holding.record
    known = record.paragraph.get(paragraph) if record else None
    if known and known.gist:
        yield from wrapped(f"({known.gist})", _WIDEST, indent=" " * 6)


def _percent(found: SourceCoverage) -> str:
    """Rounded down, so that only all is 100."""
    return str(int(found.percent))
