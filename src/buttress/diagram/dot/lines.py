"""How each kind of edge is drawn: its line and its head, so that no two differ by colour alone."""

from __future__ import annotations

import attrs

from buttress.diagram.scene import EdgeKind
from buttress.diagram.themes import Theme

__all__ = ["LINES", "Line"]


@attrs.frozen
class Line:
    """A line of the colour that the theme gives to `part`.

    `style` and `head` are Graphviz's names; the head stands at both ends of what holds in both
    directions.
    """

    part: str
    style: str
    head: str
    width: float = 1.6
    head_size: float = 0.8
    is_both_ways: bool = False

    def colour(self, theme: Theme) -> str:
        """The line's colour."""
        colour: str = getattr(theme, self.part)
        return colour

    def width_in(self, theme: Theme) -> float:
        """How heavy the line is, in points."""
        return self.width * theme.line_width


LINES = {
    EdgeKind.SUPPORT: Line("support", "solid", "normal"),
    EdgeKind.ENTAILS: Line("support", "solid", "normalnormal", 2.4),
    EdgeKind.ATTACK: Line("attack", "dashed", "tee", 1.7, 1.2),
    EdgeKind.UNDERCUT: Line("undercut", "dotted", "diamond", 2.2),
    EdgeKind.CONTRARY: Line("contrary", "dashed", "box", is_both_ways=True),
    EdgeKind.CONTRADICTORY: Line("contrary", "solid", "box", 2, is_both_ways=True),
    EdgeKind.PREMISE: Line("premise", "solid", "none"),
    EdgeKind.SOURCE: Line("premise", "solid", "dot", head_size=0.6),
    EdgeKind.DERIVED: Line("premise", "dashed", "odot", head_size=0.8),
}
"""The line of each kind of edge."""
