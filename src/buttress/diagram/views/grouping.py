"""Frames from the sections of a map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from buttress.diagram.scene import Cluster
from buttress.model import Argument, Section, Statement

__all__ = ["DEEPEST", "clusters_of", "section_key", "section_of"]

DEEPEST = 4
"""Frames nest this deep at most; what is deeper stands in the deepest frame above it."""


@attrs.define
class _Frame:
    key: str
    title: str
    level: int
    nodes: list[str] = attrs.field(factory=list)
    frames: list[_Frame] = attrs.field(factory=list)


def clusters_of(
    sections: Sequence[Section], placed: Mapping[str, Sequence[str]]
) -> tuple[Cluster, ...]:
    """A cluster for each section that has nodes, in reading order.

    `placed` gives the keys of the nodes that stand in the section of an id. A section whose data
    say `isGroup: false` makes no frame: its nodes stand in the frame above it, if there is one.
    """
    top = _Frame("", "", 0)
    waiting = [(section, top) for section in reversed(sections)]
    frames = [top]
    while waiting:
        section, outer = waiting.pop()
        frame = outer
        if section.data.get("isGroup") is not False and outer.level < DEEPEST:
            frame = _Frame(section_key(section.id), section.title, outer.level + 1)
            outer.frames.append(frame)
            frames.append(frame)
        frame.nodes.extend(placed.get(section.id, ()))
        waiting.extend((child, frame) for child in reversed(section.children))
    made: dict[str, Cluster] = {}
    for frame in reversed(frames):
        inner = tuple(made[each.key] for each in frame.frames if each.key in made)
        if frame.nodes or inner:
            made[frame.key] = Cluster(
                frame.key, frame.title, frame.level, tuple(frame.nodes), inner
            )
    return made[""].clusters if "" in made else ()


def section_key(section: str) -> str:
    """The key of the cluster that frames the section of that id."""
    return f"section:{section}"


def section_of(element: Statement | Argument) -> str | None:
    """The section that an element belongs to: its own, or else that of its first mention."""
    if element.section:
        return element.section
    return next((member.section for member in element.members if member.section), None)
