"""The exceptions of reading and writing competition files."""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["UnreadableFrameworkError", "UnwritableFrameworkError"]


class UnreadableFrameworkError(ButtressError, ValueError):
    """A text is not in its format. Says the line, counted from 1, what is wrong and what to do."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message if line is None else f"line {line}: {message}")
        self.line = line


class UnwritableFrameworkError(ButtressError, ValueError):
    """A framework has something that the format cannot hold."""
