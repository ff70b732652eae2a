"""The map that Argdown draws of a text when nothing else is asked for.

What it shows (`selection`), how that is labelled (`nodes`), what leads from one to another
(`edges`), and how sections frame it (`sectioning`, `groups`): all as Argdown 2.0.1 does it, with
the settings that its front matter has for it.
"""

from __future__ import annotations

from buttress.argdown.default_map.drawing import DefaultMap, MapEdge, MapGroup, MapNode
from buttress.argdown.default_map.edges import TooManyEdgesError, connect
from buttress.argdown.default_map.groups import group
from buttress.argdown.default_map.nodes import label
from buttress.argdown.default_map.sectioning import Sectioning
from buttress.argdown.default_map.selection import select
from buttress.argdown.default_map.settings import LabelSettings
from buttress.model import ArgumentMap

__all__ = [
    "DefaultMap",
    "MapEdge",
    "MapGroup",
    "MapNode",
    "Sectioning",
    "TooManyEdgesError",
    "default_map",
]


def default_map(map: ArgumentMap) -> DefaultMap:
    """The default map, under the settings of the map's front matter.

    Raises:
        TooManyEdgesError: the map would have more than a million edges.
    """
    sectioning = Sectioning.of(map)
    nodes = label(select(map, sectioning), LabelSettings.read(map.settings))
    groups, ungrouped = group(nodes, sectioning)
    return DefaultMap(nodes, connect(map, nodes), groups, ungrouped)
