"""How much of the sources is mapped, as a part of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.report.blocks import Block, Folded, Item, Items, Paragraph, Table, Words
from buttress.report.wording import counted
from buttress.sources.coverage import SourceCoverage

__all__ = ["coverage_as_blocks"]

_NOTHING = "No source of this map has sentences that are known."
_MOST = 200
"""Sentences of one source that are named one by one."""


def coverage_as_blocks(coverages: Sequence[SourceCoverage]) -> tuple[Block, ...]:
    """A table with each source's share, and the sentences that are not mapped, folded away."""
    if not coverages:
        return (Paragraph((Words(_NOTHING),)),)
    table = Table(
        ("Source", "Sentences", "Mapped", "Share"),
        tuple(
            (
                (Words(each.key, "name"),),
                (Words(str(each.total)),),
                (Words(str(each.total - len(each.unmapped))),),
                (Words(f"{int(each.percent)} %"),),
            )
            for each in coverages
        ),
        numeric=frozenset({1, 2, 3}),
        kind="coverage",
    )
    return (table, *(block for each in coverages for block in _unmapped(each)))


def _unmapped(found: SourceCoverage) -> Iterator[Block]:
    if not found.unmapped:
        return
    items = [
        Item((Paragraph((Words(f"¶{s.paragraph} s{s.place}", "place"), Words(s.text or ""))),))
        for s in found.unmapped[:_MOST]
    ]
    if len(found.unmapped) > _MOST:
        more = f"and {counted(len(found.unmapped) - _MOST, 'more sentence')}"
        items.append(Item((Paragraph((Words(more, "quiet"),)),)))
    summary = f"{found.key}: {counted(len(found.unmapped), 'sentence')} not mapped"
    yield Folded(summary, (Items(tuple(items), kind="unmapped"),))
