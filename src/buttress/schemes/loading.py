"""The standard catalogue, and what users put beside it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from buttress.schemes.catalogue import Catalogue
from buttress.schemes.reading import read_catalogue

__all__ = ["load_catalogue", "standard_catalogue", "standard_files"]

_FOLDER = Path(__file__).with_name("standard")
_FILES = (
    "evidence",
    "causes",
    "sources",
    "politics",
    "action",
    "rules",
    "cases",
    "persons",
    "deduction",
)


def standard_files() -> tuple[Path, ...]:
    """The files of the standard catalogue, in the order of its groups."""
    return tuple(_FOLDER / f"{name}.toml" for name in _FILES)


@cache
def standard_catalogue() -> Catalogue:
    """The schemes that come with Buttress. They are read once, when first asked for."""
    return load_catalogue(standard_files(), base=Catalogue())


def load_catalogue(paths: Iterable[str | Path] = (), *, base: Catalogue | None = None) -> Catalogue:
    """The standard schemes (or those of `base`) and those of the files, in this order.

    A later file may extend or replace what an earlier one has. What cannot be read is among the
    result's `problems`; nothing is raised for it.
    """
    catalogue = standard_catalogue() if base is None else base
    for path in paths:
        catalogue = read_catalogue(path, catalogue)
    return catalogue
