"""What places on disk hold, told briefly, so that it can be seen whether it still holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import file_digest, sha256
from pathlib import Path

from buttress.argdown.reading import SUFFIXES

__all__ = ["States", "have_changed", "state_of", "states_of"]

States = Mapping[Path, str]
"""For each place what it held, as `state_of` tells it."""

_DIGITS = 20


def state_of(place: Path) -> str:
    """A digest of a file's content, or of a folder's Argdown files by name; else nothing.

    It says nothing too of a file that cannot be read.
    """
    try:
        if place.is_dir():
            names = "\n".join(_names_in(place))
            return f"folder {sha256(names.encode(errors='surrogateescape')).hexdigest()[:_DIGITS]}"
        if place.is_file():  # to read a pipe or a device may never end
            with place.open("rb") as file:
                return file_digest(file, "sha256").hexdigest()[:_DIGITS]
    except (OSError, ValueError):  # ValueError: a name that no system can have
        return ""
    return ""


def states_of(places: Iterable[Path]) -> States:
    """What several places hold now."""
    return {place: state_of(place) for place in places}


def have_changed(states: States) -> bool:
    """Whether any of the places now holds something else."""
    return any(state_of(place) != state for place, state in states.items())


def _names_in(folder: Path) -> list[str]:
    return sorted(
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.suffix in SUFFIXES and file.is_file()
    )
