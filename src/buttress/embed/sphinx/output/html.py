"""Pictures in HTML: inline SVG in pages, PNG in books that readers of all kinds open."""

from __future__ import annotations

import re
from html import escape
from typing import Any

import attrs
from docutils import nodes
from sphinx.builders import Builder

from buttress.diagram import DiagramError, Picture
from buttress.embed.figure.options import NATURAL
from buttress.embed.figure.start import starting_place
from buttress.embed.sphinx.nodes import anchors, argument_picture, folded
from buttress.embed.sphinx.output.book import picture_in_book
from buttress.embed.sphinx.output.failure import warn_undrawn
from buttress.embed.sphinx.output.light_pages import is_always_light
from buttress.embed.sphinx.pictures import documented_nodes, picture_of

__all__ = ["depart_folded", "visit_anchors", "visit_folded", "visit_picture"]

_WIDTH = re.compile(r'<svg\b[^>]*?\swidth="([\d.]+)"')
_BOOKS = ("epub",)
_NARROW = 480
"""Pixels of width up to which no picture scrolls, so that the keyboard need not reach it."""
_WIDE = 800
"""Pixels of width from which on a picture may scroll, and then stays within the window."""
_SMALLEST = 0.62
"""How small a picture gets before it scrolls, as the style sheet has it."""


def visit_picture(visitor: Any, node: argument_picture) -> None:
    """Write the picture, or a sentence where it cannot be drawn; then go on after it.

    Raises:
        SkipNode: always; that is docutils' way.
    """
    builder: Builder = visitor.builder
    try:
        picture = picture_of(builder.env, node["request"])
        if builder.name in _BOOKS:
            shown = picture_in_book(picture, node, builder, _pages(node, builder))
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
    said = _WIDTH.search(svg)
    natural = float(said[1]) if said else 0.0
    classes, style = ["buttress-picture"], f"--buttress-natural-width:{natural:g}px"
    if request.options.width == NATURAL:
        classes.append("buttress-natural")
    elif request.options.css_width:
        classes.append("buttress-sized")
        style = f"width:{request.options.css_width}"
    start = ""
    if natural > _WIDE and not request.options.css_width:
        classes.append("buttress-wide")
        start = starting_place(svg, 1 if request.options.width == NATURAL else _SMALLEST)
    name = escape(request.alt or "Argument map")
    reach = f' role="group" aria-label="{name}" tabindex="0"' if natural > _NARROW else ""
    light = ' data-theme="light"' if is_always_light(builder, request.options.theme) else ""
    return f'<div class="{" ".join(classes)}" style="{style}"{light}{reach}>{start}{svg}</div>\n'


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
