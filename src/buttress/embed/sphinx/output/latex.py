"""Pictures in LaTeX: a PDF beside the text, with letters that can be searched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes

from buttress.diagram import DiagramError
from buttress.embed.sphinx.nodes import anchors, argument_picture
from buttress.embed.sphinx.output.failure import warn_undrawn
from buttress.embed.sphinx.output.file import write_drawing
from buttress.embed.sphinx.output.turning import is_better_turned, page_size
from buttress.embed.sphinx.output.widths import latex_width
from buttress.embed.sphinx.pictures import picture_of

__all__ = ["visit_anchors", "visit_picture"]


_SCREEN = "scale=0.75"
"""As on a screen, where a pixel is three quarters of a point; letters are then as large as text."""


_LETTERS_A_LINE = 70
_GAPS = 2

_FILL = r"\hspace*{\fill}"
_FILLED = {"left": ("", _FILL), "center": (_FILL, _FILL), "right": (_FILL, "")}
"""Where a picture stands that is in no figure, which would float."""


def visit_picture(visitor: Any, node: argument_picture) -> None:
    """Include the picture's PDF; without a width it is as large as it is, or as fits the page.

    What is so wide that its letters could not be read is turned.

    Raises:
        SkipNode: always; that is docutils' way.
    """
    builder = visitor.builder
    _targets(visitor, node["anchors"])
    try:
        picture = picture_of(builder.env, node["request"])
        drawing = picture.pdf()
        file = write_drawing(Path(builder.outdir), drawing, "pdf")
    except DiagramError as error:
        warn_undrawn(error, node)
        words = node["request"].alt or "An argument map, which could not be drawn."
        visitor.body.append(f"\n{visitor.encode(words)}\n")
        raise nodes.SkipNode from None
    width = node["request"].options.css_width
    size = f"width={latex_width(width)}" if width else _SCREEN
    if not width and is_better_turned(*page_size(drawing)):
        size += ",angle=90"
    stem = file.removesuffix(".pdf")
    graphic = f"\\sphinxincludegraphics[{size}]{{{{{stem}}}.pdf}}"
    if isinstance(node.parent, nodes.figure):
        graphic = f"{{{_lower(_lines_of_caption(node.parent))}{graphic}}}"
    else:
        before, after = _FILLED[node.get("align", "center")]
        graphic = f"{{{before}{graphic}{after}}}"
    visitor.body.append(f"\n\\noindent{graphic}\n")
    raise nodes.SkipNode


def _lower(lines: int) -> str:
    """Has Sphinx make pictures no higher than leaves room for so many lines below them."""
    room = rf"\dimexpr{lines}\baselineskip\relax"
    return rf"\advance\csname spx@image@maxheight\endcsname by-{room}"


def _lines_of_caption(figure: nodes.figure) -> int:
    """Lines of a float beside its picture: the caption, cautiously, and the gaps around it."""
    captions = figure.findall(nodes.caption)
    return sum(2 + len(caption.astext()) // _LETTERS_A_LINE for caption in captions) + _GAPS


def visit_anchors(visitor: Any, node: anchors) -> None:
    """Write the places to lead to.

    Raises:
        SkipNode: always; that is docutils' way.
    """
    _targets(visitor, node["ids"])
    raise nodes.SkipNode


def _targets(visitor: Any, ids: list[str]) -> None:
    visitor.body.append("".join(visitor.hypertarget(id_) for id_ in ids))
