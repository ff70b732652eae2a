"""The parts of a picture: what each is called, and what is drawn of it."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree as ET

import attrs

from buttress.diagram.dot.names import names_in
from buttress.diagram.illustration import Illustration
from buttress.diagram.lettering import clean
from buttress.diagram.links import address
from buttress.diagram.scene import Scene
from buttress.diagram.svg.anchors import anchor
from buttress.diagram.svg.baselines import set_on_common_lines
from buttress.diagram.svg.bounds import bounds_among
from buttress.diagram.svg.identifiers import edge_classes, element_ids, node_classes
from buttress.diagram.svg.illustrating import IMAGE, illustrate
from buttress.diagram.svg.paint import Painter
from buttress.diagram.svg.serialising import content, start_tag
from buttress.diagram.svg.shapes import shapes_in
from buttress.diagram.wording import edge_sentence, names_of, spoken, tooltip
from buttress.model import EMPTY

__all__ = ["Group", "Part", "group_of", "parts_of"]


@attrs.frozen
class Part:
    """What is known of a part of the picture.

    `words` are shown when a pointer rests on it, `name` is what it is called when it is read out.
    """

    id: str
    classes: str
    name: str
    words: str
    link: str | None = None
    images: tuple[Illustration, ...] = ()

    @property
    def is_node(self) -> bool:
        """Whether it is a box, which can have the focus."""
        return self.classes.startswith("node ")


def parts_of(
    scene: Scene, prefix: str, link_base: str | None, pages: Mapping[str, str] = EMPTY
) -> dict[str, Part]:
    """What is known of each part, by the id that it has in the graph.

    A node leads to the address that `pages` have for its key, or else to its file.
    """
    graph_ids, ids, names = names_in(scene), element_ids(scene, prefix), names_of(scene)
    parts = {
        graph_ids[node.key]: Part(
            ids[node.key],
            node_classes(node),
            spoken(node),
            tooltip(node),
            pages.get(node.key) or node.link or address(node.span, link_base),
            node.images,
        )
        for node in scene.nodes
    }
    for number, edge in enumerate(scene.edges, 1):
        words = edge_sentence(edge, names)
        link = address(edge.span, link_base)
        ident = f"{prefix}-edge-{number}"
        parts[f"e{number}"] = Part(ident, edge_classes(edge), words, words, link)
    clusters = (each for cluster in scene.clusters for each in cluster.walk())
    for number, cluster in enumerate(clusters, 1):
        title = clean(cluster.title)
        words = f"Section {title}".rstrip()
        ident = f"{prefix}-section-{number}"
        parts[f"c{number}"] = Part(ident, "cluster section", words, title or words, cluster.link)
    return parts


@attrs.frozen
class Group:
    """A part as it is written, and where its first shape begins: its upper and its left edge."""

    text: str
    top: float = 0.0
    left: float = 0.0


def group_of(part: Part, drawn: ET.Element, painter: Painter, *, is_centred: bool) -> Group:
    """The shapes of a part, with its name, its words and its link."""
    if part.images:
        illustrate(drawn, drawn.get("id", ""), part.images)
    shapes = shapes_in(drawn)
    set_on_common_lines(shapes)
    attributes = {"id": part.id, "class": part.classes}
    before, after = [f"<title>{content(part.words)}</title>"], ["</g>"]
    if part.link is not None:
        link = {"href": part.link, "aria-label": _read_out(part, shapes)}
        if not part.is_node:
            link["tabindex"] = "-1"  # the focus goes from box to box
        before.append(start_tag("a", link))
        after.insert(0, "</a>")
    else:
        attributes |= {"role": "graphics-symbol img", "aria-label": part.name}
        if part.is_node:
            attributes["tabindex"] = "0"
    top = left = 0.0
    if part.is_node and (bounds := bounds_among(shapes)):
        anchor(shapes, bounds, is_centred=is_centred)
        top, left = bounds.top, bounds.left
    lines = [start_tag("g", attributes), *before, *painter.lines(shapes), *after]
    return Group("\n".join(lines), top, left)


def _read_out(part: Part, shapes: list[ET.Element]) -> str:
    """What a link is called: the kind of box, and what stands on it.

    Who speaks to a machine names a link by what can be seen of it (WCAG 2.2, criterion 2.5.3).
    """
    written = (
        shape.get("aria-label") if shape.tag == IMAGE else shape.tag == "text" and shape.text
        for shape in shapes
    )
    seen = " ".join(each for each in written if each)
    return f"{part.classes.split()[1]}: {seen}" if seen else part.name
