"""The whole document."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from buttress.diagram.graphml.attributes import ATTRIBUTES, Value, edge_values, node_values
from buttress.diagram.lettering import clean
from buttress.diagram.nesting import Opened, nested
from buttress.diagram.scene import Scene
from buttress.diagram.wording import summary

__all__ = ["NAMESPACE", "graphml_of"]

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_BETWEEN = " / "


def graphml_of(scene: Scene, link_base: str | None = None) -> str:
    """The scene as one flat, directed graph; the same scene and base give the same text.

    Frames are not nested graphs, which many programs do not read, but a `section` of each node. All
    edges are directed, as many programs want; `symmetric` says which hold both ways.

    Source: U. Brandes, M. Eiglsperger, J. Lerner and C. Pich, "Graph Markup Language (GraphML)",
    Handbook of Graph Drawing and Visualization (2013); http://graphml.graphdrawing.org
    """
    root = Element("graphml", {"xmlns": NAMESPACE})
    for each in ATTRIBUTES:
        SubElement(
            root,
            "key",
            {"id": each.key, "for": each.holder, "attr.name": each.name, "attr.type": each.type},
        )
    graph = SubElement(root, "graph", {"id": "map", "edgedefault": "directed"})
    about: dict[str, Value] = {
        "title": clean(scene.title),
        "path": clean(scene.path),
        "view": scene.view,
        "description": summary(scene),
    }
    _describe(graph, "graph", ((name, value) for name, value in about.items() if value))
    ids: dict[str, str] = {}
    sections = _sections(scene)
    for number, node in enumerate(scene.nodes, 1):
        ids[node.key] = f"n{number}"
        element = SubElement(graph, "node", {"id": ids[node.key]})
        _describe(element, "node", node_values(node, sections[node.key], link_base))
    for number, edge in enumerate(scene.edges, 1):
        ends = {"source": ids[edge.source], "target": ids[edge.target]}
        element = SubElement(graph, "edge", {"id": f"e{number}"} | ends)
        _describe(element, "edge", edge_values(edge))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _describe(element: Element, holder: str, values: Iterable[tuple[str, Value]]) -> None:
    for name, value in values:
        data = SubElement(element, "data", {"key": f"{holder}-{name}"})
        data.text = str(value).lower() if isinstance(value, bool) else str(value)


def _sections(scene: Scene) -> dict[str, str]:
    """The headings above each node."""
    found: dict[str, str] = {}
    above: list[str] = []
    for _, part in nested(scene):
        if part is None:
            above.pop()
        elif isinstance(part, Opened):
            above.append(clean(part.cluster.title))
        else:
            found[part] = _BETWEEN.join(above)
    return found
