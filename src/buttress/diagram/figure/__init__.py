"""Figures: strips of one width, right below each other, that are read like a page of print."""

from __future__ import annotations

from buttress.diagram.figure.strip import Strip, strip_of
from buttress.diagram.figure.table_row import TableRow, row_of, table_width
from buttress.diagram.scene import Form, Node

__all__ = ["Strip", "TableRow", "Written", "row_of", "strip_of", "table_width", "written_of"]

Written = Strip | TableRow
"""What is written in a part of a figure."""


def written_of(node: Node) -> Written:
    """What is written in a node that is part of a figure."""
    return row_of(node) if node.form in (Form.HEADER, Form.ROW) else strip_of(node)
