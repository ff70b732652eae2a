"""The part of a scene that is near some of its nodes."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable

import attrs

from buttress.diagram.scene import Cluster, Edge, Node, NodeKind, Scene, Weight
from buttress.diagram.views.choosing import chosen_elements, nodes_for
from buttress.diagram.views.options import ViewOptions
from buttress.model import ArgumentMap

__all__ = ["distances", "narrowed", "near_nodes", "part_of"]

NEAR = 1
"""The steps that are gone where no depth is given."""


def narrowed(map: ArgumentMap, scene: Scene, options: ViewOptions) -> Scene:
    """The scene as the options want it: all of it, or what is near the elements they name.

    Raises:
        UnknownElementError: the map has no such element.
        ViewOptionError: the view does not show it.
    """
    elements = chosen_elements(map, options)
    if not elements:
        return scene
    starts = [key for element in elements for key in nodes_for(map, scene, element)]
    return near_nodes(scene, starts, NEAR if options.depth is None else options.depth)


def near_nodes(scene: Scene, starts: Collection[str], depth: int) -> Scene:
    """The nodes that lie at most `depth` steps from the starts, whichever way the edges go.

    The starts are heavy. An inference comes with its premises and its conclusion: together they
    are one step.
    """
    return part_of(scene, distances(scene, starts, depth), starts)


def part_of(scene: Scene, kept: Collection[str], heavy: Collection[str] = ()) -> Scene:
    """The scene with these nodes alone; each knows how many of its neighbours are left out."""
    beyond: defaultdict[str, set[str]] = defaultdict(set)
    for edge in scene.edges:
        for one, other in ((edge.source, edge.target), (edge.target, edge.source)):
            if one in kept and other not in kept:
                beyond[one].add(other)

    def weighed(node: Node) -> Node:
        weight = Weight.HEAVY if node.key in heavy else node.weight
        return attrs.evolve(node, weight=weight, beyond=len(beyond[node.key]))

    return attrs.evolve(
        scene,
        nodes=tuple(weighed(node) for node in scene.nodes if node.key in kept),
        edges=tuple(e for e in scene.edges if e.source in kept and e.target in kept),
        clusters=_frames_with(scene.clusters, kept),
        heavy_means="what was asked for",
        level_sets=tuple(
            left
            for keys in scene.level_sets
            if len(left := tuple(key for key in keys if key in kept)) > 1
        ),
    )


def distances(scene: Scene, starts: Iterable[str], most: int | None = None) -> dict[str, int]:
    """How many steps each node is from the nearest start; nodes beyond `most` have no entry."""
    inferences = {node.key for node in scene.nodes if node.kind is NodeKind.INFERENCE}
    beside: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for edge in scene.edges:
        beside[edge.source].append((edge.target, _steps(edge, edge.source, inferences)))
        beside[edge.target].append((edge.source, _steps(edge, edge.target, inferences)))
    found: dict[str, int] = {}
    waiting = deque((start, 0) for start in starts)
    while waiting:
        key, steps = waiting.popleft()
        if key in found:
            continue
        found[key] = steps
        for other, length in beside[key]:
            if other in found or (most is not None and steps + length > most):
                continue
            if length:
                waiting.append((other, steps + length))
            else:
                waiting.appendleft((other, steps))
    return found


def _steps(edge: Edge, begin: str, inferences: Collection[str]) -> int:
    """How many steps it is along an edge: none from an inference to what is part of it."""
    is_part = edge.is_part_of(begin) and begin in inferences
    return 0 if is_part else 1


def _frames_with(clusters: Iterable[Cluster], kept: Collection[str]) -> tuple[Cluster, ...]:
    """The frames with these nodes alone; empty ones fall away. Frames do not nest deeply."""
    made = (
        attrs.evolve(
            cluster,
            nodes=tuple(key for key in cluster.nodes if key in kept),
            clusters=_frames_with(cluster.clusters, kept),
        )
        for cluster in clusters
    )
    return tuple(cluster for cluster in made if cluster.nodes or cluster.clusters)
