"""The map that Argdown draws of a text when nothing else is asked for.

Which statements and arguments are on it (`selection`), how they are labelled (`nodes`), what
leads from one to another (`edges`), and how headings group them (`groups`): all as Argdown
2.0.1 does it, with the settings that its front matter has for it.
"""

from __future__ import annotations

from buttress.argdown.default_map.drawing import DefaultMap, MapEdge, MapGroup, MapNode
from buttress.argdown.default_map.edges import edges_between
from buttress.argdown.default_map.groups import group_nodes
from buttress.argdown.default_map.nodes import argument_nodes, statement_nodes
from buttress.argdown.default_map.selection import select
from buttress.argdown.default_map.settings import Settings
from buttress.model import ArgumentMap

__all__ = ["DefaultMap", "MapEdge", "MapGroup", "MapNode", "default_map"]


def default_map(map: ArgumentMap) -> DefaultMap:
    """The default map, under the settings of the map's front matter."""
    settings = Settings(map.settings)
    selection = select(map, settings)
    nodes = statement_nodes(map, selection, settings)
    nodes += argument_nodes(map, selection, settings, first=len(nodes))
    edges = edges_between(map, selection, nodes)
    groups, ungrouped = group_nodes(map, nodes, settings)
    return DefaultMap(tuple(nodes), tuple(edges), groups, ungrouped)
