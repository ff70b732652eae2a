"""Running text from Markdown, by markdown-it-py."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from buttress.sources.extraction.kinds import Extract, decoded
from buttress.sources.extraction.paragraphs import assembled
from buttress.sources.splitting.paragraphs import joined_lines

__all__ = ["read"]

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


def read(data: bytes, name: str) -> Extract:
    """The paragraphs, list items, table cells and headings; not code, pictures or front matter."""
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    text = _FRONT_MATTER.sub("", text, count=1)
    return assembled(_paragraphs(MarkdownIt("commonmark").enable("table").parse(text)))


def _paragraphs(tokens: list[Token]) -> Iterator[tuple[str, bool]]:
    is_heading = False
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            is_heading = token.type == "heading_open"
        elif token.type == "inline":
            written = "".join(map(_plain, token.children or ()))
            yield joined_lines(written.split("\n")), is_heading


def _plain(token: Token) -> str:
    if token.type == "softbreak":
        return "\n"
    if token.type == "hardbreak":
        return " "
    return token.content if token.type in ("text", "code_inline") else ""
