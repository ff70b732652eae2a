"""Blocks as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.report.blocks.block import Block, Cell, Folded, Items, Paragraph, Table, Words
from buttress.report.markdown_text import inert, inert_html

__all__ = ["blocks_as_markdown"]


def blocks_as_markdown(blocks: Iterable[Block]) -> str:
    """The blocks in CommonMark with GitHub's tables; nothing in them becomes markup or a mention.

    What is folded stands between HTML's `<details>`, as it does on GitHub.
    """
    return "\n\n".join("\n".join(_block(block)) for block in blocks)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield _line(block.words)
    elif isinstance(block, Items):
        yield from _items(block)
    elif isinstance(block, Table):
        yield from _table(block)
    else:
        yield from _folded(block)


def _items(block: Items) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        sign = f"{number}. " if block.is_numbered else "- "
        indent = " " * len(sign)
        is_first = True
        for each in item.blocks:
            if not is_first and not isinstance(each, Items):
                yield ""
            for line in _block(each):
                yield f"{sign if is_first else indent}{line}" if line else ""
                is_first = False


def _table(block: Table) -> Iterator[str]:
    yield _row(inert(heading) for heading in block.headings)
    yield _row(
        "---:" if column in block.numeric else "---" for column in range(len(block.headings))
    )
    for row in block.rows:
        yield _row(_line(cell) for cell in row)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _folded(block: Folded) -> Iterator[str]:
    yield f"<details><summary>{inert_html(block.summary)}</summary>"
    for each in block.blocks:
        yield ""
        yield from _block(each)
    yield ""
    yield "</details>"


def _line(words: Cell) -> str:
    return " ".join(filter(None, map(_words, words)))


def _words(words: Words) -> str:
    text = inert(words.text)
    if not text:
        return ""
    if words.kind in ("name", "error", "warning"):
        return f"**{text}**"
    if words.kind in ("in", "out", "undecided"):
        return f"*{text}*"
    return text
