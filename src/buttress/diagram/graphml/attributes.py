"""What GraphML says of the nodes and edges of a scene, and of which type it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from buttress.diagram.lettering import clean
from buttress.diagram.links import address
from buttress.diagram.plain_label import cells_of
from buttress.diagram.scene import Edge, Node, NodeKind, Weight
from buttress.model import Severity

__all__ = ["ATTRIBUTES", "Attribute", "Value", "edge_values", "node_values"]

Value = str | bool | int | float


@attrs.frozen
class Attribute:
    """A named attribute of nodes, of edges or of the graph, and its type in GraphML."""

    holder: str
    name: str
    type: str = "string"

    @property
    def key(self) -> str:
        """What the attribute is called within the file."""
        return f"{self.holder}-{self.name}"


ATTRIBUTES = (
    *(Attribute("graph", name) for name in ("title", "path", "view", "description")),
    *(
        Attribute("node", name)
        for name in ("label", "element", "kind", "title", "text", "cells", "tags", "section")
    ),
    Attribute("node", "implicit", "boolean"),
    Attribute("node", "conclusion", "boolean"),
    Attribute("node", "standing"),
    Attribute("node", "reason"),
    Attribute("node", "strength", "double"),
    Attribute("node", "errors", "int"),
    Attribute("node", "warnings", "int"),
    Attribute("node", "findings"),
    Attribute("node", "emphasis"),
    Attribute("node", "colour"),
    Attribute("node", "images"),
    Attribute("node", "place"),
    Attribute("node", "url"),
    *(Attribute("edge", name) for name in ("label", "kind", "note")),
    Attribute("edge", "symmetric", "boolean"),
    Attribute("edge", "colour"),
    Attribute("edge", "place"),
)
"""All that a file can say, in this order.

`element` is `statement:Title`, `argument:Title` or, for an inference, `inference:3:Title`;
`section` the headings above the node, outermost first, with ` / ` between them; `cells` those of a
row in a matrix, with ` | ` between them; `images` what its images are called, with `; ` between
them.
"""


def node_values(node: Node, section: str, link_base: str | None) -> Iterator[tuple[str, Value]]:
    """What there is to say of a node."""
    texts: Mapping[str, str | None] = {
        "label": node.title or node.text or node.name,
        "element": node.key,
        "kind": node.kind.value,
        "title": node.title,
        "text": node.text,
        "cells": cells_of(node),
        "tags": ", ".join(node.tags),
        "section": section,
        "standing": node.standing.value if node.standing else "",
        "reason": node.reason,
        "findings": "; ".join(f"{mark.code} {mark.message}" for mark in node.marks),
        "emphasis": "" if node.weight is Weight.PLAIN else node.weight.value,
        "colour": node.colour,
        "images": "; ".join(image.name for image in node.images),
        "place": str(node.span) if node.span else "",
        "url": address(node.span, link_base),
    }
    yield from ((name, clean(text)) for name, text in texts.items() if text)
    if node.kind is NodeKind.STATEMENT:
        yield "implicit", node.is_implicit
        yield "conclusion", node.is_conclusion
    if node.gauge:
        yield "strength", node.gauge.value
    if node.marks:
        yield "errors", sum(mark.severity is Severity.ERROR for mark in node.marks)
        yield "warnings", sum(mark.severity is Severity.WARNING for mark in node.marks)


def edge_values(edge: Edge) -> Iterator[tuple[str, Value]]:
    """What there is to say of an edge; `label` is the verb between its ends."""
    yield "label", edge.kind.verb
    yield "kind", edge.kind.value
    if edge.note:
        yield "note", clean(edge.note)
    yield "symmetric", edge.kind.is_symmetric
    if edge.colour:
        yield "colour", edge.colour
    if edge.span:
        yield "place", clean(str(edge.span))
