"""Every quote of a map, looked up in the sources that its statement rests on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import attrs

from buttress.model import ArgumentMap, Statement
from buttress.sources.library import Library
from buttress.sources.positions import Position, read_positions
from buttress.sources.quotes import Judgement, Outcome, Quote, judge

__all__ = ["Citation", "verified_citations"]

_MOST_EXAMINED = 2_000
"""After so many quotes that do not stand in a source the nearest place is no longer looked for."""

_BEST_FIRST = (
    Outcome.VERIFIED,
    Outcome.UNCHECKED,
    Outcome.ALTERED,
    Outcome.SCATTERED,
    Outcome.NOT_FOUND,
    Outcome.TOO_LONG,
)


@attrs.frozen(eq=False)
class Citation:
    """A statement's quote, what became of it, and the key of the source that says so.

    `positions` are the paragraphs and sentences that the statement's `at` gives for it; `searched`
    are the keys of all sources in which it was looked up.
    """

    statement: Statement
    quote: str
    positions: tuple[Position, ...]
    source: str
    judgement: Judgement
    searched: tuple[str, ...]

    @property
    def is_elsewhere(self) -> bool:
        """Whether the quote is verified, and stands in none of the places that `at` gives."""
        if not self.positions or self.judgement.outcome is not Outcome.VERIFIED:
            return False
        return not any(
            position.paragraph == sentence.paragraph and position.sentence in (None, sentence.place)
            for position in self.positions
            for place in self.judgement.places
            for sentence in place
        )


def verified_citations(map: ArgumentMap, library: Library) -> tuple[Citation, ...]:
    """What becomes of each quote that can be looked up at all, in reading order.

    A quote is looked up in the sources that `Library.behind` finds for its statement; that it
    stands in one of them is enough.
    """
    indices = {
        key: holding.index for key, holding in library.holdings.items() if holding.index is not None
    }
    if not indices:
        return ()
    found: list[Citation] = []
    known: dict[tuple[str, str, frozenset[int]], Judgement] = {}
    examined = 0
    for statement, quote, positions in _quotes(map):
        paragraphs = frozenset(position.paragraph for position in positions)
        best: tuple[int, str, Judgement] | None = None
        searched = [key for key in library.behind(statement.meta.source) if key in indices]
        for key in searched:
            index = indices[key]
            question = (key, quote, paragraphs)
            if question not in known:
                is_thorough = examined < _MOST_EXAMINED
                known[question] = judge(
                    Quote.read(quote), index, paragraphs, is_thorough=is_thorough
                )
                examined += known[question].outcome is not Outcome.VERIFIED
            rank = _BEST_FIRST.index(known[question].outcome)
            if best is None or rank < best[0]:
                best = (rank, key, known[question])
        if best is not None:
            found.append(Citation(statement, quote, positions, best[1], best[2], tuple(searched)))
    return tuple(found)


def _quotes(map: ArgumentMap) -> Iterator[tuple[Statement, str, tuple[Position, ...]]]:
    """Every quote with what `at` says of it: one for each quote, or all for all."""
    for statement in map.statements.values():
        quotes, places = statement.meta.quote, statement.meta.at
        for number, quote in enumerate(quotes):
            is_paired = len(quotes) > 1 and len(quotes) == len(places)
            own = islice(places, number, number + 1) if is_paired else places
            yield statement, quote, read_positions(own)
