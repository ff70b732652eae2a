"""Where a reader begins to look at a picture that has to be scrolled."""

from __future__ import annotations

from buttress.embed.figure.boxes import drawn_boxes

__all__ = ["starting_place"]


def starting_place(svg: str, scale: float) -> str:
    """A speck at the uppermost box of a picture, for the frame to begin at.

    Without it a frame begins in the corner, where a wide picture has little to show. `scale` is
    how large the picture is where it has to be scrolled. Nothing where no box is drawn.
    """
    if not svg.startswith("<svg"):
        return ""
    drawn = drawn_boxes(svg)
    if not drawn.boxes:
        return ""
    first = min(drawn.boxes, key=lambda box: (box.top, abs(box.left + box.width / 2 - 50)))
    left = (first.left + first.width / 2) / 100 * drawn.width * scale
    top = first.top / 100 * drawn.height * scale
    return f'<span class="buttress-start" style="left:{left:.0f}px;top:{top:.0f}px"></span>'
