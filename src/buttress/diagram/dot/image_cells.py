"""The places of images on a card.

An engine that is given the files draws them there, but those of a kind that it does not read; else
there is a frame with the image's name.
"""

from __future__ import annotations

from html import escape

from buttress.diagram.dot.markup import font, row, spacer, table
from buttress.diagram.enclosures import Enclosures
from buttress.diagram.illustration import Illustration, ImageRow
from buttress.diagram.lettering import clean, wrap
from buttress.diagram.measures import SMALL
from buttress.diagram.themes import Theme

__all__ = ["image_cells"]

_INSET = 4


def image_cells(
    images: ImageRow, theme: Theme, width: int, enclosures: Enclosures | None = None
) -> str:
    """The images side by side in the middle of that width."""
    height = images.height
    left = max(width - images.width, 0) // 2
    cells = [spacer(left, height)] if left else []
    for place, each in enumerate(images.images):
        if place and images.gap:
            cells.append(spacer(images.gap, height))
        image = each.image
        file = enclosures.add(image.media_type, image.data) if enclosures is not None else None
        cells.append(_image(each, file, height) if file else _frame(each, height, theme))
    right = max(width - images.width - left, 0)
    return table([row([*cells, *([spacer(right, height)] if right else [])])], width, height)


def _image(each: Illustration, file: str, height: int) -> str:
    return (
        f'<TD FIXEDSIZE="TRUE" WIDTH="{round(each.width)}" HEIGHT="{height}" ALIGN="CENTER">'
        f'<IMG SRC="{file}" SCALE="TRUE"/></TD>'
    )


def _frame(each: Illustration, height: int, theme: Theme) -> str:
    width, title = round(each.width), clean(each.name)
    room = width - 2 * _INSET
    fits = room >= 2 * SMALL.size and height > SMALL.line + _INSET
    lines = wrap(title, room, SMALL.size, max_lines=1) if fits else ()
    written = font("".join(lines), SMALL, theme.quiet) if lines else ""
    told = escape(title.replace("\\", "\\\\"), quote=True) or " "
    return (
        f'<TD TITLE="{told}" BORDER="1" COLOR="{theme.quiet}" FIXEDSIZE="TRUE" '
        f'WIDTH="{width}" HEIGHT="{height}" ALIGN="CENTER">{written}</TD>'
    )
