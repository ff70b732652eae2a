"""What can go wrong in drawing that is not the map's fault."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from buttress.model import ArgumentMap, ButtressError

__all__ = [
    "DiagramError",
    "EngineError",
    "EngineMissingError",
    "EngineTimeoutError",
    "FormatError",
    "ResolutionError",
    "ThemeError",
    "TooLargeError",
    "TooManyPixelsError",
    "UnknownElementError",
    "UnknownNameError",
    "ViewOptionError",
]


_LIKE = 0.6
"""How like a title must be to be suggested, from 0 to 1."""

_SHOWN = 120
"""So much of an unknown title is repeated."""


class DiagramError(ButtressError):
    """The base of all errors of drawing."""


class UnknownNameError(DiagramError, LookupError):
    """There is no view, theme or engine of that name."""

    def __init__(self, kind: str, name: str, names: Iterable[str]) -> None:
        known = list(names)
        near = get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}? " if near else ""
        super().__init__(f"there is no {kind} {name!r}; {hint}there are: {', '.join(known)}")


class ViewOptionError(DiagramError, ValueError):
    """A view was not told what it needs to know, or was told what it cannot use."""


class UnknownElementError(ViewOptionError, LookupError):
    """The map has no statement or argument that bears the title a picture was asked for."""

    def __init__(self, title: str, map: ArgumentMap) -> None:
        from buttress.checks.near_titles import NearTitles  # noqa: PLC0415  few calls are wrong

        titles = dict.fromkeys((*map.statements, *map.arguments))
        bare = title.strip().strip("[]<>")
        same = [known for known in titles if known.casefold() == bare.casefold()]
        near = same[0] if same else NearTitles(titles).to(bare, likeness=_LIKE)
        hint = f"; did you mean {_named(near, map)}?" if near else ""
        super().__init__(f"the map has no statement or argument titled {title[:_SHOWN]!r}{hint}")


def _named(title: str, map: ArgumentMap) -> str:
    return f"[{title}]" if title in map.statements else f"<{title}>"


class FormatError(DiagramError, ValueError):
    """A picture cannot be written in that format."""


class ThemeError(DiagramError, ValueError):
    """A theme says what no theme can say, or its file cannot be read."""


class TooLargeError(DiagramError):
    """The map has more to draw than a layout engine can arrange in reasonable time."""


class TooManyPixelsError(TooLargeError):
    """A picture would have more pixels than are drawn."""


class ResolutionError(DiagramError, ValueError):
    """No picture can be drawn with so many pixels an inch."""


class EngineError(DiagramError):
    """The layout engine did not deliver a picture."""


class EngineMissingError(EngineError):
    """The layout engine is not installed."""


class EngineTimeoutError(EngineError):
    """The layout engine took longer than its time limit."""
