"""The texts that a command reads, and what becomes of them."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from buttress.argdown.include import read_source

__all__ = ["STDIN", "Texts"]

STDIN = "<stdin>"
"""The path under which standard input goes."""


class Texts:
    """Reads files from disk, or, where they are given, texts that are to take their place."""

    def __init__(self) -> None:
        self._drafts: dict[Path, str] = {}
        self._stdin_draft: str | None = None
        self.has_read_stdin = False
        self._read: set[Path] = set()

    def use(self, drafts: Mapping[str, str]) -> None:
        """Give these texts, by path, from now on."""
        self._drafts = {Path(path).resolve(): text for path, text in drafts.items()}
        self._stdin_draft = drafts.get(STDIN)

    def read(self, file: Path) -> str:
        """The text of a file.

        Raises:
            OSError: it cannot be read.
        """
        place = file.resolve()
        self._read.add(place)
        return self._drafts[place] if place in self._drafts else read_source(file)

    @cached_property
    def _stdin(self) -> bytes:
        self.has_read_stdin = True
        return sys.stdin.buffer.read()

    def read_stdin(self) -> str:
        """The text of standard input."""
        if self._stdin_draft is not None:
            return self._stdin_draft
        return self._stdin.decode("utf-8", errors="replace")

    def written(self, path: str) -> str | None:
        """A text as it was written, line ends and all; None where that is not certain.

        It is not where a file has not been read before, or is not in UTF-8.
        """
        try:
            if path == STDIN:
                return self._stdin.decode("utf-8")
            place = Path(path).resolve()
            return place.read_bytes().decode("utf-8") if place in self._read else None
        except (OSError, UnicodeDecodeError):
            return None
