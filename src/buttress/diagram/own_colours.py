"""The colours that a map's author chose, for other programs to draw."""

from __future__ import annotations

from buttress.diagram.scene import Cluster, Node, NodeKind
from buttress.diagram.themes import Paint, PaintRole, Theme, paint_in

__all__ = ["own_colours", "own_line"]


def own_colours(painted: Node | Cluster, theme: Theme) -> dict[str, str]:
    """The `fill`, `ink` and `border` that are not the theme's, as legible as the theme wants them.

    As in a drawn picture, the colour of an argument or a section fills it, that of a statement is
    its border's.
    """
    colour, ink = painted.colour, painted.ink
    wanted: dict[str, Paint] = {}
    if isinstance(painted, Cluster):
        if colour:
            wanted["fill"] = Paint(PaintRole.GROUND, colour)
            wanted["ink"] = Paint(PaintRole.ON_GROUND, colour, ink)
    elif painted.kind is NodeKind.ARGUMENT:
        if colour:
            wanted["fill"] = Paint(PaintRole.FILL, colour)
            wanted["ink"] = Paint(PaintRole.FILL, ink) if ink else Paint(PaintRole.ON, colour)
    else:
        if colour:
            wanted["border"] = Paint(PaintRole.LINE, colour)
        if ink and painted.kind is NodeKind.STATEMENT:
            wanted["ink"] = Paint(PaintRole.INK, ink)
    return {part: paint_in(theme, paint) for part, paint in wanted.items()}


def own_line(colour: str, theme: Theme) -> str:
    """The colour of a line for which its author chose one."""
    return paint_in(theme, Paint(PaintRole.LINE, colour))
