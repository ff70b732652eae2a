"""Running text from PDF, by pypdf."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from statistics import median

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from buttress.sources.errors import SourceError
from buttress.sources.extraction.kinds import MOST_CHARACTERS, Extract
from buttress.sources.extraction.paragraphs import assembled

__all__ = ["paragraphs_of", "read"]

_MOST_PAGES = 3_000
_PAGE_NUMBER = re.compile(r"\W*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
_CLOSED = re.compile(r"[.!?…:][\"'”’»)\]]*\Z")
_HYPHENATED = re.compile(r"[^\W\d_][-‐‑]\Z")


def read(data: bytes, name: str) -> Extract:
    """The text of all pages. Scanned pages have none, and none is made up for them.

    Raises:
        SourceError: it is no PDF that can be read, or has no text.
    """
    pages: list[str] = []
    size = 0
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted:
            raise SourceError(f"{name} is encrypted; save it without a password")
        for page in reader.pages[:_MOST_PAGES]:
            pages.append(page.extract_text())
            size += len(pages[-1])
            if size > MOST_CHARACTERS:
                break
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise SourceError(f"{name} cannot be read as PDF: {error}") from None
    except (RecursionError, OverflowError, MemoryError):
        raise SourceError(f"{name} cannot be read as PDF: it is nested too deeply") from None
    found = assembled((text, False) for text in paragraphs_of("\n".join(pages).split("\n")))
    if not found.text:
        raise SourceError(f"{name} holds no text; a scan needs to be recognised as text first")
    return found


def paragraphs_of(lines: list[str]) -> Iterator[str]:
    """The paragraphs in the lines of a PDF, which seldom says where they begin.

    One ends at a blank line, and where a sentence ends on a line that is clearly shorter than
    most. Page numbers that stand alone on a line are left out.
    """
    lines = [line.strip() for line in lines]
    lengths = [len(line) for line in lines if len(line) > 20]
    short = 0.8 * median(lengths) if lengths else 0.0
    paragraph = ""
    for line in lines:
        if line and _PAGE_NUMBER.fullmatch(line):
            continue
        if line:
            joint = "" if not paragraph or _HYPHENATED.search(paragraph[-2:]) else " "
            paragraph += joint + line
        if paragraph and (not line or (len(line) < short and _CLOSED.search(line))):
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph
