"""Files that a map names: found within the project, and read up to a size."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from buttress.sources.errors import SourceError

__all__ = ["find_file", "read_bytes"]


def find_file(name: str, folders: Iterable[Path], root: Path) -> Path:
    """The file that `name` is the path of, from the first of some folders that has it.

    Links are followed before it is judged where the file lies.

    Raises:
        SourceError: there is no such file, or it lies outside `root`.
    """
    root = root.resolve()
    outside = False
    for folder in folders:
        try:
            path = (folder / name).resolve()
            if not path.is_relative_to(root):
                outside = True
            elif path.is_file():
                return path
        except (OSError, ValueError, RuntimeError):  # a name that no system can have
            continue
    if outside:
        raise SourceError(f"{name} lies outside the project, of which alone files are read")
    raise SourceError(f"no file {name} is there, nor at that path from the top of the project")


def read_bytes(path: Path, most: int) -> bytes:
    """A file's bytes.

    Raises:
        SourceError: it cannot be read, or is larger than `most` bytes.
    """
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise SourceError(f"{path.name} cannot be read: {error.strerror}") from None
    if len(data) > most:
        raise SourceError(
            f"{path.name} is larger than {most // 1_000_000} MB, the most that is read"
        )
    return data
