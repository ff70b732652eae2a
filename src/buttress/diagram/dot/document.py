"""The whole graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

import graphviz

from buttress.diagram.arrangement import Arrangement, arrange
from buttress.diagram.arrangement.abreast import abreast
from buttress.diagram.cards import Cards, cards_of
from buttress.diagram.dot.drawing import Drawing
from buttress.diagram.dot.key import key_of
from buttress.diagram.dot.names import names_in
from buttress.diagram.dot.palette import Paints, Palette
from buttress.diagram.dot.statements import edge_line
from buttress.diagram.enclosures import Enclosures
from buttress.diagram.legend import legend_of
from buttress.diagram.lettering import clean
from buttress.diagram.levels import Levels
from buttress.diagram.scene import Cluster, Node, Scene
from buttress.diagram.themes import Theme, paint_in
from buttress.diagram.wording import names_of

__all__ = ["FONT", "dot_of"]

FONT = "Arial"
"""One font, no list of them: lists fall back to other metrics in some builds of Graphviz."""

_FIGURE = {"ranksep": "0.02", "nodesep": "0.02", "splines": "false"}
"""Strips stand right below each other."""

_BETWEEN_STACKS = "4"
"""The ranks between two stacks of a figure, which are hardly higher than nothing."""

_Part = TypeVar("_Part", Cluster, Node)

_NO_TOOLTIP = {"tooltip": " "}
"""Else a reader would see the graph's name wherever the pointer rests on its ground."""

_TIGHT = {"fixedsize": "true"}

_CLEAR = {"fixedsize": "shape", "margin": "0.07,0.19"}
"""With a margin, in inches, around what is written in a node: lines keep outside of it, and so
clear of the node's frame, which is nearer."""

_SIDEWAYS = {"nodesep": "0.3", "ranksep": "0.55"}
"""Where lines keep no distance from nodes, nodes keep more from each other."""

_BESIDE = {"style": "invis", "minlen": "0", "weight": "0"}

_BANDS = {"pack": "8", "packmode": "array_il1"}
"""Parts that nothing connects, in the order of the graph, in one column from the left."""

_ACROSS = {"newrank": "true"}
"""Frames do not keep nodes off their level; now and then a line goes through a box for it."""

_MANY_NODES = 300
_MANY_EDGES = 600
"""Above so many of either the layout is given less time to improve itself."""


def dot_of(
    scene: Scene,
    theme: Theme,
    link_base: str | None = None,
    paints: Paints | None = None,
    *,
    cards: Cards | None = None,
    is_bare: bool = False,
    enclosures: Enclosures | None = None,
) -> str:
    """The scene as DOT; the same scene, theme, base and paints give the same text.

    With a base for links every node leads to its line (`buttress.diagram.links.address`).
    `paints` gives the colours that stand for an author's own, where not the theme's ones; `cards`
    the scene's cards, where they are known. A bare graph has neither tooltips nor links, and the
    places of cards instead of the cards, for those who add these to what is drawn. With
    `enclosures`, patterns and images are drawn from files, which are added to these.
    """
    palette = Palette(theme, paints or partial(paint_in, theme))
    cards = cards_of(scene) if cards is None else cards
    sizes = {key: (card.width, card.height) for key, card in cards.items()}
    arrangement = Arrangement.none() if scene.is_figure else arrange(scene, sizes)
    ids, levels = names_in(scene), Levels.of(scene)
    font = theme.fonts[0] if theme.fonts else FONT
    drawing = Drawing(
        palette,
        {node.key: node for node in scene.nodes},
        cards,
        ids,
        names_of(scene),
        link_base,
        scene.settings,
        is_bare,
        enclosures,
        levels,
    )
    graph = graphviz.Digraph(
        name=clean(scene.settings.name or "") or "argument map",
        graph_attr=_graph_attributes(scene, palette, font)
        | ({} if is_bare else _NO_TOOLTIP)
        | dict(scene.settings.attributes)
        | (_FIGURE if scene.is_figure else {})
        | (_BANDS if arrangement.bands else {})
        | (_ACROSS if levels.across else {}),
        node_attr={"fontname": font, "fontsize": "12", "shape": "box"}
        | (_TIGHT if scene.is_figure or _grows_sideways(scene) else _CLEAR),
        edge_attr={"fontname": font},
    )
    for cluster in _from_the_bottom(scene.clusters, _first_node, arrangement):
        drawing.cluster(graph, cluster)
    framed = {key for cluster in scene.clusters for each in cluster.walk() for key in each.nodes}
    for node in _from_the_bottom(scene.nodes, lambda node: node.key, arrangement):
        if node.key not in framed:
            drawing.node(graph, node.key)
    for index, edge in enumerate(() if scene.is_figure else scene.edges):
        drawing.edge(
            graph,
            edge,
            f"e{index + 1}",
            length=arrangement.lengths.get(index, 1),
            is_loose=index in arrangement.loose,
        )
    _hold(graph, ids, arrangement)
    _stack(graph, ids, scene)
    drawing.level(graph, [*levels.within.get("", ()), *levels.across])
    for left, right in abreast(scene, arrangement):
        graph.body.append(edge_line(ids[left], ids[right], _BESIDE))
    if key := key_of(legend_of(scene), palette.for_key(scene), scene.notes):
        graph.attr(label=key, labelloc="b", labeljust="l")
    source: str = graph.source
    return source


