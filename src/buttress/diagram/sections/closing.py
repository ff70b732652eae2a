"""Drawing a section as one box: what it holds in numbers, and its lines gathered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from buttress.diagram.scene import Cluster, Edge, EdgeKind, Node, NodeKind, Scene, Weight
from buttress.diagram.wording import counted
from buttress.model import Standing

__all__ = ["closed"]


def closed(scene: Scene, keys: Collection[str]) -> Scene:
    """The scene with the sections of these keys as one node each, of the section's key.

    Of sections within each other the outermost is drawn. Lines that lead into a section lead to
    its node; of several of one kind between the same two nodes one is drawn, whose note counts
    them, and lines inside a section are left out.
    """
    chosen = list(_outermost(scene.clusters, frozenset(keys)))
    if not chosen:
        return scene
    home = {
        key: cluster.key for cluster in chosen for inner in cluster.walk() for key in inner.nodes
    }
    members: dict[str, list[Node]] = {cluster.key: [] for cluster in chosen}
    for node in scene.nodes:
        if node.key in home:
            members[home[node.key]].append(node)
    boxes = {cluster.key: _box(cluster, members[cluster.key]) for cluster in chosen}
    nodes: dict[str, Node] = {}
    for node in scene.nodes:
        key = home.get(node.key, node.key)
        nodes.setdefault(key, boxes.get(key, node))
    return attrs.evolve(
        scene,
        nodes=tuple(nodes.values()),
        edges=tuple(_gathered(scene.edges, home)),
        clusters=_without(scene.clusters, frozenset(boxes)),
        level_sets=_left(scene, home),
    )


def _left(scene: Scene, home: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """The sets of nodes on one level, without those in closed sections."""
    sets = (tuple(key for key in keys if key not in home) for keys in scene.level_sets)
    return tuple(keys for keys in sets if len(keys) > 1)


def _outermost(clusters: Iterable[Cluster], keys: frozenset[str]) -> Iterable[Cluster]:
    waiting = list(clusters)[::-1]
    while waiting:
        cluster = waiting.pop()
        if cluster.key in keys:
            yield cluster
        else:
            waiting.extend(reversed(cluster.clusters))


def _box(cluster: Cluster, members: Sequence[Node]) -> Node:
    """A section's node: its findings are those of what is in it."""
    weights = {node.weight for node in members}
    weight = Weight.HEAVY if Weight.HEAVY in weights else Weight.PLAIN
    if weights == {Weight.PALE}:
        weight = Weight.PALE
    text = _held(members)
    return Node(
        cluster.key,
        NodeKind.SECTION,
        cluster.title,
        f"the section “{cluster.title}”",
        title=cluster.title,
        text=text,
        detail=text,
        marks=tuple(mark for node in members for mark in node.marks),
        weight=weight,
        colour=cluster.colour,
        ink=cluster.ink,
        link=cluster.link,
    )


def _held(members: Sequence[Node]) -> str:
    """What a section holds: `12 statements and 3 arguments; 10 in, 2 out`."""
    kinds = Counter(node.kind for node in members)
    told = [counted(kinds[kind], kind.value) for kind in NodeKind if kinds[kind]]
    held = f"{', '.join(told[:-1])} and {told[-1]}" if told[1:] else "".join(told)
    standings = Counter(node.standing for node in members)
    stands = [f"{standings[each]} {each}" for each in Standing if standings[each]]
    return f"{held}; {', '.join(stands)}" if stands else held


def _gathered(edges: Iterable[Edge], home: Mapping[str, str]) -> Iterable[Edge]:
    """The lines as they lead from and to the sections' nodes, each once."""
    found: dict[tuple[EdgeKind, str, str], list[Edge]] = {}
    for edge in edges:
        source, target = home.get(edge.source, edge.source), home.get(edge.target, edge.target)
        if source != target or edge.source == edge.target:
            found.setdefault((edge.kind, source, target), []).append(edge)
    for (_, source, target), same in found.items():
        first = same[0]
        if (first.source, first.target) == (source, target):
            yield from same
            continue
        note = f"{len(same)} lines" if len(same) > 1 else first.note
        weight = first.weight if len({edge.weight for edge in same}) == 1 else Weight.PLAIN
        yield attrs.evolve(first, source=source, target=target, note=note, weight=weight)


def _without(clusters: Iterable[Cluster], boxes: frozenset[str]) -> tuple[Cluster, ...]:
    """The frames that are left, which hold the boxes of those in them; they nest little."""
    return tuple(
        attrs.evolve(
            cluster,
            nodes=(
                *cluster.nodes,
                *(inner.key for inner in cluster.clusters if inner.key in boxes),
            ),
            clusters=_without(cluster.clusters, boxes),
        )
        for cluster in clusters
        if cluster.key not in boxes
    )
