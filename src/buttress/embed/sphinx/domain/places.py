"""Where in the documentation a statement or an argument can be found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

__all__ = ["Place", "Rank", "bare_title", "best", "qualified", "rivals"]


class Rank(IntEnum):
    """How much a place tells of an element; references lead to where most is told."""

    PICTURE = 1
    TABLE = 2
    TEXT = 3
    FIGURE = 4


class Place(NamedTuple):
    """An anchor on a page. `file` is the map's, `is_defined` says that the map has its words."""

    file: str
    docname: str
    anchor: str
    rank: Rank
    is_defined: bool = True

    @property
    def is_in_words(self) -> bool:
        """Whether it can be read there, not only seen in a picture."""
        return self.rank > Rank.PICTURE


def bare_title(target: str) -> tuple[str, str]:
    """The file and the title that a role names: `[Close]`, `Close` or `zoo.argdown::Close`."""
    file, mark, title = target.rpartition("::")
    if not mark or not file.strip() or not title.strip():
        file, title = "", target
    title = " ".join(title.split())
    if len(title) > 2 and (title[0], title[-1]) in {("[", "]"), ("<", ">")}:
        title = title[1:-1]
    return file.strip().lstrip("/"), title


def qualified(file: str, title: str) -> str:
    """What tells a title from the same one in another map."""
    return f"{file}::{title}"


def best(places: Iterable[Place], docname: str = "", file: str = "") -> Place | None:
    """The place to lead to: of that file if one is named, then the one that tells most.

    What the map only refers to gives way to what it puts in words. Of places that tell as much,
    one on the same page comes first, then the order of names decides.
    """
    fitting = [place for place in places if not file or place.file == file]
    return min(
        fitting,
        key=lambda place: (
            not place.is_defined,
            -place.rank,
            place.docname != docname,
            place.docname,
            place.anchor,
        ),
        default=None,
    )


def rivals(places: Sequence[Place], chosen: Place) -> tuple[str, ...]:
    """The files of other maps that document the same title as fully, in order."""
    if not chosen.is_defined:
        return ()
    found = {
        place.file
        for place in places
        if place.is_defined and place.rank == chosen.rank and place.file != chosen.file
    }
    return tuple(sorted(found))
