"""What a finding is recognised by when the text around it has changed."""

from __future__ import annotations

import os.path
import re
from pathlib import Path

from buttress.checks.finding import Finding
from buttress.model import is_untitled

__all__ = ["fingerprint", "path_from", "relative_path"]

_NUMBER = re.compile(r"\d+")
_BLANKS = re.compile(r"\s+")
_LONGEST = 400


def fingerprint(finding: Finding, base: Path | None = None) -> str:
    """Thirty-two hexadecimal digits that stay the same while the finding stays the same.

    They depend on its rule, its file as seen from the folder `base`, the titles it is about, and
    its message with every number left open; where no title of the author's says what it is about,
    on its line of text as well. Where the line stands does not count, nor which number the reader
    gave to something without a title. Findings that differ in nothing of this share one.
    """
    from hashlib import sha256  # noqa: PLC0415  few runs need one

    titles = [_title(finding.statement), _title(finding.argument)]
    parts = [finding.code, relative_path(finding, base), *titles, _folded(finding.message)]
    if not any(titles) and finding.span is not None:
        parts.append(_plain(finding.span.source_line))
    return sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def relative_path(finding: Finding, base: Path | None = None) -> str:
    """The file of a finding as seen from a folder, with slashes; empty where it has none."""
    return "" if finding.span is None else path_from(finding.span.path, base)


def path_from(path: str, base: Path | None) -> str:
    """A path as seen from a folder, with slashes; a text in no file, `<stdin>`, as it is."""
    if base is None or path.startswith("<"):
        return path
    try:
        return Path(os.path.relpath(path, base)).as_posix()
    except ValueError:  # another drive: no path leads from one to the other
        return Path(path).as_posix()


def _title(title: str | None) -> str:
    return "" if title is None or is_untitled(title) else title


def _folded(message: str) -> str:
    return _NUMBER.sub("#", _plain(message))


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text[:_LONGEST]).strip().casefold()
