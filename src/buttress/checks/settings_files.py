"""Which files may hold settings, found without reading what they say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

__all__ = ["NAMES", "folders_outwards", "may_have_settings"]

NAMES = ("buttress.toml", "pyproject.toml")
"""The names of settings files; in one folder the first goes before the second."""


def folders_outwards(folder: Path, root: Path) -> Iterator[Path]:
    """A folder and those above it, up to the root."""
    for each in (folder, *folder.parents):
        yield each
        if each == root:
            return


def may_have_settings(folder: Path) -> bool:
    """Whether there is a settings file for the maps of a folder; a `pyproject.toml` may be none."""
    from buttress.sources.project_root import project_root  # noqa: PLC0415  not for every check

    start = folder.resolve()
    for each in folders_outwards(start, project_root(start)):
        if (each / NAMES[0]).is_file():
            return True
        path = each / NAMES[1]
        if path.is_file():
            try:
                if b"buttress" in path.read_bytes():
                    return True
            except OSError:
                return True  # who reads it in earnest says what is the matter
    return False
