"""The default map as Argdown-JSON has it: groups hold their nodes as children."""

from __future__ import annotations

from typing import Any

from buttress.argdown.default_map import DefaultMap, MapEdge, MapGroup, MapNode
from buttress.model import ElementKind

__all__ = ["drawing_to_json"]


def drawing_to_json(drawn: DefaultMap) -> dict[str, Any]:
    """The nodes, those of groups within them, and the edges."""
    nodes = {node.id: _node(node) for node in drawn.nodes}
    shown: list[dict[str, Any]] = []
    waiting: list[tuple[MapGroup, str | None, list[dict[str, Any]]]] = [
        (group, None, shown) for group in reversed(drawn.groups)
    ]
    while waiting:
        group, parent, siblings = waiting.pop()
        one = _group(group, parent)
        one["children"] += [nodes[key] for key in group.nodes]
        siblings.append(one)
        waiting.extend((inner, group.id, one["children"]) for inner in reversed(group.groups))
    shown += [nodes[key] for key in drawn.ungrouped]
    return {"nodes": shown, "edges": [_edge(edge) for edge in drawn.edges]}


def _node(node: MapNode) -> dict[str, Any]:
    kind = "statement" if node.kind is ElementKind.STATEMENT else "argument"
    written: dict[str, Any] = {"id": node.id, "title": node.title, "type": f"{kind}-map-node"}
    if node.label_title is not None:
        written["labelTitle"] = node.label_title
    if node.label_text is not None:
        written["labelText"] = node.label_text
    if node.tags:
        written["tags"] = list(node.tags)
    return written


def _group(group: MapGroup, parent: str | None) -> dict[str, Any]:
    written: dict[str, Any] = {
        "id": group.id,
        "title": group.title,
        "type": "group-map-node",
        "level": group.level,
        "labelTitle": group.title,
        "children": [],
    }
    if group.is_closed:
        written["isClosed"] = True
    if parent is not None:
        written["parent"] = parent
    return written


def _edge(edge: MapEdge) -> dict[str, Any]:
    written: dict[str, Any] = {
        "id": edge.id,
        "type": "map-edge",
        "relationType": edge.kind.value,
        "from": edge.source,
        "to": edge.target,
    }
    if edge.source_statement is not None:
        written["fromEquivalenceClass"] = edge.source_statement
    if edge.target_statement is not None:
        written["toEquivalenceClass"] = edge.target_statement
    return written
