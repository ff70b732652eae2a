"""What a view says in sentences of its own: the rows of a matrix, the steps of a figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from buttress.diagram.lettering import clean
from buttress.diagram.scene import Node, NodeKind, Scene
from buttress.report.blocks import Block, Item, Items, Paragraph, Words
from buttress.report.wording import counted

__all__ = ["sentences_as_blocks"]

_MOST = 400
"""Sentences that are told one by one."""


def sentences_as_blocks(scene: Scene) -> Iterator[Block]:
    """One item for each sentence; the element that it is about is named, with its standing."""
    named = {_name(node): node for node in scene.nodes if node.kind is not NodeKind.INFERENCE}
    items = [
        Item((Paragraph(tuple(_told(clean(sentence), named))),))
        for sentence in scene.sentences[:_MOST]
    ]
    if len(scene.sentences) > _MOST:
        more = counted(len(scene.sentences) - _MOST, "more line")
        items.append(Item((Paragraph((Words(f"and {more}", "quiet"),)),)))
    yield Items(tuple(items), kind="outline")


def _name(node: Node) -> str:
    signs = "[]" if node.kind is NodeKind.STATEMENT else "<>"
    return f"{signs[0]}{clean(node.element)}{signs[1]}"


def _told(sentence: str, named: Mapping[str, Node]) -> Iterator[Words]:
    places = [(sentence.index(name), -len(name), name) for name in named if name in sentence]
    if not places:
        yield Words(sentence)
        return
    at, _, name = min(places)
    node = named[name]
    signs = "[]" if node.kind is NodeKind.STATEMENT else "<>"
    yield Words(sentence[:at])
    yield Words(name, "name", f"{signs[0]}{node.element}{signs[1]}")
    yield Words(sentence[at + len(name) :].removeprefix(":"))
    if node.standing:
        yield Words(f"({node.standing})", node.standing)
