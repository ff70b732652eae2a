"""What can be wrong about a call for a matrix."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["HypothesesError"]


class HypothesesError(ButtressError, ValueError):
    """It is not clear which statements are the hypotheses."""
