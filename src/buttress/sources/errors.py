"""What goes wrong outside a map when sources are read."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["SourceError"]


class SourceError(ButtressError):
    """A text or record that cannot be read or written; the message says why and what to do."""
