"""The path view: how two elements hang together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import attrs

from buttress.diagram.errors import ViewOptionError
from buttress.diagram.scene import Edge, Scene
from buttress.diagram.views.choosing import chosen_elements, nodes_for
from buttress.diagram.views.nearby import part_of
from buttress.diagram.views.nodes import name_of
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.diagram.views.paths import Beside, Paths, lines_from, paths_within, shortest_paths
from buttress.diagram.views.structure import structure_view
from buttress.model import ArgumentMap

__all__ = ["path_view"]

_NAME = 60
"""So much of a name is said below the picture."""


def path_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """Every shortest path between two elements in the structure view.

    With a depth: every path of at most so many lines that visits no node twice, up to a limit
    that the picture names when it is reached. Lines are followed both ways, and drawn the way
    they go. Nodes with neighbours that are on no path say how many.

    Raises:
        UnknownElementError: the map has no such element.
        ViewOptionError: there are not exactly two elements, or one of them is not in the view.
    """
    elements = chosen_elements(map, options)
    if len(elements) != 2:
        raise ViewOptionError(
            "the path view leads from one element to another and needs two of them; found "
            f"{len(elements)}. "
            'Give --element "[One]" --element "<Other>" on the command line, '
            'elements=["[One]", "<Other>"] in Python'
        )
    scene = attrs.evolve(structure_view(map), view="path", clusters=())
    starts, ends = (nodes_for(map, scene, element) for element in elements)
    beside = _neighbours(scene.edges)
    found = _found(beside, starts, ends, options.depth)
    one, other = (name_of(element) for element in elements)
    on_path = found.pairs
    kept = {*starts, *ends, *(key for pair in on_path for key in pair)}
    part = part_of(scene, kept, {*starts, *ends})
    edges = tuple(edge for edge in part.edges if _pair(edge) in on_path)
    return attrs.evolve(part, edges=edges, notes=(_note(found, one, other, options.depth),))


def _found(
    beside: Beside, starts: Collection[str], ends: Collection[str], most: int | None
) -> Paths:
    to_end = lines_from(beside, ends)
    if most is None:
        return shortest_paths(beside, starts, to_end)
    return paths_within(beside, starts, to_end, most)


def _neighbours(edges: Collection[Edge]) -> Beside:
    beside: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for edge in edges:
        beside[edge.source][edge.target] = None
        beside[edge.target][edge.source] = None
    return {key: tuple(others) for key, others in beside.items()}


def _pair(edge: Edge) -> frozenset[str]:
    return frozenset((edge.source, edge.target))


def _note(found: Paths, one: str, other: str, most: int | None) -> str:
    within = "" if most is None else f" of at most {most} line{'' if most == 1 else 's'}"
    between = f"between {_brief(one)} and {_brief(other)}"
    if found.is_cut:
        return (
            f"The first {found.count:,} paths{within} {between}; there may be more, and a smaller "
            "depth shows fewer."
        )
    if not found.count:
        return f"There is no path{within} {between}."
    kind = "shortest path" if most is None else "path"
    paths = f"1 {kind}" if found.count == 1 else f"{found.count:,} {kind}s"
    length = f", {found.length} lines long" if most is None and found.length > 1 else ""
    return f"{paths}{within} {between}{length}."


def _brief(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"
