"""A small document: paragraphs, lists and tables of words, before they are put into any format.

What is said in a document is said once, as blocks, and written as HTML, Markdown or text from
these; other systems make nodes of their own of them.
"""

from __future__ import annotations

from buttress.report.blocks.block import (
    Block,
    Cell,
    Folded,
    Item,
    Items,
    Paragraph,
    Table,
    Words,
)
from buttress.report.blocks.html import blocks_as_html, escaped
from buttress.report.blocks.markdown import blocks_as_markdown
from buttress.report.blocks.text import blocks_as_text

__all__ = [
    "Block",
    "Cell",
    "Folded",
    "Item",
    "Items",
    "Paragraph",
    "Table",
    "Words",
    "blocks_as_html",
    "blocks_as_markdown",
    "blocks_as_text",
    "escaped",
]
