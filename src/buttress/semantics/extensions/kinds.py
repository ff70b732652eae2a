"""The semantics that a theory can be judged under."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Kind"]


class Kind(StrEnum):
    """Which of a theory's labellings count.

    P. M. Dung, "On the acceptability of arguments", Artificial Intelligence 77 (1995); for ideal
    P. M. Dung, P. Mancarella and F. Toni, "Computing ideal sceptical argumentation", Artificial
    Intelligence 171 (2007).
    """

    GROUNDED = "grounded"
    """The complete labelling that accepts least."""
    COMPLETE = "complete"
    """Accepted is what is defended, rejected what is attacked by something accepted."""
    PREFERRED = "preferred"
    """The complete labellings that accept as much as can be accepted together."""
    STABLE = "stable"
    """The complete labellings that leave nothing undecided; there may be none."""
    IDEAL = "ideal"
    """The complete labelling that accepts most of what no complete labelling rejects."""

    @property
    def has_one(self) -> bool:
        """Whether there is always exactly one labelling."""
        return self in (Kind.GROUNDED, Kind.IDEAL)
