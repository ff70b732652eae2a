"""Which sentences of a source are mapped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from buttress.model import ArgumentMap
from buttress.sources.citations import Citation, verified_citations
from buttress.sources.holding import Holding
from buttress.sources.library import Library
from buttress.sources.passages import Sentence
from buttress.sources.positions import read_positions
from buttress.sources.quotes import Outcome
from buttress.sources.records import NotArgumentative

__all__ = ["SourceCoverage", "coverage_of", "merged"]


@attrs.frozen(eq=False)
class SourceCoverage:
    """The sentences of one source: which are mapped, and which no map needs to cover.

    `mapped` and `set_aside` hold the numbers of sentences.
    """

    key: str
    holding: Holding
    mapped: frozenset[int]
    set_aside: tuple[NotArgumentative, ...] = ()

    @property
    def counted(self) -> tuple[Sentence, ...]:
        """The sentences that count: all but those that are set aside."""
        aside = {each.sentence for each in self.set_aside}
        return tuple(s for s in self.holding.sentences if s.number not in aside)

    @property
    def unmapped(self) -> tuple[Sentence, ...]:
        """The sentences that count and are not mapped."""
        return tuple(s for s in self.counted if s.number not in self.mapped)

    @property
    def total(self) -> int:
        """How many sentences count."""
        return len(self.counted)

    @property
    def percent(self) -> float:
        """How much of what counts is mapped, from 0 to 100; 100 where nothing counts."""
        total = self.total
        return 100.0 * (total - len(self.unmapped)) / total if total else 100.0


def coverage_of(
    map: ArgumentMap, library: Library, citations: Iterable[Citation] | None = None
) -> tuple[SourceCoverage, ...]:
    """The coverage of each source whose sentences are known, in the order of the front matter.

    A sentence is mapped when a statement's quote touches it, word for word or altered. A quote
    that stands in several places counts for the one that the statement's `at` gives, else for the
    first. A sentence is mapped too when `at` names it, as `¶9 s2`.
    """
    if citations is None:
        citations = verified_citations(map, library)
    mapped: dict[str, set[int]] = {}
    for citation in citations:
        if citation.judgement.outcome in (Outcome.VERIFIED, Outcome.ALTERED):
            numbers = (sentence.number for sentence in citation.judgement.sentences)
            mapped.setdefault(citation.source, set()).update(numbers)
    for key, number in _named(map, library):
        mapped.setdefault(key, set()).add(number)
    return tuple(
        SourceCoverage(
            key,
            holding,
            frozenset(mapped.get(key, ())),
            holding.record.not_argumentative if holding.record else (),
        )
        for key, holding in library.holdings.items()
        if holding.index is not None
    )


def _named(map: ArgumentMap, library: Library) -> Iterator[tuple[str, int]]:
    """The sentences that statements name in their `at`."""
    places: dict[str, dict[tuple[int, int], int]] = {}
    for statement in map.statements.values():
        positions = [each for each in read_positions(statement.meta.at) if each.sentence]
        if not positions:
            continue
        for key in library.behind(statement.meta.source):
            if key not in places:
                sentences = library.holdings[key].sentences
                places[key] = {(s.paragraph, s.place): s.number for s in sentences}
            for position in positions:
                number = places[key].get((position.paragraph, position.sentence or 0))
                if number is not None:
                    yield key, number


def merged(coverages: Iterable[SourceCoverage]) -> tuple[SourceCoverage, ...]:
    """The coverage by several maps together: what one of them maps is mapped.

    Sources are the same where their files are. Where one key stands for several files, those
    after the first are told apart by their names: `report (other.toml)`.
    """
    found: dict[tuple[str, object], SourceCoverage] = {}
    for each in coverages:
        place = (each.key, each.holding.path)
        before = found.get(place)
        both = each.mapped | before.mapped if before else each.mapped
        found[place] = attrs.evolve(each, mapped=both)
    taken: set[str] = set()
    result: list[SourceCoverage] = []
    for each in found.values():
        key = each.key
        number = 2
        while key in taken:
            key = f"{each.key} ({each.holding.name}{f', {number}' if number > 2 else ''})"
            number += 1
        taken.add(key)
        result.append(attrs.evolve(each, key=key))
    return tuple(result)
