"""The whole flowchart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import quote

from buttress.diagram.lettering import clean
from buttress.diagram.links import address
from buttress.diagram.mermaid.classes import class_lines, own_style, shape
from buttress.diagram.mermaid.escape import front_matter, quoted, spoken
from buttress.diagram.mermaid.lines import arrow, link_styles
from buttress.diagram.nesting import Opened, nested
from buttress.diagram.plain_label import plain_label, shortened
from buttress.diagram.scene import Node, Scene
from buttress.diagram.themes import Theme
from buttress.diagram.wording import heading, outline

__all__ = ["mermaid_of"]

_WIDTH = 260
"""Pixels after which Mermaid breaks a label."""
_SENTENCES = 20
"""Sentences of the outline that are told to those who cannot see the picture."""


def mermaid_of(scene: Scene, theme: Theme, link_base: str | None = None) -> str:
    """The scene as a flowchart; the same scene, theme and base give the same text.

    With a base for links every node leads to its line (`buttress.diagram.links.address`).
    Source: https://mermaid.js.org/syntax/flowchart.html
    """
    ids = {node.key: f"n{number}" for number, node in enumerate(scene.nodes, 1)}
    frames = [part for _, part in nested(scene) if isinstance(part, Opened)]
    lines = [
        "---",
        f"title: {front_matter(clean(scene.title))}" if scene.title else "",
        f"config: {{flowchart: {{wrappingWidth: {_WIDTH}}}}}",
        "---",
        f"flowchart {'TB' if scene.is_figure else 'BT'}",
        f"accTitle: {spoken(heading(scene))}",
        f"accDescr: {spoken(outline(scene, _SENTENCES))}",
        *_boxes(scene, ids),
        *(f"{ids[edge.source]} {arrow(edge)} {ids[edge.target]}" for edge in scene.edges),
        *(
            f"{ids[upper]} ~~~ {ids[lower]}"
            for stack in scene.stacks
            for upper, lower in pairwise(stack)
        ),
        *link_styles(scene.edges, theme),
        *class_lines(scene, ids, len(frames), theme),
        *(own_style(f"g{frame.number}", frame.cluster, theme) for frame in frames),
        *(own_style(ids[node.key], node, theme) for node in scene.nodes),
        *_links(scene, ids, link_base),
    ]
    return "\n".join(filter(None, lines)) + "\n"


def _boxes(scene: Scene, ids: dict[str, str]) -> Iterator[str]:
    """The nodes, in the frames around them."""
    nodes = {node.key: node for node in scene.nodes}
    for depth, part in nested(scene):
        indent = "  " * depth
        if part is None:
            yield f"{indent}end"
        elif isinstance(part, Opened):
            title = shortened(clean(part.cluster.title))
            yield f"{indent}subgraph g{part.number}[{quoted((title or ' ',))}]"
        else:
            yield f"{indent}{ids[part]}{_box(nodes[part])}"


def _box(node: Node) -> str:
    label = plain_label(node)
    opening, closing = shape(node.kind)
    lines = label.lines or (" ",)
    return f"{opening}{quoted(lines, is_first_bold=bool(label.title))}{closing}"


def _links(scene: Scene, ids: dict[str, str], base: str | None) -> Iterator[str]:
    for node in scene.nodes:
        target = address(node.span, base)
        if target:
            yield f'click {ids[node.key]} href "{quote(target, safe="%/:=&?~#+!$,@()*[]")}"'
