"""What a view can be asked for, besides its name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

import attrs

from buttress.diagram.errors import ViewOptionError
from buttress.diagram.scene import Scene
from buttress.model import ArgumentMap

__all__ = ["EVERYTHING", "View", "ViewOptions"]


def _titles(given: str | Iterable[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


@attrs.frozen
class ViewOptions:
    """What a picture is about, and how far it goes from there.

    `elements` are titles, `[Statement]`, `<Argument>` or bare; `depth` is a number of steps from
    them, and None leaves it to the view. Each view's docstring says what they mean to it.

    Raises:
        ViewOptionError: the depth is negative.
    """

    elements: tuple[str, ...] = attrs.field(default=(), converter=_titles)
    depth: int | None = attrs.field(default=None)

    @depth.validator
    def _check_depth(self, _: object, depth: int | None) -> None:
        if depth is not None and depth < 0:
            raise ViewOptionError(f"a depth is a number of steps, 0 or more; found {depth}")


EVERYTHING = ViewOptions()
"""No elements and no depth: what a view shows by itself."""


class View(Protocol):
    """A function that makes a scene of a map."""

    def __call__(self, map: ArgumentMap, options: ViewOptions = EVERYTHING, /) -> Scene:
        """The scene of the map."""
