"""A document's text, read so that it can be written back with every other byte as it was."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import attrs

from buttress.model import ButtressError

__all__ = ["DocumentError", "Form", "Text", "form_of", "read_text"]

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd")
_HTML = (".html", ".htm", ".xhtml")
_LARGEST = 50_000_000
_BOM = b"\xef\xbb\xbf"


class DocumentError(ButtressError):
    """A document that cannot be read or written as one."""


class Form(StrEnum):
    """What a document is written in."""

    MARKDOWN = "markdown"
    HTML = "html"


def form_of(path: Path) -> Form:
    """The form that the ending of a file's name tells.

    Raises:
        DocumentError: it tells none.
    """
    suffix = path.suffix.lower()
    if suffix in _MARKDOWN:
        return Form.MARKDOWN
    if suffix in _HTML:
        return Form.HTML
    known = ", ".join((*_MARKDOWN, *_HTML))
    raise DocumentError(f"{path} is neither Markdown nor HTML by its name ({known})")


@attrs.frozen
class Text:
    """A document's text with its line ends. What is no UTF-8 stands in it as lone surrogates."""

    content: str
    is_utf8: bool = True
    has_bom: bool = False

    def fitting(self, part: str, at: int) -> str:
        """A part that fits in at an offset: with the line ends around it, and in the encoding.

        Where the encoding is unknown, all but ASCII is written as character references.
        """
        if not self.is_utf8:
            part = part.encode("ascii", "xmlcharrefreplace").decode("ascii")
        end = self.content.find("\n", at)
        is_windows = end > 0 and self.content[end - 1] == "\r"
        return part.replace("\n", "\r\n") if is_windows else part

    def encoded(self, content: str) -> bytes:
        """Another content as the bytes of this document."""
        return (_BOM if self.has_bom else b"") + content.encode("utf-8", "surrogateescape")


def read_text(path: Path) -> Text:
    """The text of a document.

    Raises:
        DocumentError: it is no text, it is in UTF-16, or it is larger than 50 MB.
        OSError: it cannot be read.
    """
    if path.stat().st_size > _LARGEST:
        raise DocumentError(f"{path} is larger than {_LARGEST // 1_000_000} MB")
    data = path.read_bytes()
    if b"\0" in data:
        raise DocumentError(f"{path} is no text in UTF-8 or an encoding like it")
    has_bom = data.startswith(_BOM)
    data = data.removeprefix(_BOM)
    try:
        return Text(data.decode("utf-8"), has_bom=has_bom)
    except UnicodeDecodeError:
        return Text(data.decode("utf-8", "surrogateescape"), is_utf8=False, has_bom=has_bom)
