"""The files of a SARIF run: each once, with its address."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Any
from urllib.parse import quote

from buttress.model import Span

__all__ = ["SOURCE_ROOT", "Files", "region"]

SOURCE_ROOT = "%SRCROOT%"
"""What relative addresses are relative to (SARIF 2.1.0, section 3.4.4)."""

_SAFE = "/!$&'()*+,;=@~"


class Files:
    """Numbers the files that findings are in, in the order in which they are met."""

    def __init__(self, base: Path | None = None) -> None:
        self._base = PurePosixPath(base.as_posix()) if base else None
        self._numbers: dict[str, int] = {}

    def location(self, path: str) -> dict[str, Any]:
        """An `artifactLocation` (section 3.4) for a file."""
        address = self._address(path)
        number = self._numbers.setdefault(address, len(self._numbers))
        return {**_located(address), "index": number}

    def artifacts(self) -> list[dict[str, Any]]:
        """The `artifact` objects (section 3.24) that the numbers stand for."""
        return [
            {
                "location": _located(address),
                "roles": ["analysisTarget"],
                "sourceLanguage": "argdown",
                "encoding": "UTF-8",
            }
            for address in self._numbers
        ]

    def _address(self, path: str) -> str:
        """Relative where the file lies below the base, and a `file:` address where it does not."""
        if path.startswith("<"):
            return _quoted(path)
        place = normpath(path)
        if self._base is not None:
            absolute = PurePosixPath(normpath(self._base / place))
            is_below = absolute.is_relative_to(self._base)
            place = str(absolute.relative_to(self._base) if is_below else absolute)
        return f"file://{_quoted(place)}" if place.startswith("/") else _quoted(place)


def _located(address: str) -> dict[str, Any]:
    if address.startswith("file:"):
        return {"uri": address}
    return {"uri": address, "uriBaseId": SOURCE_ROOT}


def _quoted(path: str) -> str:
    """Percent-encoded UTF-8 (RFC 3986); a colon too, or a name could look like a scheme."""
    return quote(path, safe=_SAFE, errors="replace")


def region(span: Span) -> dict[str, int]:
    """A `region` (section 3.30): the end column is the one after the last character."""
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
