"""The places of a source, numbered: where each word of each sentence stands."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from buttress.sources.passages import Sentence

__all__ = ["GAP", "Layout"]

GAP = 0
"""The sentence number of the place after each run of words, so that no quote reaches beyond."""


class Layout:
    """Every word of a source has a place, a number from 0; `sentence_at` says whose it is.

    Runs follow each other with one empty place between. The runs without bracketed words begin
    at `bare_from`.
    """

    def __init__(
        self,
        sentences: Sequence[Sentence],
        runs: Iterable[tuple[int, Sequence[int], bool]],
    ) -> None:
        self.sentences = sentences
        self.sentence_at = array("I")
        self.bare_from: int | None = None
        for first, counts, is_bare in runs:
            if is_bare and self.bare_from is None:
                self.bare_from = len(self.sentence_at)
            for number, count in enumerate(counts, start=first):
                self.sentence_at.extend([number] * count)
            self.sentence_at.append(GAP)

    def is_bare(self, place: int) -> bool:
        """Whether the place is of a run without bracketed words."""
        return self.bare_from is not None and place >= self.bare_from

    def parts_runs(self, place: int) -> bool:
        """Whether it is the empty place between a paragraph and the one that follows it."""
        if not 0 < place < len(self.sentence_at) - 1 or self.sentence_at[place] != GAP:
            return False
        return self.paragraph(place + 1) - self.paragraph(place - 1) == 1

    def paragraph(self, place: int) -> int:
        """The number of the paragraph that a word's place is in."""
        return self.sentences[self.sentence_at[place] - 1].paragraph

    def spanned(self, start: int, end: int) -> tuple[Sentence, ...]:
        """The sentences that the places from `start` up to, not including, `end` touch."""
        first, last = self.sentence_at[start], self.sentence_at[end - 1]
        if first == last:
            return (self.sentences[first - 1],)
        numbers = dict.fromkeys(self.sentence_at[start:end])
        return tuple(self.sentences[number - 1] for number in numbers if number != GAP)
