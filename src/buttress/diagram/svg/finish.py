"""From Graphviz's SVG to ours: the same shapes in a structure of our own."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import attrs

from buttress.diagram.dot.names import names_in
from buttress.diagram.errors import EngineError
from buttress.diagram.lettering import clean
from buttress.diagram.links import address
from buttress.diagram.scene import Scene
from buttress.diagram.svg.baselines import on_common_lines
from buttress.diagram.svg.identifiers import edge_classes, element_ids, node_classes, prefix_of
from buttress.diagram.svg.paint import Painter, local_name
from buttress.diagram.svg.style import CLASS, FONTS, classes_by_colour, style_sheet
from buttress.diagram.themes import Theme
from buttress.diagram.wording import edge_sentence, heading, names_of, outline, tooltip

__all__ = ["finish"]


@attrs.frozen
class _Part:
    """What is known of a part of the picture."""

    id: str
    classes: str
    words: str
    link: str | None = None


def finish(
    drawn: bytes,
    scene: Scene,
    theme: Theme,
    *,
    follows: bool,
    link_base: str | None = None,
    prefix: str | None = None,
) -> str:
    """The SVG that an engine drew of a scene, made fit for a page.

    Only shapes are taken over; ids, classes, words, links and the style are ours. A picture that
    `follows` is light or dark as its reader has it. Lengths are in CSS pixels, one to a point.

    Raises:
        EngineError: the engine did not deliver an SVG.
    """
    try:
        root = ET.fromstring(drawn)  # noqa: S314 - our own engine's output; expat fetches nothing
    except ET.ParseError as error:
        raise EngineError(f"the layout engine did not deliver a readable SVG: {error}") from error
    graph = next((each for each in root if local_name(each) == "g"), None)
    if graph is None:
        raise EngineError("the layout engine delivered an SVG without a picture")
    prefix = prefix or prefix_of(scene)
    painter = Painter(classes_by_colour(theme))
    parts = _parts(scene, prefix, link_base)
    canvas = ET.Element("g", {"transform": graph.get("transform", "")})
    for shape in _own_shapes(graph, painter):
        canvas.append(shape)
    for group in graph:
        if local_name(group) == "g" and (part := parts.get(group.get("id", ""))):
            canvas.append(_group(part, group, painter))
    picture = _picture(root, scene, prefix, has_links=any(part.link for part in parts.values()))
    style = ET.SubElement(picture, "style")
    style.text = style_sheet(painter.painted, theme, follows=follows)
    picture.append(canvas)
    ET.indent(picture, space="")
    return ET.tostring(picture, encoding="unicode") + "\n"


def _picture(root: ET.Element, scene: Scene, prefix: str, *, has_links: bool) -> ET.Element:
    """The outermost element, with the picture's name and its outline in words."""
    box = [f"{float(number):.6g}" for number in root.get("viewBox", "0 0 0 0").split()]
    title, description = f"{prefix}-title", f"{prefix}-description"
    picture = ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "id": prefix,
            "class": f"{CLASS} {scene.view}",
            "width": box[2],
            "height": box[3],
            "viewBox": " ".join(box),
            "font-family": FONTS,
            "role": "graphics-document document" if has_links else "img",
            "aria-labelledby": title,
            "aria-describedby": description,
        },
    )
    ET.SubElement(picture, "title", {"id": title}).text = heading(scene)
    ET.SubElement(picture, "desc", {"id": description}).text = outline(scene)
    return picture


def _parts(scene: Scene, prefix: str, link_base: str | None) -> dict[str, _Part]:
    """What is known of each part, by the id that it has in the graph."""
    graph_ids, ids, names = names_in(scene), element_ids(scene, prefix), names_of(scene)
    parts = {
        graph_ids[node.key]: _Part(
            ids[node.key], node_classes(node), tooltip(node), address(node.span, link_base)
        )
        for node in scene.nodes
    }
    for number, edge in enumerate(scene.edges, 1):
        words = edge_sentence(edge, names)
        link = address(edge.span, link_base)
        parts[f"e{number}"] = _Part(f"{prefix}-edge-{number}", edge_classes(edge), words, link)
    clusters = (each for cluster in scene.clusters for each in cluster.walk())
    for number, cluster in enumerate(clusters, 1):
        parts[f"c{number}"] = _Part(
            f"{prefix}-section-{number}", "cluster section", clean(cluster.title)
        )
    return parts


def _group(part: _Part, drawn: ET.Element, painter: Painter) -> ET.Element:
    group = ET.Element("g", {"id": part.id, "class": part.classes})
    ET.SubElement(group, "title").text = part.words
    inside = group if part.link is None else ET.SubElement(group, "a", {"href": part.link})
    inside.extend(on_common_lines(painter.shapes(drawn)))
    return group


def _own_shapes(graph: ET.Element, painter: Painter) -> list[ET.Element]:
    """The shapes of the graph itself: its ground and its legend."""
    shell = ET.Element("g")
    shell.extend(each for each in graph if local_name(each) != "g" or not _is_part(each))
    return on_common_lines(painter.shapes(shell))


def _is_part(group: ET.Element) -> bool:
    kinds = (group.get("class") or "").split()
    return any(kind in kinds for kind in ("node", "edge", "cluster"))
