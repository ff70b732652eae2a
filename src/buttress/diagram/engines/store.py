"""Where drawings are kept: in memory, and in a folder where one is given."""

from __future__ import annotations

import os
import tempfile
from collections import OrderedDict
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from threading import Lock

__all__ = ["Store"]

_MOST_BYTES = 64_000_000
"""How much is kept in memory."""

_MOST_FILES = 2_000
"""How many drawings are kept in a folder; those not asked for longest go first."""

_SUFFIX = ".drawing"
_DIGEST = 64


class Store:
    """Drawings by their keys, which are hexadecimal digits.

    A file begins with the digest of its content, so that one that was cut short or tampered with
    counts as absent. A folder that cannot be written is no error: drawings are then made anew.
    """

    def __init__(self, folder: Path | None = None, *, most_bytes: int = _MOST_BYTES) -> None:
        self.folder = folder
        self._most_bytes = most_bytes
        self._size = 0
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, key: str) -> bytes | None:
        """The drawing, or None."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        drawn = self._from_folder(key)
        if drawn is not None:
            self._remember(key, drawn)
        return drawn

    def put(self, key: str, drawn: bytes) -> None:
        """Keep a drawing."""
        self._remember(key, drawn)
        if self.folder is not None:
            with suppress(OSError):
                self._to_folder(self.folder, key, drawn)

    def _remember(self, key: str, drawn: bytes) -> None:
        with self._lock:
            self._size += len(drawn) - len(self._kept.pop(key, b""))
            self._kept[key] = drawn
            while self._size > self._most_bytes:
                _, gone = self._kept.popitem(last=False)
                self._size -= len(gone)

    def _from_folder(self, key: str) -> bytes | None:
        if self.folder is None:
            return None
        file = self.folder / f"{key}{_SUFFIX}"
        try:
            content = file.read_bytes()
            os.utime(file)
        except OSError:
            return None
        digest, drawn = content[:_DIGEST], content[_DIGEST:]
        return drawn if sha256(drawn).hexdigest().encode() == digest else None

    def _to_folder(self, folder: Path, key: str, drawn: bytes) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", suffix=_SUFFIX, dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(sha256(drawn).hexdigest().encode() + drawn)
        Path(name).replace(folder / f"{key}{_SUFFIX}")
        self._prune(folder)

    def _prune(self, folder: Path) -> None:
        files = [file for file in folder.glob(f"*{_SUFFIX}") if file.is_file()]
        if len(files) > _MOST_FILES:
            files.sort(key=lambda file: file.stat().st_mtime)
            for file in files[: len(files) - _MOST_FILES]:
                file.unlink(missing_ok=True)
