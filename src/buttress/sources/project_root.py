"""Where a project begins: nothing outside it is read."""

from __future__ import annotations

from pathlib import Path

__all__ = ["project_root"]

_TOPS = (".git", "pyproject.toml")


def project_root(path: Path) -> Path:
    """The nearest folder at or above a file or folder that looks like the top of a project.

    That is one with a `.git` or a `pyproject.toml` in it. Without any it is the nearest with a
    `buttress.toml`, which a folder within a project may have as well; without that too, the
    folder itself, or the file's.
    """
    start = path.resolve()
    folder = start if start.is_dir() else start.parent
    candidates = (folder, *folder.parents)
    for signs in (_TOPS, ("buttress.toml",)):
        for candidate in candidates:
            if any((candidate / sign).exists() for sign in signs):
                return candidate
    return folder
