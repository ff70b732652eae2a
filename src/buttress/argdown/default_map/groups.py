"""Sections as frames around the nodes of the map."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.argdown.default_map.drawing import MapGroup, MapNode
from buttress.argdown.default_map.sectioning import Sectioning
from buttress.model import ElementKind

__all__ = ["group"]


def group(
    nodes: Iterable[MapNode], sectioning: Sectioning
) -> tuple[tuple[MapGroup, ...], tuple[str, ...]]:
    """The outermost groups, in the order in which nodes need them, and the nodes in none.

    A section that is no group leaves its nodes to the one around it.
    """
    held: dict[str, list[str]] = {}
    ungrouped: list[str] = []
    for node in nodes:
        is_statement = node.kind is ElementKind.STATEMENT
        sections = sectioning.statements if is_statement else sectioning.arguments
        key = sectioning.group_of(sections[node.title])
        if key is None:
            ungrouped.append(node.id)
        else:
            held.setdefault(key, []).append(node.id)
    return _nested(held, sectioning), tuple(ungrouped)


def _nested(held: dict[str, list[str]], sectioning: Sectioning) -> tuple[MapGroup, ...]:
    """The groups that hold nodes, inside those around them."""
    inner: dict[str, list[str]] = {}
    created: dict[str, None] = {}
    for key in list(held):
        child = key
        while (parent := sectioning.group_around(child)) is not None:
            is_new = parent not in held and parent not in created
            inner.setdefault(parent, []).append(child)
            if not is_new:
                break
            created[parent] = None
            child = parent
    roots = [key for key in (*held, *created) if sectioning.group_around(key) is None]
    order = [(key, 1) for key in roots]
    for key, level in order:
        order.extend((child, level + 1) for child in inner.get(key, ()))
    made: dict[str, MapGroup] = {}
    for key, level in reversed(order):
        made[key] = MapGroup(
            key,
            sectioning.titles[key],
            level,
            key in sectioning.closed,
            tuple(held.get(key, ())),
            tuple(made[child] for child in inner.get(key, ())),
        )
    return tuple(made[key] for key in roots)
