"""Analysis of Competing Hypotheses: each piece of evidence held against each hypothesis.

The method is R. J. Heuer's (Psychology of Intelligence Analysis, CIA Center for the Study of
Intelligence, 1999, chapter 8): hypotheses are weighed by the evidence that speaks against them,
and evidence by how far it tells hypotheses apart. The ratings are worked out from the map's
relations; `buttress.semantics.ach.rating` says how, and what that cannot know.
"""

from __future__ import annotations

from buttress.semantics.ach.choosing import chosen_hypotheses
from buttress.semantics.ach.errors import HypothesesError
from buttress.semantics.ach.given import WORD, GivenRating, UnreadRating, given_ratings
from buttress.semantics.ach.matrix import Cell, Hypothesis, Matrix, Row, competing_hypotheses
from buttress.semantics.ach.rating import Rating

__all__ = [
    "WORD",
    "Cell",
    "GivenRating",
    "HypothesesError",
    "Hypothesis",
    "Matrix",
    "Rating",
    "Row",
    "UnreadRating",
    "chosen_hypotheses",
    "competing_hypotheses",
    "given_ratings",
]
