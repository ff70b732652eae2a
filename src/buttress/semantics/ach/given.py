"""Ratings that the author gives: the word `ach` in the data of a piece of evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import attrs

from buttress.model import Element, Statement
from buttress.semantics.ach.rating import Rating

__all__ = ["WORD", "GivenRating", "UnreadRating", "given_ratings"]

WORD = "ach"
"""The word in an element's data for ratings of the author's own, `ach: {Hypothesis: II}`."""

_LONGEST = 80


@attrs.frozen
class GivenRating:
    """How the author rates the evidence against the hypothesis of that title."""

    hypothesis: str
    rating: Rating


@attrs.frozen
class UnreadRating:
    """A rating that cannot be used: the `key` it stands under, if it has one, and why."""

    evidence: Element
    key: str | None
    because: str
    is_unknown: bool = False
    """Whether that is because the key is no hypothesis."""

    @property
    def title(self) -> str | None:
        """The title that the key names, without brackets."""
        return None if self.key is None else _title(self.key)

    def __str__(self) -> str:
        """A line for a list of what was not read."""
        is_statement = isinstance(self.evidence, Statement)
        name = f"[{self.evidence.title}]" if is_statement else f"<{self.evidence.title}>"
        return f"{name}: `{WORD}` {self.because}"


def given_ratings(
    evidence: Element, said: object, hypotheses: Collection[str]
) -> Iterator[GivenRating | UnreadRating]:
    """What `said`, the value of `ach`, comes to for hypotheses of these titles.

    Titles may stand in brackets, and ratings in small letters.
    """
    if not isinstance(said, Mapping):
        yield UnreadRating(evidence, None, "should give hypotheses with ratings")
        return
    for key, value in said.items():
        title, word = _title(str(key)), str(value).strip().upper()
        if title not in hypotheses:
            because = f"rates “{_cut(title)}”, which is no hypothesis here"
            yield UnreadRating(evidence, str(key), because, is_unknown=True)
        elif word not in Rating.__members__:
            because = f"rates [{title}] “{_cut(str(value))}”, which is none of {', '.join(Rating)}"
            yield UnreadRating(evidence, str(key), because)
        else:
            yield GivenRating(title, Rating[word])


def _title(key: str) -> str:
    return key.strip().removeprefix("[").removesuffix("]")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
