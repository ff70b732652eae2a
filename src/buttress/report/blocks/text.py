"""Blocks as text for a terminal, a manual page or a plain-text mail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.report.blocks.block import Block, Cell, Folded, Items, Paragraph, Table
from buttress.report.terminal import columns, visible
from buttress.report.wrapping import wrapped

__all__ = ["blocks_as_text"]

_WIDTH = 80
_NARROWEST = 30
_WIDEST_CELL = 60


def blocks_as_text(blocks: Iterable[Block], *, width: int = _WIDTH) -> str:
    """The blocks as lines of at most `width` columns where words allow it."""
    return "\n\n".join("\n".join(_block(block, width)) for block in blocks)


def _block(block: Block, width: int) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield from wrapped(_line(block.words), width)
    elif isinstance(block, Items):
        yield from _items(block, width)
    elif isinstance(block, Table):
        yield from _table(block, width)
    else:
        yield from _folded(block, width)


def _items(block: Items, width: int) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        sign = f"({number}) " if block.is_numbered else "- "
        indent = " " * len(sign)
        is_first = True
        for each in item.blocks:
            for line in _block(each, max(width - len(sign), _NARROWEST)):
                yield f"{sign if is_first else indent}{line}"
                is_first = False


def _table(block: Table, width: int) -> Iterator[str]:
    """In columns where they fit, else each row as a list of what it says."""
    rows = [block.headings, *(tuple(map(_line, row)) for row in block.rows)]
    widths = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    if max(widths) <= _WIDEST_CELL and sum(widths) + 2 * len(widths) <= width:
        for row in rows:
            cells = (
                " " * (each - columns(cell)) + cell
                if column in block.numeric
                else cell + " " * (each - columns(cell))
                for column, (cell, each) in enumerate(zip(row, widths, strict=True))
            )
            yield "  ".join(cells).rstrip()
        return
    for row in rows[1:]:
        for column, (heading, cell) in enumerate(zip(block.headings, row, strict=True)):
            if cell:
                first = "- " if column == 0 else "  "
                yield from wrapped(
                    cell if column == 0 else f"{heading}: {cell}", width, indent="  ", first=first
                )


def _folded(block: Folded, width: int) -> Iterator[str]:
    yield f"{visible(block.summary)}:"
    for each in block.blocks:
        yield from _block(each, width)


def _line(words: Cell) -> str:
    return " ".join(" ".join(visible(each.text).split()) for each in words if each.text)
