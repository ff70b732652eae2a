"""Which section each element belongs to, and which sections are drawn as groups.

Sections come from the headings, or from the front matter's `group.regroup`, which replaces them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import attrs

from buttress.argdown.default_map.settings import GroupSettings
from buttress.model import ArgumentMap, Section

__all__ = ["Sectioning"]


@attrs.frozen(slots=False)
class Sectioning:
    """The sections of a map as its front matter wants them.

    `statements` and `arguments` map titles to ids of sections; `groups` and `closed` are the ids
    of the sections that are drawn as groups, and closed.
    """

    sections: tuple[Section, ...]
    statements: Mapping[str, str | None]
    arguments: Mapping[str, str | None]
    groups: frozenset[str]
    closed: frozenset[str]

    @classmethod
    def of(cls, map: ArgumentMap) -> Sectioning:
        """The sections of a map, by its headings and its settings."""
        settings = GroupSettings.read(map.settings)
        deepest = max((section.level for section in _walk(map.sections)), default=0)
        shallowest_group = deepest - settings.depth + 1
        if settings.regroup:
            return _regrouped(map, settings.regroup, shallowest_group)
        groups: set[str] = set()
        closed: set[str] = set()
        for section in _walk(map.sections):
            is_group, is_closed = _flags(section, settings)
            if section.level >= shallowest_group if is_group is None else is_group is not False:
                groups.add(section.id)
            if is_closed:
                closed.add(section.id)
        return cls(
            map.sections,
            {title: statement.section for title, statement in map.statements.items()},
            {title: argument.section for title, argument in map.arguments.items()},
            frozenset(groups),
            frozenset(closed),
        )

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """The title of each section, by id."""
        return {section.id: section.title for section in _walk(self.sections)}

    @cached_property
    def parents(self) -> Mapping[str, str]:
        """The id of the section around each section that has one."""
        return {
            child.id: section.id for section in _walk(self.sections) for child in section.children
        }

    @cached_property
    def _frames(self) -> Mapping[str, str | None]:
        """The section itself where it is a group, or else the nearest around it that is one."""
        frames: dict[str, str | None] = {}
        for section in _walk(self.sections):
            outer = frames.get(self.parents.get(section.id, ""))
            frames[section.id] = section.id if section.id in self.groups else outer
        return frames

    def group_of(self, section: str | None) -> str | None:
        """The group in which what belongs to a section is drawn; None where it is in none."""
        return None if section is None else self._frames.get(section)

    def group_around(self, section: str) -> str | None:
        """The group in which a section that is a group itself is drawn."""
        return self.group_of(self.parents.get(section))


def _walk(sections: Iterable[Section]) -> Iterable[Section]:
    for top in sections:
        yield from top.walk()


def _flags(section: Section, settings: GroupSettings) -> tuple[Any, Any]:
    """What data and settings say of a section: a group? closed? None where they do not say."""
    is_group = None if settings.ignore_is_group else section.data.get("isGroup")
    is_closed = None if settings.ignore_is_closed else section.data.get("isClosed")
    if settings.sections is not None:
        own = settings.sections.get(section.title)
        if own:
            get = own.get if isinstance(own, Mapping) else lambda _: None
            return get("isGroup"), get("isClosed")
        if is_group is None:
            is_group = False
    return is_group, is_closed


@attrs.define
class _Entry:
    """One entry of `group.regroup`, with the entries below it."""

    section: Section
    config: Mapping[str, Any]
    children: list[_Entry] = attrs.field(factory=list)


def _regrouped(
    map: ArgumentMap,
    regroup: tuple[Mapping[str, Any], ...],
    shallowest_group: float,
) -> Sectioning:
    roots: list[_Entry] = []
    order: list[_Entry] = []
    waiting = [(config, 1, roots) for config in reversed(regroup)]
    while waiting:
        config, level, siblings = waiting.pop()
        title = config.get("title")
        section = Section(
            f"s{len(order) + 1}",
            "" if title is None else str(title),
            level,
            tags=tuple(_texts(config.get("tags"))),
        )
        entry = _Entry(section, config)
        siblings.append(entry)
        order.append(entry)
        children = config.get("children")
        if isinstance(children, (list, tuple)):
            waiting.extend(
                (child, level + 1, entry.children)
                for child in reversed(children)
                if isinstance(child, Mapping)
            )
    for entry in reversed(order):
        below = tuple(child.section for child in entry.children)
        entry.section = attrs.evolve(entry.section, children=below)
    statements: dict[str, str | None] = dict.fromkeys(map.statements)
    arguments: dict[str, str | None] = dict.fromkeys(map.arguments)
    for entry in order:
        for sections, key in ((statements, "statements"), (arguments, "arguments")):
            for title in _texts(entry.config.get(key)):
                if title in sections:
                    sections[title] = entry.section.id
    return Sectioning(
        tuple(entry.section for entry in roots),
        statements,
        arguments,
        frozenset(e.section.id for e in order if e.section.level >= shallowest_group),
        frozenset(e.section.id for e in order if e.config.get("isClosed")),
    )


def _texts(value: Any) -> Iterable[str]:
    return (str(item) for item in value) if isinstance(value, (list, tuple)) else ()
