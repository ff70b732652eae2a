"""The issue view: what speaks for a conclusion, and what speaks against it."""

from __future__ import annotations

from collections import deque

import attrs

from buttress.checks.contentions import contentions
from buttress.diagram.scene import Cluster, Edge, EdgeKind, Node, Scene, Weight
from buttress.diagram.views.bearing import Bearing, bearings_on
from buttress.diagram.views.choosing import chosen_elements
from buttress.diagram.views.nodes import (
    argument_node,
    free_key,
    statement_node,
)
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.model import Argument, ArgumentMap, Element, Statement

__all__ = ["DEPTH", "issue_view"]

DEPTH = 2
"""Reasons, and objections to them: as far as it goes where no depth is given."""


def issue_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """Each issue with a frame for what speaks for it and one for what speaks against it.

    The issues are the elements, or else what the map argues about in the end (its contentions).
    In the frames stand the reasons and objections, below each what speaks for and against it, down
    to the depth (2 if not given), each argument as one box. What bears on several issues, or on
    both sides of one, is drawn with each. Elements with more to be said about them say how much.

    Raises:
        UnknownElementError: the map has no such element.
    """
    issues: tuple[Element, ...] = chosen_elements(map, options)
    if not issues:
        issues = contentions(map)
    depth = DEPTH if options.depth is None else options.depth
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    frames = []
    for number, issue in enumerate(issues, 1):
        debate = _Debate(map, depth, nodes)
        heading = "Issue" if len(issues) == 1 else f"Issue {number}"
        frames.append(debate.frame(issue, heading))
        edges += debate.edges.values()
    return Scene(
        "issue",
        title=map.title or "",
        path=map.path,
        nodes=tuple(nodes.values()),
        edges=tuple(edges),
        clusters=tuple(frames),
        heavy_means="issue",
    )


@attrs.define
class _Debate:
    """What bears on one issue: its nodes are added to those of other issues, under own keys.

    `keys` has those of its nodes, by side and element; the issue itself is on no side.
    """

    map: ArgumentMap
    depth: int
    nodes: dict[str, Node]
    keys: dict[tuple[bool | None, type, str], str] = attrs.field(factory=dict)
    edges: dict[tuple[EdgeKind, str, str], Edge] = attrs.field(factory=dict)

    def frame(self, issue: Element, heading: str) -> Cluster:
        """Draw the issue with what bears on it."""
        key = self._add(issue, None)
        self.nodes[key] = attrs.evolve(self.nodes[key], weight=Weight.HEAVY)
        sides: dict[bool, list[str]] = {True: [], False: []}
        waiting: deque[tuple[Element, int, bool | None]] = deque([(issue, 0, None)])
        while waiting:
            element, steps, side = waiting.popleft()
            target = self.keys[side, *_identity(element)]
            beyond = set()
            for bearing in bearings_on(self.map, element):
                here = bearing.is_for if side is None else side
                who = _identity(bearing.element)
                if source := self._key(bearing.element, here):
                    self._draw(bearing, source, target, hangs=False)
                elif steps == self.depth:
                    beyond.add(who)
                else:
                    source = self._add(bearing.element, here)
                    sides[here].append(source)
                    waiting.append((bearing.element, steps + 1, here))
                    self._draw(bearing, source, target, hangs=True)
            self.nodes[target] = attrs.evolve(self.nodes[target], beyond=len(beyond))
        inner = tuple(
            Cluster(f"{word}:{key}", title, 2, tuple(sides[is_for]))
            for is_for, word, title in ((True, "for", "For"), (False, "against", "Against"))
            if sides[is_for]
        )
        return Cluster(f"issue:{key}", heading, 1, (key,), inner, is_side_by_side=True)

    def _key(self, element: Element, side: bool) -> str | None:  # noqa: FBT001 - one of two
        """The key of an element on that side, or of the issue, where it is drawn."""
        who = _identity(element)
        return self.keys.get((side, *who)) or self.keys.get((None, *who))

    def _add(self, element: Element, side: bool | None) -> str:  # noqa: FBT001 - one of three
        node = _node(element)
        key = free_key(self.nodes, node.key)
        self.keys[side, *_identity(element)] = key
        self.nodes[key] = attrs.evolve(node, key=key)
        return key

    def _draw(self, bearing: Bearing, source: str, target: str, *, hangs: bool) -> None:
        is_told = bearing.kind.is_symmetric and (bearing.kind, target, source) in self.edges
        if source != target and not is_told:
            edge = Edge(bearing.kind, source, target, bearing.note, bearing.span, hangs=hangs)
            self.edges.setdefault((bearing.kind, source, target), edge)


def _identity(element: Element) -> tuple[type, str]:
    return type(element), element.title


def _node(element: Element) -> Node:
    if isinstance(element, Statement):
        return statement_node(element)
    node = argument_node(element)
    return node if node.text else attrs.evolve(node, text=_premises(element))


def _premises(argument: Argument) -> str:
    """What an argument without a gist starts from."""
    return " · ".join(step.text or step.title for step in argument.premises)
