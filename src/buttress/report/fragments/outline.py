"""A picture as a nested list: what it argues for, and below that what speaks for and against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from buttress.diagram.lettering import clean
from buttress.diagram.scene import Edge, EdgeKind, Node, NodeKind, Scene
from buttress.diagram.wording import summary
from buttress.report.blocks import Block, Item, Items, Paragraph, Words
from buttress.report.fragments.sentences import sentences_as_blocks
from buttress.report.wording import counted

__all__ = ["outline_as_blocks"]

_DEEPEST = 7
"""Levels of the list; what stands deeper begins anew at the top."""

_MOST = 400
"""Nodes that are told one by one."""

_PASSIVE = {
    EdgeKind.SUPPORT: "supported by",
    EdgeKind.ATTACK: "attacked by",
    EdgeKind.UNDERCUT: "undercut by",
    EdgeKind.ENTAILS: "entailed by",
    EdgeKind.CONTRARY: "contrary to",
    EdgeKind.CONTRADICTORY: "contradicted by",
    EdgeKind.PREMISE: "from",
    EdgeKind.SOURCE: "source of",
    EdgeKind.DERIVED: "repeated by",
}


def outline_as_blocks(scene: Scene, ids: Mapping[str, str] | None = None) -> tuple[Block, ...]:
    """The counts, then every node of the picture with what leads to it below.

    Each is told in full once; elsewhere it is only named. Views that say in sentences what they
    show are told by these. This is what those read who cannot see the picture. With the `ids` of
    nodes in a picture on the same page (`Picture.ids`), each name leads to its box.
    """
    opening = Paragraph((Words(" ".join([summary(scene), *map(clean, scene.notes)])),))
    if scene.sentences:
        return (opening, *sentences_as_blocks(scene))
    teller = _Teller(scene, ids or {})
    items = tuple(teller.items())
    return (opening, Items(items, kind="outline")) if items else (opening,)


class _Teller:
    """Walks the scene from what nothing leads on from down to what leads there."""

    def __init__(self, scene: Scene, ids: Mapping[str, str]) -> None:
        self._ids = ids
        self._sections = {
            key: clean(cluster.title)
            for outer in scene.clusters
            for cluster in outer.walk()
            for key in cluster.nodes
        }
        self._nodes = {node.key: node for node in scene.nodes}
        self._incoming: dict[str, list[tuple[Edge, str]]] = {}
        leading_on: set[str] = set()
        for edge in scene.edges:
            self._incoming.setdefault(edge.target, []).append((edge, edge.source))
            if edge.kind.is_symmetric:
                self._incoming.setdefault(edge.source, []).append((edge, edge.target))
            elif edge.source != edge.target:
                leading_on.add(edge.source)
        tops = [key for key in self._nodes if key not in leading_on]
        self._waiting = [*tops, *(key for key in self._nodes if key in leading_on)]
        self._told: set[str] = set()

    def items(self) -> Iterator[Item]:
        """One item for each node that the list begins with."""
        at = 0
        while at < len(self._waiting):
            key = self._waiting[at]
            at += 1
            if key in self._told:
                continue
            if len(self._told) >= _MOST:
                rest = len(self._nodes) - len(self._told)
                yield Item((Paragraph((Words(f"and {counted(rest, 'more box', 'more boxes')}"),)),))
                return
            yield self._item(key, "", 1)

    def _item(self, key: str, how: str, level: int, above: str = "") -> Item:
        """A node with what leads to it; the level keeps this from going on without end."""
        node = self._nodes[key]
        if key in self._told:
            return Item(
                (Paragraph((*_opening(how), self._named(node), Words("(see there)", "quiet"))),)
            )
        leads = self._incoming.get(key, [])
        if len(self._told) >= _MOST:
            return self._reminder(node, how, "")
        if level == _DEEPEST and leads:
            self._waiting.append(key)
            return Item(
                (Paragraph((*_opening(how), self._named(node), Words("(below)", "quiet"))),)
            )
        self._told.add(key)
        first = Paragraph((*_opening(how), *self._told_in_full(node, above)))
        section = self._sections.get(key, "")
        below = tuple(
            self._item(source, _PASSIVE[edge.kind], level + 1, section) for edge, source in leads
        )
        return Item((first, Items(below)) if below else (first,))

    def _reminder(self, node: Node, how: str, where: str) -> Item:
        """A node that is told elsewhere, or not at all."""
        return Item((Paragraph((*_opening(how), self._named(node), Words(where, "quiet"))),))

    def _told_in_full(self, node: Node, above: str) -> Iterator[Words]:
        """Everything about a node; its section where that is another one than above."""
        yield self._named(node)
        yield from _told(node)
        section = self._sections.get(node.key, "")
        if section and section != above:
            yield Words(f"(section “{section}”)", "quiet")

    def _named(self, node: Node) -> Words:
        signs = {NodeKind.STATEMENT: "[]", NodeKind.ARGUMENT: "<>"}.get(node.kind)
        element = f"{signs[0]}{node.element}{signs[1]}" if signs else ""
        place = self._ids.get(node.key)
        return Words(clean(node.name), "name", element, f"#{place}" if place else "")


def _opening(how: str) -> tuple[Words, ...]:
    return (Words(f"{how}", "quiet"),) if how else ()


def _told(node: Node) -> Iterator[Words]:
    said = clean(node.detail or node.text)
    if said and said not in clean(node.name):
        yield Words(said)
    if node.is_implicit:
        yield Words("(implicit)", "quiet")
    if node.standing:
        yield Words(f"({node.standing})", node.standing)
    if node.marks:
        yield Words(f"({counted(len(node.marks), 'finding')})", "quiet")
