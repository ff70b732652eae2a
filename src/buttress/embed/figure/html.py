"""A figure as a fragment of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable

from buttress.embed.figure.options import NATURAL, Options
from buttress.embed.figure.start import starting_place
from buttress.report.blocks import Block, blocks_as_html, escaped

__all__ = ["figure_as_html"]

_BLANK_LINES = re.compile(r"\n\s*\n")
_OPENING = re.compile(r"<(?:svg|img)\b[^>]*>")
_SIZE = re.compile(r' (?:width|height)="[^"]*"')
_WIDTH = re.compile(r' width="([0-9.]+)"')

_WIDE = 800
"""Pictures wider than this many CSS pixels may have to be made smaller to fit a page."""

_SMALLEST = 0.6
"""How far that goes before letters are too small to read; from there on a picture scrolls."""

_SCROLLING = ' style="overflow:auto" tabindex="0" role="group" aria-label="Argument map, scrolls"'


def figure_as_html(svg: str, options: Options, blocks: Iterable[Block], *, name: str = "") -> str:
    """The picture, if there is one, and its caption with the blocks below it.

    `name` begins the caption's id. There are no blank lines, which would end a block of HTML in
    Markdown.
    """
    below = blocks_as_html(blocks)
    label = f' aria-labelledby="{name}-caption"' if name and options.caption else ""
    lines = [f'<figure class="buttress-figure"{label}>']
    if svg:
        lines.append(_picture(svg, options))
    if options.caption:
        key = f' id="{name}-caption"' if name else ""
        lines.append("<figcaption>")
        lines.append(f'<span class="buttress-caption"{key}>{escaped(options.caption)}</span>')
        lines += [below, "</figcaption>"]
    else:
        lines.append(below)
    lines.append("</figure>")
    return _BLANK_LINES.sub("\n", "\n".join(filter(None, lines)))


def _picture(svg: str, options: Options) -> str:
    style = start = ""
    if options.width == NATURAL:
        style, start = _SCROLLING, starting_place(svg, 1)
        svg = _restyled(svg, "max-width:none", keeps_size=True)
    elif width := options.css_width:
        style = f' style="width:{width};max-width:100%"'
        svg = _restyled(svg, "width:100%;height:auto")
    elif (natural := _natural_width(svg)) > _WIDE:
        style, start = _SCROLLING, starting_place(svg, _SMALLEST)
        svg = _restyled(svg, f"min-width:{round(natural * _SMALLEST)}px", keeps_size=True)
    wide = " buttress-wide" if start else ""
    return f'<div class="buttress-picture{wide}"{style}>\n{start}{svg.strip()}\n</div>'


def _natural_width(svg: str) -> float:
    """The width that a picture is drawn in, in CSS pixels; 0 where it does not say."""
    opening = _OPENING.match(svg)
    said = _WIDTH.search(opening[0]) if opening else None
    return float(said[1]) if said else 0.0


def _restyled(svg: str, style: str, *, keeps_size: bool = False) -> str:
    opening = _OPENING.match(svg)
    if opening is None:
        return svg
    tag = opening[0] if keeps_size else _SIZE.sub("", opening[0])
    return f'{tag[:-1]} style="{style}">{svg[opening.end() :]}'
