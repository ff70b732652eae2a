"""What can go wrong in drawing that is not the map's fault."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.model import ButtressError

__all__ = [
    "DiagramError",
    "EngineError",
    "EngineMissingError",
    "EngineTimeoutError",
    "FormatError",
    "TooLargeError",
    "UnknownNameError",
]


class DiagramError(ButtressError):
    """The base of all errors of drawing."""


class UnknownNameError(DiagramError, LookupError):
    """There is no view, theme or engine of that name."""

    def __init__(self, kind: str, name: str, names: Iterable[str]) -> None:
        super().__init__(f"there is no {kind} {name!r}; there are: {', '.join(names)}")


class FormatError(DiagramError, ValueError):
    """A picture cannot be written in that format."""


class TooLargeError(DiagramError):
    """The map has more to draw than a layout engine can arrange in reasonable time."""


class EngineError(DiagramError):
    """The layout engine did not deliver a picture."""


class EngineMissingError(EngineError):
    """The layout engine is not installed."""


class EngineTimeoutError(EngineError):
    """The layout engine took longer than its time limit."""
