"""What a small document is made of."""

from __future__ import annotations

import attrs

__all__ = ["Block", "Cell", "Folded", "Item", "Items", "Paragraph", "Table", "Words"]


@attrs.frozen
class Words:
    """Some words in a line.

    `kind` says what they are, and becomes a class in HTML: `name` of an element, `in`, `out` or
    `undecided` for a standing, `error`, `warning` or `info` for a severity, `place` in a file,
    `quiet` for what is said aside; empty for plain words. `element` is the statement or argument
    that they name, as `[Title]` or `<Title>`. `link` is an address that they lead to.
    """

    text: str
    kind: str = ""
    element: str = ""
    link: str = ""


Cell = tuple[Words, ...]
"""What stands in one cell of a table, or on one line."""


@attrs.frozen
class Paragraph:
    """Words that run on."""

    words: Cell
    kind: str = ""


@attrs.frozen
class Item:
    """One item of a list: what it says, and lists below it."""

    blocks: tuple[Block, ...]
    kind: str = ""


@attrs.frozen
class Items:
    """A list; a numbered one counts from 1."""

    items: tuple[Item, ...]
    is_numbered: bool = False
    kind: str = ""


@attrs.frozen
class Table:
    """A table with a row of headings; `numeric` are the columns, from 0, that hold numbers."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numeric: frozenset[int] = frozenset()
    kind: str = ""


@attrs.frozen
class Folded:
    """Blocks that a reader unfolds, where the format can do that."""

    summary: str
    blocks: tuple[Block, ...]
    kind: str = ""


Block = Paragraph | Items | Table | Folded
