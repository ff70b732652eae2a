"""Pictures in HTML: inline SVG in pages, PNG in books that readers of all kinds open."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Any

import attrs
from docutils import nodes
from sphinx.builders import Builder

from buttress.diagram import DiagramError, Picture
from buttress.embed.figure.options import NATURAL
from buttress.embed.sphinx.nodes import anchors, argument_picture, folded
from buttress.embed.sphinx.output.failure import warn_undrawn
from buttress.embed.sphinx.output.file import write_drawing
from buttress.embed.sphinx.pictures import documented_nodes, picture_of

__all__ = ["depart_folded", "visit_anchors", "visit_folded", "visit_picture"]

_WIDTH = re.compile(r'<svg\b[^>]*?\swidth="([\d.]+)"')
_BOOKS = ("epub",)
_NARROW = 480
"""Pixels of width up to which no picture scrolls, so that the keyboard need not reach it."""
_RESOLUTION, _POINTS = 192, 72
_PNG_WIDTH = slice(16, 20)
"""Where a PNG says how many pixels wide it is (PNG specification, section 11.2.2)."""


def visit_picture(visitor: Any, node: argument_picture) -> None:
    """Write the picture, or a sentence where it cannot be drawn; then go on after it.

    Raises:
        SkipNode: always; that is docutils' way.
    """
    builder: Builder = visitor.builder
    try:
        picture = picture_of(builder.env, node["request"])
        if builder.name in _BOOKS:
            shown = _anchors(node["anchors"]) + _image(picture, node, builder)
        else:
            shown = _inline(picture, node, builder)
    except DiagramError as error:
        warn_undrawn(error, node)
        shown = _anchors(node["anchors"])
    visitor.body.append(shown)
    raise nodes.SkipNode


def _inline(picture: Picture, node: argument_picture, builder: Builder) -> str:
    svg = attrs.evolve(picture, pages=_pages(node, builder)).svg().strip()
    request = node["request"]
    natural = _WIDTH.search(svg)
    classes, style = (
        "buttress-picture",
        f"--buttress-natural-width:{natural[1]}px" if natural else "",
    )
    if request.options.width == NATURAL:
        classes += " buttress-natural"
    elif request.options.css_width:
        classes, style = f"{classes} buttress-sized", f"width:{request.options.css_width}"
    opening = f'<div class="{classes}" style="{style}"'
    name = escape(request.alt or "Argument map")
    may_scroll = natural is not None and float(natural[1]) > _NARROW
    reach = f' role="group" aria-label="{name}" tabindex="0"' if may_scroll else ""
    return f"{opening}{reach}>{svg}</div>\n"


def _pages(node: argument_picture, builder: Builder) -> dict[str, str]:
    """The addresses of the pages that write about boxes of the picture, by the boxes' keys."""
    here = builder.current_docname  # type: ignore[attr-defined]
    pages: dict[str, str] = {}
    for key, place in documented_nodes(builder.env, node["request"]).items():
        if builder.name == "singlehtml" or place.docname == here:
            pages[key] = f"#{place.anchor}"
        else:
            pages[key] = f"{builder.get_relative_uri(here, place.docname)}#{place.anchor}"
    return pages


def _image(picture: Picture, node: argument_picture, builder: Builder) -> str:
    folder = Path(builder.outdir) / builder.imagedir
    drawing = picture.png(_RESOLUTION)
    natural = int.from_bytes(drawing[_PNG_WIDTH], "big") * _POINTS // _RESOLUTION
    file = write_drawing(folder, drawing, "png")
    request = node["request"]
    alt = escape(request.alt or picture.outline)
    css_width = request.options.css_width
    width = f";width:{css_width}" if css_width else ""
    return (
        f'<div class="buttress-picture"><img src="{escape(builder.imgpath)}/{file}" alt="{alt}" '
        f'width="{natural}" style="max-width:100%;height:auto{width}" /></div>\n'
    )


def visit_anchors(visitor: Any, node: anchors) -> None:
    """Write the places to lead to.

    Raises:
        SkipNode: always; that is docutils' way.
    """
    visitor.body.append(_anchors(node["ids"]))
    raise nodes.SkipNode


def _anchors(ids: list[str]) -> str:
    return "".join(f'<span id="{escape(id_)}"></span>' for id_ in ids)


def visit_folded(visitor: Any, node: folded) -> None:
    """Begin what a reader unfolds."""
    summary = escape(node["summary"])
    visitor.body.append(f'<details class="buttress-outline"><summary>{summary}</summary>\n')


def depart_folded(visitor: Any, node: folded) -> None:
    """End what a reader unfolds."""
    visitor.body.append("</details>\n")
