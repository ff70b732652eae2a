"""The hedges in the texts of a map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from buttress.checks.context import Context
from buttress.checks.wording import Claim, claims, words_for
from buttress.language.hedging import is_hedge
from buttress.language.phrases import Phrase

__all__ = ["Hedge", "hedges", "hedging_marks"]


class Hedge(NamedTuple):
    """The weakest hedge of a claim; `strength` is its rank, 1 for the weakest."""

    phrase: Phrase
    strength: int
    claim: Claim


def hedging_marks(claim: Claim, context: Context) -> Iterator[Phrase]:
    """The marks of a claim that bear on the whole of it."""
    words = words_for(context)
    if words is not None:
        yield from (mark for mark in claim.marks if is_hedge(claim.text, mark, words))


def hedges(context: Context) -> Mapping[str, Hedge]:
    """The claims that are hedged, by title. Ask for them by `context.derived(hedges)`."""
    words = words_for(context)
    if words is None:
        return {}
    strengths = words.strengths
    found: dict[str, Hedge] = {}
    for title, claim in context.derived(claims).items():
        marks = [mark for mark in claim.marks if mark.words in strengths]
        if marks := [mark for mark in marks if is_hedge(claim.text, mark, words)]:
            weakest = min(marks, key=lambda mark: strengths[mark.words])
            found[title] = Hedge(weakest, strengths[weakest.words], claim)
    return found
