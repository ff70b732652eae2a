"""The hedges in the texts of a map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from buttress.checks.context import Context
from buttress.checks.wording import Claim, claims, words_for
from buttress.language.hedging import is_hedge
from buttress.language.phrases import Phrase
from buttress.language.words import WordLists

__all__ = ["Hedge", "Hedges", "hedges"]


class Hedge(NamedTuple):
    """The weakest hedge of a claim; `strength` is its rank, 1 for the weakest."""

    phrase: Phrase
    strength: int
    claim: Claim


class Hedges:
    """The hedges of a map's claims; each claim is looked at when it is first asked for."""

    def __init__(self, texts: Mapping[str, Claim], words: WordLists | None) -> None:
        self._texts = texts
        self._words = words
        self._found: dict[str, Hedge | None] = {}

    def of(self, title: str) -> Hedge | None:
        """The hedge of a claim; None where it is put without one, or not in words."""
        if title not in self._found:
            self._found[title] = self._look_for(title)
        return self._found[title]

    def _look_for(self, title: str) -> Hedge | None:
        claim, words = self._texts.get(title), self._words
        if claim is None or words is None or not claim.marks:
            return None
        strengths = words.strengths
        marks = [mark for mark in claim.marks if mark.words in strengths]
        marks = [mark for mark in marks if is_hedge(claim.text, mark, words)]
        if not marks:
            return None
        weakest = min(marks, key=lambda mark: strengths[mark.words])
        return Hedge(weakest, strengths[weakest.words], claim)


def hedges(context: Context) -> Hedges:
    """The hedges of a map's claims. Ask for them by `context.derived(hedges)`."""
    return Hedges(context.derived(claims), words_for(context))
