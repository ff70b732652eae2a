"""What the writer says of a map that no text can hold."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["WriteError"]


class WriteError(ButtressError, ValueError):
    """The map says something that no Argdown text can say; the message names it."""
