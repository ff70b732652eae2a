"""What is done where a search would take too long."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["MOST_CONFLICTS", "MOST_TURNS", "SearchLimitError"]

MOST_CONFLICTS = 5_000_000
"""How often one search may run into a contradiction."""

MOST_TURNS = 5_000
"""How many models may be looked at to know what all preferred labellings have in common."""


class SearchLimitError(ButtressError):
    """A question about labellings was given up at its limit."""

    def __init__(self) -> None:
        super().__init__(
            "what is undecided here is too tangled to search; ask for stable, ideal or grounded "
            "semantics, or judge a part of it by itself"
        )
