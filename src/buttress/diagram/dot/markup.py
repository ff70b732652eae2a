"""Graphviz's HTML-like labels, built of tables whose every measure is fixed.

Source: https://graphviz.org/doc/info/shapes.html#html
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from html import escape

from buttress.diagram.measures import Lettering

__all__ = ["block", "dashes_end", "font", "row", "spacer", "table"]


def font(text: str, lettering: Lettering, colour: str) -> str:
    """The text in letters of that size and colour; every sign of it stands for itself."""
    inner = escape(text.replace("\\", "\\\\"), quote=True)
    if lettering.bold:
        inner = f"<B>{inner}</B>"
    return f'<FONT POINT-SIZE="{lettering.size:g}" COLOR="{colour}">{inner}</FONT>'


def block(content: str, width: int, height: int, *, align: str = "LEFT", ground: str = "") -> str:
    """A cell of exactly that size."""
    colour = f' BGCOLOR="{ground}"' if ground else ""
    return (
        f'<TD FIXEDSIZE="TRUE" WIDTH="{width}" HEIGHT="{height}" ALIGN="{align}"{colour}>'
        f"{content}</TD>"
    )


@lru_cache(maxsize=1024)
def spacer(width: int, height: int) -> str:
    """An empty cell of that size."""
    return f'<TD FIXEDSIZE="TRUE" WIDTH="{width}" HEIGHT="{height}"></TD>'


def row(cells: Iterable[str]) -> str:
    """A row of cells."""
    return f"<TR>{''.join(cells)}</TR>"


def table(rows: Iterable[str], width: int, height: int) -> str:
    """A table of exactly that size, without lines or gaps."""
    return (
        '<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" FIXEDSIZE="TRUE" '
        f'WIDTH="{width}" HEIGHT="{height}">{"".join(rows)}</TABLE>'
    )


def dashes_end(content: str) -> str:
    """What has a dashed frame, in a frame that cannot be seen.

    Graphviz 14.1 crashes at its JSON and xdot where a round frame on a ground of its own follows a
    dashed one in a label, and no other frame lies between.
    """
    return (
        '<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" COLOR="transparent">'
        f"<TR><TD>{content}</TD></TR></TABLE>"
    )
