"""How much one picture can show."""

from __future__ import annotations

from buttress.diagram.errors import TooLargeError
from buttress.diagram.scene import Scene

__all__ = ["MOST_EDGES_A_NODE", "MOST_NODES", "TIME_LIMIT", "check_size"]

MOST_NODES = 3000
"""Nodes that a layout engine arranges within the time limit on an ordinary machine."""

MOST_EDGES_A_NODE = 4
"""Edges that there may be for each of the nodes allowed."""

TIME_LIMIT = 60.0
"""Seconds that a layout engine is given."""


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
                "are laid out; draw the files one by one, choose a view with less in it, raise "
                "the limit, or write a .dot file, which has none"
            )
