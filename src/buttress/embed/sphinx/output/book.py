"""Pictures in e-books: a PNG, which readers of all kinds show, with links over its boxes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

import attrs
from sphinx.builders import Builder

from buttress.diagram import Picture
from buttress.embed.figure.boxes import Box, Drawn, drawn_boxes
from buttress.embed.sphinx.nodes import argument_picture
from buttress.embed.sphinx.output.file import write_drawing

__all__ = ["picture_in_book"]

_INCH = 72
"""CSS pixels of our SVG to an inch of Graphviz's."""
_RESOLUTION = 192
_MOST_PIXELS_A_SIDE = 6_000
"""More is too much for an e-book; a picture that is larger has fewer pixels an inch."""
_LEAST_RESOLUTION = 40


def picture_in_book(
    picture: Picture, node: argument_picture, builder: Builder, pages: Mapping[str, str]
) -> str:
    """The image, and over each box a link to where `pages` has it, or else its place alone.

    Places are given in hundredths, so that they stay where they belong when a reader makes the
    image smaller. Where a reading system knows no such places, the image is there all the same.

    Raises:
        DiagramError: it cannot be drawn.
    """
    drawn = drawn_boxes(attrs.evolve(picture, pages=pages).svg())
    image = picture.png(_resolution(drawn))
    file = write_drawing(Path(builder.outdir) / builder.imagedir, image, "png")
    request = node["request"]
    alt = escape(request.alt or picture.outline)
    width = request.options.css_width or f"{drawn.width:.0f}px"
    anchors = set(node["anchors"])
    boxes = "".join(_box(each) for each in drawn.boxes)
    missing = "".join(_place(each) for each in sorted(anchors - {box.id for box in drawn.boxes}))
    return (
        f'<div class="buttress-picture">{missing}<div style="position:relative;'
        f'display:inline-block;width:{width};max-width:100%">'
        f'<img src="{escape(builder.imgpath)}/{file}" alt="{alt}" '
        f'style="display:block;width:100%;height:auto" />{boxes}</div></div>\n'
    )


def _resolution(drawn: Drawn) -> int:
    """The pixels an inch of an image that a book can bear."""
    fitting = int(_MOST_PIXELS_A_SIDE * _INCH / max(drawn.width, drawn.height, 1))
    return max(_LEAST_RESOLUTION, min(_RESOLUTION, fitting))


def _box(box: Box) -> str:
    style = ";".join(_placed(box))
    key = f' id="{escape(box.id)}"' if box.id else ""
    if box.link:
        name = escape(box.name)
        return f'<a{key} href="{escape(box.link)}" aria-label="{name}" style="{style}"></a>'
    return f'<span{key} style="{style}"></span>' if key else ""


def _placed(box: Box) -> Iterator[str]:
    yield "position:absolute;display:block"
    for name in ("left", "top", "width", "height"):
        yield f"{name}:{getattr(box, name):g}%"


def _place(key: str) -> str:
    return f'<span id="{escape(key)}"></span>'
