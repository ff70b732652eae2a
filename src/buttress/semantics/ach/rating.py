"""How a piece of evidence bears on a hypothesis, on Heuer's scale.

A *line* from evidence to hypothesis follows inferences, supports and attacks from the evidence
up to the hypothesis, past no other hypothesis. It speaks for the hypothesis where the number of
attacks on it is even, and against it where that is odd. A line is strict where every link of it
is: a strict inference, an entailment, a contrary or a contradictory.

- One line for it makes `C`, one against it `I`. A strict line, or lines through two or more of
  the elements that bear on the hypothesis directly, make `CC` and `II`.
- Where there are lines for and against, the stronger side wins by the difference (`II` against
  `C` comes to `I`); equal sides come to `N`, and the cell `is_mixed`.
- Of two hypotheses that are each other's contradictories, what speaks for one speaks against the
  other. Of more than two this does not hold: what fits one may fit others as well.
- No line at all makes `N`. `NA` is only given by the author.

What this cannot know: how likely the evidence would be if the hypothesis were true, which is what
an analyst rates; what the map does not say; and whether the evidence itself stands. The data of a
statement can therefore say `ach: {Hypothesis: II}`, which goes before everything worked out.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Rating"]


class Rating(StrEnum):
    """Consistent or inconsistent, each plainly or very much so; neutral; not applicable."""

    CC = "CC"
    C = "C"
    N = "N"
    I = "I"  # noqa: E741 - the scale's own letter
    II = "II"
    NA = "NA"

    @property
    def words(self) -> str:
        """The rating in words."""
        return _WORDS[self]

    @property
    def score(self) -> int | None:
        """From 2 for `CC` to -2 for `II`; None where it does not apply."""
        return _SCORES.get(self)

    @property
    def inconsistency(self) -> int:
        """What it adds to a hypothesis's inconsistency: 1 for `I`, 2 for `II`."""
        return max(-(self.score or 0), 0)

    @classmethod
    def of(cls, score: int) -> Rating:
        """The rating of a score from -2 to 2."""
        return _RATINGS[score]


_WORDS = {
    Rating.CC: "very consistent",
    Rating.C: "consistent",
    Rating.N: "neutral",
    Rating.I: "inconsistent",
    Rating.II: "very inconsistent",
    Rating.NA: "not applicable",
}
_SCORES = {Rating.CC: 2, Rating.C: 1, Rating.N: 0, Rating.I: -1, Rating.II: -2}
_RATINGS = {score: rating for rating, score in _SCORES.items()}