def _grows_sideways(scene: Scene) -> bool:
    """Whether it does for its author; Graphviz then ends lines below nodes that it keeps clear."""
    return scene.settings.attributes.get("rankdir") in ("LR", "RL")


def _from_the_bottom(
    parts: Sequence[_Part], node_of: Callable[[_Part], str], arrangement: Arrangement
) -> list[_Part]:
    """The parts in the order in which an engine takes bands: the lowest first."""
    place = {key: number for number, band in enumerate(arrangement.bands) for key in band}
    return sorted(parts, key=lambda part: -place.get(node_of(part), 0))


def _first_node(cluster: Cluster) -> str:
    """A node in a cluster; the empty text where it has none."""
    return next((key for each in cluster.walk() for key in each.nodes), "")


def _hold(graph: graphviz.Digraph, ids: Mapping[str, str], arrangement: Arrangement) -> None:
    """Invisible edges that keep nodes where the arrangement wants them."""
    for pairs, attributes in (
        (arrangement.ties, {"weight": "8"}),
        (arrangement.bounds, {"weight": "2"}),
        (arrangement.level, {"minlen": "0", "weight": "2"}),
    ):
        for lower, upper in pairs:
            line = edge_line(ids[lower], ids[upper], {"style": "invis", **attributes})
            graph.body.append(line)


def _stack(graph: graphviz.Digraph, ids: Mapping[str, str], scene: Scene) -> None:
    """Invisible edges that keep strips below each other, and stacks apart."""
    above = None
    for stack in scene.stacks:
        for place, key in enumerate(stack):
            if above is not None:
                length = "1" if place else _BETWEEN_STACKS
                graph.edge(ids[key], ids[above], style="invis", weight="8", minlen=length)
            above = key


def _graph_attributes(scene: Scene, palette: Palette, font: str) -> dict[str, str]:
    """The graph's own attributes, before those that the map's author set."""
    theme = palette.theme
    attributes = {
        "rankdir": "BT",
        "bgcolor": palette.paper(scene.settings.ground),
        "fontname": font,
        "fontcolor": theme.quiet,
        "splines": "true",
        "nodesep": "0.16",
        "ranksep": "0.31",
        "pad": "0.15",
        "outputorder": "edgesfirst",
    }
    if _grows_sideways(scene):
        attributes |= _SIDEWAYS
    if len(scene.nodes) > _MANY_NODES or len(scene.edges) > _MANY_EDGES:
        attributes |= {"nslimit": "2", "mclimit": "0.5", "searchsize": "10"}
    return attributes
