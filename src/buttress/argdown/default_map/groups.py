"""How headings, or the front matter's `regroup`, group the nodes of the map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from buttress.argdown.default_map.drawing import MapGroup, MapNode
from buttress.argdown.default_map.settings import Settings
from buttress.model import ArgumentMap, ElementKind, Section

__all__ = ["group_nodes"]


@attrs.define
class _Place:
    """A section, where it lies, and whether it is drawn as a group."""

    id: str
    title: str
    parent: _Place | None
    is_group: bool
    is_closed: bool


def group_nodes(
    map: ArgumentMap, nodes: Iterable[MapNode], settings: Settings
) -> tuple[tuple[MapGroup, ...], tuple[str, ...]]:
    """The outermost groups in the order in which their nodes appear, and the nodes in none."""
    places = _Places(map, settings)
    held: dict[str, list[str]] = {}
    ungrouped: list[str] = []
    for node in nodes:
        place = places.of(node)
        if place is None:
            ungrouped.append(node.id)
        else:
            held.setdefault(place.id, []).append(node.id)
    return _tree(places.by_id, held), tuple(ungrouped)


def _enclosing(place: _Place | None) -> _Place | None:
    """The place itself, or the nearest around it, that is drawn as a group."""
    while place is not None and not place.is_group:
        place = place.parent
    return place


def _tree(places: Mapping[str, _Place], held: Mapping[str, list[str]]) -> tuple[MapGroup, ...]:
    """The groups that hold nodes, and those around them, innermost made first."""
    parents: dict[str, str | None] = {}
    waiting = list(held)
    for key in waiting:
        outer = _enclosing(places[key].parent)
        parents[key] = outer.id if outer else None
        if outer and outer.id not in parents and outer.id not in held:
            waiting.append(outer.id)
            parents[outer.id] = None
    inner: dict[str, list[str]] = {}
    for key, parent in parents.items():
        if parent is not None:
            inner.setdefault(parent, []).append(key)
    levels: dict[str, int] = {}
    order = [key for key, parent in parents.items() if parent is None]
    levels.update(dict.fromkeys(order, 1))
    for key in order:
        for child in inner.get(key, ()):
            levels[child] = levels[key] + 1
            order.append(child)
    made: dict[str, MapGroup] = {}
    for key in reversed(order):
        place = places[key]
        made[key] = MapGroup(
            key,
            place.title,
            levels[key],
            place.is_closed,
            tuple(held.get(key, ())),
            tuple(made[child] for child in inner.get(key, ())),
        )
    return tuple(made[key] for key, parent in parents.items() if parent is None)


class _Places:
    """Where each element belongs."""

    def __init__(self, map: ArgumentMap, settings: Settings) -> None:
        self._map = map
        self._settings = settings
        self.by_id: dict[str, _Place] = {}
        self._of: dict[tuple[ElementKind, str], str] = {}
        sections = [section for top in map.sections for section in top.walk()]
        deepest = max((section.level for section in sections), default=0)
        self._least = deepest - settings.number("group", "groupDepth", 2) + 1
        regroup = settings.regroup()
        if regroup:
            self._regroup(regroup)
        else:
            self._from_headings(map.sections)
            for statement in map.statements.values():
                if statement.section:
                    self._of[ElementKind.STATEMENT, statement.title] = statement.section
            for argument in map.arguments.values():
                if argument.section:
                    self._of[ElementKind.ARGUMENT, argument.title] = argument.section

    def of(self, node: MapNode) -> _Place | None:
        key = self._of.get((node.kind, node.title))
        return _enclosing(self.by_id.get(key)) if key else None

    def _from_headings(self, sections: Sequence[Section]) -> None:
        waiting: list[tuple[Section, _Place | None]] = [(one, None) for one in reversed(sections)]
        while waiting:
            section, parent = waiting.pop()
            is_group, is_closed = self._heading_settings(section)
            place = _Place(section.id, section.title, parent, is_group, is_closed)
            self.by_id[section.id] = place
            waiting.extend((child, place) for child in reversed(section.children))

    def _heading_settings(self, section: Section) -> tuple[bool, bool]:
        settings = self._settings
        is_group = is_closed = None
        if not settings.flag("group", "ignoreIsGroup"):
            is_group = section.data.get("isGroup")
        if not settings.flag("group", "ignoreIsClosed"):
            is_closed = section.data.get("isClosed")
        configured = settings.sections()
        if configured is not None:
            own = configured.get(section.title)
            if own is not None:
                is_group, is_closed = own.get("isGroup"), own.get("isClosed")
            elif is_group is None:
                is_group = False
        if is_group is None:
            is_group = section.level >= self._least
        return is_group is not False, is_closed is True

    def _regroup(self, regroup: Sequence[Mapping[str, Any]]) -> None:
        waiting: list[tuple[Mapping[str, Any], _Place | None, int]] = [
            (one, None, 1) for one in reversed(regroup)
        ]
        while waiting:
            config, parent, level = waiting.pop()
            key = f"s{len(self.by_id) + 1}"
            title = config.get("title")
            place = _Place(
                key,
                title if isinstance(title, str) else "",
                parent,
                level >= self._least,
                config.get("isClosed") is True,
            )
            self.by_id[key] = place
            for name, kind in (
                ("statements", ElementKind.STATEMENT),
                ("arguments", ElementKind.ARGUMENT),
            ):
                titles = config.get(name)
                if isinstance(titles, (list, tuple)):
                    self._of.update({(kind, t): key for t in titles if isinstance(t, str)})
            children = config.get("children")
            if isinstance(children, (list, tuple)):
                waiting.extend(
                    (one, place, level + 1)
                    for one in reversed(children)
                    if isinstance(one, Mapping)
                )
