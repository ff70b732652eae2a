"""The exceptions of abstract semantics: what is too much to work out."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["TooManyStepsError"]


class TooManyStepsError(ButtressError):
    """A search was given up at its limit: the framework is too large or too tangled for it."""
