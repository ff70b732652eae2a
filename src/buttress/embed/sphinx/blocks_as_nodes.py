"""Blocks of words as nodes, so that every builder writes them in its own way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from docutils import nodes
from sphinx.addnodes import tabular_col_spec

from buttress.report.blocks import Block, Cell, Folded, Items, Paragraph, Table, Words
from buttress.report.terminal import visible

__all__ = ["Named", "blocks_as_nodes"]

Named = Callable[[str, list[nodes.Node], str], list[nodes.Node]]
"""Makes of the words that name an element (`[Title]`, `<Title>`) a reference or a target.

The last argument is where they lead if nothing is written about it: `#` and an id, or nothing.
"""

_NOT_IN_CLASS = re.compile(r"[^a-z0-9-]")
_SAFE = re.compile(r"(?:https?:|mailto:|[^:]*$|[./#])", re.IGNORECASE)


def blocks_as_nodes(blocks: Iterable[Block], named: Named) -> list[nodes.Element]:
    """The blocks as nodes. Texts stay as they are: no markup, no curled quotes."""
    shown = [node for block in blocks for node in _block(block, named)]
    for each in shown:
        each["support_smartquotes"] = False
    return shown


def _block(block: Block, named: Named) -> Iterator[nodes.Element]:
    if isinstance(block, Paragraph):
        yield nodes.paragraph("", "", *_line(block.words, named), classes=_classes(block.kind))
    elif isinstance(block, Items):
        yield _items(block, named)
    elif isinstance(block, Table):
        yield tabular_col_spec(spec=_columns(block))
        yield _table(block, named)
    else:
        yield _folded(block, named)


def _items(block: Items, named: Named) -> nodes.Element:
    shown: nodes.Element
    if block.is_numbered:
        shown = nodes.enumerated_list(enumtype="arabic", prefix="(", suffix=")")
    else:
        shown = nodes.bullet_list(bullet="-")
    shown["classes"] += _classes(block.kind)
    for item in block.items:
        shown += nodes.list_item(
            "", *blocks_as_nodes(item.blocks, named), classes=_classes(item.kind)
        )
    return shown


def _table(block: Table, named: Named) -> nodes.Element:
    table = nodes.table(classes=[*_classes(block.kind), "colwidths-auto"])
    group = nodes.tgroup(cols=len(block.headings))
    table += group
    for width in _widths(block):
        group += nodes.colspec(colwidth=width)
    head, body = nodes.thead(), nodes.tbody()
    group += [head, body]
    headings = ([Words(heading)] for heading in block.headings)
    head += _row((tuple(each) for each in headings), block, named)
    for row in block.rows:
        body += _row(row, block, named)
    return table


def _row(cells: Iterable[Cell], block: Table, named: Named) -> nodes.Node:
    row = nodes.row()
    for column, cell in enumerate(cells):
        entry = nodes.entry()
        entry += nodes.paragraph("", "", *_line(cell, named))
        if column in block.numeric:
            entry["classes"].append("text-right")
        row += entry
    return row


def _widths(block: Table) -> list[int]:
    """How many letters the longest cell of each column has."""
    rows: list[Sequence[str]] = [block.headings]
    rows += [[" ".join(words.text for words in cell) for cell in row] for row in block.rows]
    return [max(1, *map(len, column)) for column in zip(*rows, strict=True)]


def _columns(block: Table) -> str:
    """The columns as LaTeX is told of them: what is short is not broken into lines."""
    return "".join(
        "T" if width > _SHORT else "r" if column in block.numeric else "l"
        for column, width in enumerate(_widths(block))
    )


_SHORT = 16


def _folded(block: Folded, named: Named) -> nodes.Element:
    """Shown open: few builders fold."""
    shown = nodes.container(classes=_classes(block.kind))
    shown += nodes.paragraph("", "", nodes.strong("", visible(block.summary)))
    shown += blocks_as_nodes(block.blocks, named)
    return shown


def _line(words: Cell, named: Named) -> list[nodes.Node]:
    line: list[nodes.Node] = []
    for shown in (_words(each, named) for each in words):
        if shown and line:
            line.append(nodes.Text(" "))
        line += shown
    return line


def _words(words: Words, named: Named) -> list[nodes.Node]:
    text = " ".join(visible(words.text).split())
    if not text:
        return []
    shown = list(_dressed(text, words.kind))
    if words.element:
        return named(words.element, shown, words.link)
    if words.link and _SAFE.match(words.link):
        return [nodes.reference("", "", *shown, refuri=words.link, internal=False)]
    return shown


def _dressed(text: str, kind: str) -> Iterator[nodes.Node]:
    if kind == "code":
        yield nodes.literal("", text)
    elif kind in ("name", "error"):
        yield nodes.strong("", text, classes=_classes(kind))
    elif kind:
        yield nodes.inline("", text, classes=_classes(kind))
    else:
        yield nodes.Text(text)


def _classes(kind: str) -> list[str]:
    name = _NOT_IN_CLASS.sub("-", kind.lower())
    return [f"buttress-{name}"] if name else []
