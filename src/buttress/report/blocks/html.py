"""Blocks as a fragment of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from buttress.report.blocks.block import Block, Cell, Folded, Items, Paragraph, Table, Words
from buttress.report.terminal import visible

__all__ = ["blocks_as_html", "escaped"]

_CLASS = re.compile(r"[^a-z0-9-]")
_SAFE = ("http:", "https:", "file:")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_IGNORED = re.compile(r"[\x00-\x20]")
"""Signs that browsers drop from an address."""


def blocks_as_html(blocks: Iterable[Block], *, prefix: str = "buttress") -> str:
    """The blocks as HTML without blank lines; classes begin with the prefix.

    Everything in them is escaped, and no address leads to a script.
    """
    return "\n".join(line for block in blocks for line in _block(block, prefix))


def escaped(text: str) -> str:
    """A text on one line, safe between tags and in quotes; nothing in it steers what shows it."""
    return escape(" ".join(visible(text).split()))


def _block(block: Block, prefix: str) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f"<p{_class(block.kind, prefix)}>{_line(block.words, prefix)}</p>"
    elif isinstance(block, Items):
        yield from _items(block, prefix)
    elif isinstance(block, Table):
        yield from _table(block, prefix)
    else:
        yield from _folded(block, prefix)


def _items(block: Items, prefix: str) -> Iterator[str]:
    tag = "ol" if block.is_numbered else "ul"
    yield f"<{tag}{_class(block.kind, prefix)}>"
    for item in block.items:
        opening = f"<li{_class(item.kind, prefix)}>"
        if len(item.blocks) == 1 and isinstance(item.blocks[0], Paragraph):
            yield f"{opening}{_line(item.blocks[0].words, prefix)}</li>"
            continue
        yield opening
        for each in item.blocks:
            yield from _block(each, prefix)
        yield "</li>"
    yield f"</{tag}>"


def _table(block: Table, prefix: str) -> Iterator[str]:
    yield f"<div{_class(block.kind, prefix)}>"
    yield "<table>"  # themes of pages give their look to tables that have no class
    yield "<thead>"
    headings = (
        f'<th scope="col"{_number(column, block)}>{escaped(heading)}</th>'
        for column, heading in enumerate(block.headings)
    )
    yield f"<tr>{''.join(headings)}</tr>"
    yield "</thead>"
    yield "<tbody>"
    for row in block.rows:
        cells = (
            f"<td{_number(column, block)}>{_line(cell, prefix)}</td>"
            for column, cell in enumerate(row)
        )
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>"
    yield "</table>"
    yield "</div>"


def _folded(block: Folded, prefix: str) -> Iterator[str]:
    yield f"<details{_class(block.kind, prefix)}>"
    yield f"<summary>{escaped(block.summary)}</summary>"
    for each in block.blocks:
        yield from _block(each, prefix)
    yield "</details>"


def _line(words: Cell, prefix: str) -> str:
    return " ".join(filter(None, (_words(each, prefix) for each in words)))


def _words(words: Words, prefix: str) -> str:
    text = escaped(words.text)
    if not text:
        return ""
    if words.link and _is_safe(words.link):
        text = f'<a href="{escape(words.link)}">{text}</a>'
    if words.kind == "code":
        return f"<code>{text}</code>"
    if words.kind in ("name", "error", "warning"):
        return f"<strong{_class(words.kind, prefix)}>{text}</strong>"
    return f"<span{_class(words.kind, prefix)}>{text}</span>" if words.kind else text


def _is_safe(link: str) -> bool:
    scheme = _SCHEME.match(_IGNORED.sub("", link))
    return scheme is None or scheme[0].lower() in _SAFE


def _class(kind: str, prefix: str) -> str:
    name = _CLASS.sub("-", kind.lower())
    return f' class="{prefix}-{name}"' if name else ""


def _number(column: int, block: Table) -> str:
    return ' style="text-align:right"' if column in block.numeric else ""
