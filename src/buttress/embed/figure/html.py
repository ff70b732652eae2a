"""A figure as a fragment of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable

from buttress.embed.figure.options import NATURAL, Options
from buttress.report.blocks import Block, blocks_as_html, escaped

__all__ = ["figure_as_html"]

_BLANK_LINES = re.compile(r"\n\s*\n")
_OPENING = re.compile(r"<(?:svg|img)\b[^>]*>")
_SIZE = re.compile(r' (?:width|height)="[^"]*"')


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
    if options.width == NATURAL:
        style = ' style="overflow-x:auto" tabindex="0"'
        svg = _restyled(svg, "max-width:none")
    elif width := options.css_width:
        style = f' style="width:{width};max-width:100%"'
        svg = _restyled(svg, "width:100%;height:auto")
    else:
        style = ""
    return f'<div class="buttress-picture"{style}>\n{svg.strip()}\n</div>'


def _restyled(svg: str, style: str) -> str:
    opening = _OPENING.match(svg)
    if opening is None:
        return svg
    tag = opening[0] if "max-width" in style else _SIZE.sub("", opening[0])
    return f'{tag[:-1]} style="{style}">{svg[opening.end() :]}'
