"""The parts of a picture, and what each is called."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from buttress.diagram.card import Card
from buttress.diagram.cards import Cards
from buttress.diagram.dot.names import names_in
from buttress.diagram.lettering import clean
from buttress.diagram.links import address
from buttress.diagram.scene import Node, Scene
from buttress.diagram.svg.identifiers import edge_classes, node_classes
from buttress.diagram.wording import edge_sentence, names_of, spoken, tooltip
from buttress.model import EMPTY

__all__ = ["Part", "parts_of"]


@attrs.frozen
class Part:
    """What is known of a part of the picture.

    `words` are shown when a pointer rests on it, `name` is what it is called when it is read out.
    A box has a `node`, and a `card` where the engine did not write what is on it.
    """

    id: str
    classes: str
    name: str
    words: str
    link: str | None = None
    node: Node | None = None
    card: Card | None = None


def parts_of(
    scene: Scene,
    cards: Cards,
    prefix: str,
    ids: Mapping[str, str],
    link_base: str | None,
    pages: Mapping[str, str] = EMPTY,
) -> dict[str, Part]:
    """What is known of each part, by the id that it has in the graph.

    `ids` are those of nodes in the SVG, by their keys. A node leads to the address that `pages`
    have for its key, or else to its file.
    """
    graph_ids, names = names_in(scene), names_of(scene)
    parts = {
        graph_ids[node.key]: Part(
            ids[node.key],
            node_classes(node),
            spoken(node),
            tooltip(node),
            pages.get(node.key) or node.link or address(node.span, link_base),
            node,
            card if isinstance(card := cards[node.key], Card) else None,
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
