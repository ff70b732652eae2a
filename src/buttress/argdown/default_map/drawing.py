"""What a default map consists of."""

from __future__ import annotations

import attrs

from buttress.model import ElementKind, RelationKind

__all__ = ["DefaultMap", "MapEdge", "MapGroup", "MapNode"]


@attrs.frozen
class MapNode:
    """A statement or argument on the map; its `id` is `n0` and so on."""

    id: str
    kind: ElementKind
    title: str
    label_title: str | None = None
    label_text: str | None = None
    tags: tuple[str, ...] = ()


@attrs.frozen
class MapEdge:
    """An arrow between the nodes with the ids `source` and `target`.

    The statements are those that the relation holds between; an argument's node may stand for
    one of them.
    """

    id: str
    kind: RelationKind
    source: str
    target: str
    source_statement: str | None = None
    target_statement: str | None = None


@attrs.frozen
class MapGroup:
    """A section drawn as a group. `nodes` are ids of nodes; `level` is 1 for the outermost."""

    id: str
    title: str
    level: int
    is_closed: bool = False
    nodes: tuple[str, ...] = ()
    groups: tuple[MapGroup, ...] = ()


@attrs.frozen
class DefaultMap:
    """The nodes and edges of a map, and how they are grouped. `ungrouped` are ids of nodes."""

    nodes: tuple[MapNode, ...] = ()
    edges: tuple[MapEdge, ...] = ()
    groups: tuple[MapGroup, ...] = ()
    ungrouped: tuple[str, ...] = ()
