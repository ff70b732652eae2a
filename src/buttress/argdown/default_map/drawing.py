"""What the default map consists of: nodes, edges and groups."""

from __future__ import annotations

import attrs

from buttress.model import ElementKind, Relation, RelationKind

__all__ = ["DefaultMap", "MapEdge", "MapGroup", "MapNode"]


@attrs.frozen
class MapNode:
    """A statement or argument that the map shows.

    `id` is `n0`, `n1`, …: statements first, then arguments, each in reading order. The labels
    are None where the label mode leaves them out or there is nothing to say.
    """

    id: str
    kind: ElementKind
    title: str
    label_title: str | None = None
    label_text: str | None = None
    tags: tuple[str, ...] = ()


@attrs.frozen
class MapEdge:
    """An arrow between two nodes, named by their ids.

    `source_statement` and `target_statement` are the titles of the statements through which the
    nodes are related: an argument's conclusion, a premise of it, or the node itself. `relation`
    is None where the arrow comes from a statement's use as premise or conclusion.
    """

    id: str
    kind: RelationKind
    source: str
    target: str
    source_statement: str | None = None
    target_statement: str | None = None
    relation: Relation | None = attrs.field(default=None, eq=False, repr=False)


@attrs.frozen
class MapGroup:
    """A section as a frame around nodes, named by their ids, and further groups.

    `id` is that of the section; `level` counts the frames from the outside, from 1. A closed
    group is to be shown as one box, without what is in it.
    """

    id: str
    title: str
    level: int
    is_closed: bool = False
    nodes: tuple[str, ...] = ()
    groups: tuple[MapGroup, ...] = ()


@attrs.frozen
class DefaultMap:
    """The nodes and edges, and how the nodes are grouped; `ungrouped` are those in no group."""

    nodes: tuple[MapNode, ...] = ()
    edges: tuple[MapEdge, ...] = ()
    groups: tuple[MapGroup, ...] = ()
    ungrouped: tuple[str, ...] = ()
