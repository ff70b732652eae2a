"""The neighbourhood view: what is near some elements."""

from __future__ import annotations

import attrs

from buttress.diagram.scene import Scene
from buttress.diagram.views.choosing import some_elements
from buttress.diagram.views.nearby import narrowed
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.diagram.views.structure import structure_view
from buttress.model import ArgumentMap

__all__ = ["neighbourhood_view"]


def neighbourhood_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """What is at most `depth` steps (1 if not given) from the elements, in the structure view.

    Edges are followed both ways; an inference counts as one step together with its premises and
    its conclusion. Nodes with neighbours that are not shown say how many. There are no frames for
    sections: what is near is what this is about.

    Raises:
        UnknownElementError: the map has no such element.
        ViewOptionError: there is no element given, or it is not in the structure view.
    """
    some_elements(map, options, "neighbourhood")
    near = narrowed(map, structure_view(map), options)
    return attrs.evolve(near, view="neighbourhood", clusters=())
