"""How much one picture can show."""

from __future__ import annotations

from buttress.diagram.errors import ResolutionError, TooLargeError
from buttress.diagram.scene import Scene

__all__ = ["MOST_EDGES_A_NODE", "MOST_NODES", "MOST_OPEN", "RESOLUTION", "TIME_LIMIT", "check_size"]
__all__ += ["checked_resolution"]

MOST_NODES = 3000
"""Nodes that a layout engine arranges within the time limit on an ordinary machine."""

MOST_EDGES_A_NODE = 4
"""Edges that there may be for each of the nodes allowed."""

MOST_OPEN = 300
"""From more nodes than these on, sections are drawn closed."""

TIME_LIMIT = 60.0
"""Seconds that a layout engine is given."""


RESOLUTION = 144
"""Pixels an inch of a PNG: two for each CSS pixel of the SVG."""

_RESOLUTIONS = range(10, 2401)


def checked_resolution(resolution: int) -> int:
    """The resolution as it is, in pixels an inch.

    Raises:
        ResolutionError: it is below 10 or above 2,400, or no whole number.
    """
    if resolution.__class__ is not int or resolution not in _RESOLUTIONS:
        raise ResolutionError(
            "a resolution is a whole number from 10 to 2,400, in pixels an inch: 96 for screens, "
            f"300 for print; found {resolution!r}"
        )
    return resolution


def check_size(scene: Scene, most: int = MOST_NODES) -> None:
    """Refuse what cannot be laid out in reasonable time.

    Raises:
        TooLargeError: the scene has more than `most` nodes, or four times as many edges.
    """
    for count, limit, what in (
        (len(scene.nodes), most, "nodes"),
        (len(scene.edges), most * MOST_EDGES_A_NODE, "edges"),
    ):
        if count > limit:
            raise TooLargeError(
                f"the {scene.view} view of this map has {count:,} {what}, and at most {limit:,} "
                "are laid out; draw one picture for each section (--split) or the files one by "
                "one, choose a view with less in it, raise the limit, or write a .dot file, which "
                "has none"
            )
