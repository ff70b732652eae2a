"""Which reader takes which file."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import attrs

from buttress.sources.errors import SourceError

__all__ = ["MOST_BYTES", "MOST_CHARACTERS", "Extract", "extract"]

MOST_BYTES = 50_000_000
"""The largest file that is read, in bytes."""

MOST_CHARACTERS = 5_000_000
"""The longest text, in code points."""

_READERS = {
    ".md": ("markdown", "markdown-it-py"),
    ".markdown": ("markdown", "markdown-it-py"),
    ".html": ("html", "beautifulsoup4"),
    ".htm": ("html", "beautifulsoup4"),
    ".xhtml": ("html", "beautifulsoup4"),
    ".pdf": ("pdf", "pypdf"),
}


@attrs.frozen
class Extract:
    """A file's running text; `headings` are the numbers of the lines that are headings."""

    text: str
    headings: tuple[int, ...] = ()


def extract(data: bytes, path: Path) -> Extract:
    """The running text of a file with these bytes; its ending says what kind it is.

    What is no Markdown, HTML or PDF is taken for plain text, which is left as it is. Of the
    others every paragraph becomes a line, with a blank line between.

    Raises:
        SourceError: the file is not what its ending says, is too long, or its reader is not
            installed.
    """
    module, package = _READERS.get(path.suffix.lower(), ("", ""))
    if not module:
        found = Extract(decoded(data).replace("\r\n", "\n").replace("\r", "\n"))
    else:
        try:
            reader = import_module(f"buttress.sources.extraction.{module}")
        except ModuleNotFoundError as error:
            raise SourceError(
                f"reading {path.suffix.lower()} files needs {package}, which is not here "
                f"({error.name} is missing); get it with: pip install 'buttress[sources]'"
            ) from None
        found = reader.read(data, path.name)
    if len(found.text) > MOST_CHARACTERS:
        raise SourceError(
            f"the text in {path.name} is longer than {MOST_CHARACTERS:,} characters, "
            "the most that is read"
        )
    return found


def decoded(data: bytes) -> str:
    """Bytes as text: UTF-8, or UTF-16 where a byte order mark says so."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    return data.decode("utf-8-sig", errors="replace")
