"""What is done where a search would take too long."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["MOST_CONFLICTS", "MOST_DOUBTS", "MOST_TURNS", "MOST_TURNS_EACH", "SearchLimitError"]

MOST_CONFLICTS = 5_000_000
"""How often one search may run into a contradiction."""

MOST_DOUBTS = 200_000
"""The same of a search that only says how one thing stands among many."""

MOST_TURNS = 1_000
"""How many models may be looked at to know what all preferred labellings have in common: so many,
and one for each atom that is asked about."""

MOST_TURNS_EACH = 400
"""How many of them for one atom."""


class SearchLimitError(ButtressError):
    """A question about labellings was given up at its limit."""

    def __init__(self) -> None:
        super().__init__(
            "what is undecided here is too tangled to search; ask for stable, ideal or grounded "
            "semantics, or judge a part of it by itself"
        )
