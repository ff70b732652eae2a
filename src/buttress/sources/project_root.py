"""Where a project begins: nothing outside it is read."""

from __future__ import annotations

from pathlib import Path

__all__ = ["project_root"]

_SIGNS = ("buttress.toml", "pyproject.toml", ".git")


def project_root(path: Path) -> Path:
    """The nearest folder at or above a file or folder that looks like the top of a project.

    That is one with a `buttress.toml`, a `pyproject.toml` or a `.git` in it; without any, the
    folder itself, or the file's.
    """
    start = path.resolve()
    folder = start if start.is_dir() else start.parent
    for candidate in (folder, *folder.parents):
        if any((candidate / sign).exists() for sign in _SIGNS):
            return candidate
    return folder
