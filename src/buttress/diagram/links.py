"""Addresses of the lines that a picture's parts come from."""

from __future__ import annotations

import re
from urllib.parse import quote

from buttress.diagram.errors import DiagramError
from buttress.model import Span

__all__ = ["LinkBaseError", "address", "checked_base"]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SAFE = ("http:", "https:", "file:")
_OPEN = ("/", "=", "?", "&", "#", ":")
"""What a base ends in that a file's path follows as it is."""
_KEPT = "%/:=&?~#+!$,;'@()*[]"
"""Signs that mean something in an address, and are left as they are."""


class LinkBaseError(DiagramError, ValueError):
    """A base for links that a reader's browser should not be sent to."""


def checked_base(base: str | None) -> str | None:
    """The base as it is.

    Raises:
        LinkBaseError: it is neither a relative path nor an `http`, `https` or `file` address.
    """
    scheme = _SCHEME.match(base) if base else None
    if scheme and scheme[0].lower() not in _SAFE:
        raise LinkBaseError(
            f"links can lead to http, https, file or relative addresses; found {base!r}"
        )
    return base


def address(span: Span | None, base: str | None) -> str | None:
    """`base`, then the file, then `#L12`; None where there is no base or no file.

    A base that ends in a word is a folder's, and has its slash added.
    Files are written relative to where Buttress was started, with every sign that an address
    cannot bear escaped.
    """
    if base is None or span is None:
        return None
    line, path = span.line, span.path
    if not path or path.startswith(("<", "/")) or ".." in path.split("/"):
        return None
    file = quote(path.replace("\\", "/"), safe="/", errors="replace")
    slash = "" if not base or base.endswith(_OPEN) else "/"
    return f"{quote(base, safe=_KEPT, errors='replace')}{slash}{file}#L{line}"
