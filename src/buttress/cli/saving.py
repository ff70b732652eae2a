"""Saving a file so that it is never found half written."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

__all__ = ["replace_file"]


def replace_file(path: Path, content: bytes) -> None:
    """Put other content in the place of a file's, at once or not at all; its mode stays.

    Where the path is a link, the file that it leads to is replaced. Where there is no file yet, it
    is made as any other.

    Raises:
        OSError: the file cannot be written; it is then as it was.
    """
    place = path.resolve()
    mode = place.stat().st_mode & 0o7777 if place.exists() else 0o666 & ~_mask()
    handle, name = tempfile.mkstemp(prefix=f".{place.name}.", dir=place.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(mode)
        draft.replace(place)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _mask() -> int:
    """What new files are not allowed; it can only be asked for by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
