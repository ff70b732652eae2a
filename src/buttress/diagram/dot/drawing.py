"""Putting the parts of a scene into a graph."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs
import graphviz

from buttress.argdown.appearance import DrawingSettings
from buttress.diagram.card import Card
from buttress.diagram.cards import Cards
from buttress.diagram.dot.labels import label_of, place_of
from buttress.diagram.dot.lines import LINES
from buttress.diagram.dot.looks import ROUNDED, ground_of, look_of
from buttress.diagram.dot.markup import block, font, row, table
from buttress.diagram.dot.palette import Palette
from buttress.diagram.dot.pattern_image import pattern_image
from buttress.diagram.dot.statements import edge_line, node_line
from buttress.diagram.dot.strips import strip_label
from buttress.diagram.dot.table_rows import row_label
from buttress.diagram.enclosures import Enclosures
from buttress.diagram.figure import Strip, Written
from buttress.diagram.lettering import clean, room, wrap
from buttress.diagram.levels import Levels
from buttress.diagram.links import address
from buttress.diagram.measures import SMALL, Lettering
from buttress.diagram.scene import Cluster, Edge, Form, Node, NodeKind, Weight
from buttress.diagram.themes import Theme
from buttress.diagram.wording import edge_sentence, tooltip

__all__ = ["Drawing"]

_POINTS = 72
"""Points in an inch, in which DOT measures nodes."""

_HEADING = attrs.evolve(SMALL, bold=True)
_HEADING_WIDTH = 260
_TOOLTIP = 1000
_PALE_WIDTH = 1.2


@attrs.frozen
class Drawing:
    """What the parts of a graph are drawn with.

    `ids` gives the name that each node and cluster has in the graph, `names` what each node is
    called in words, both by key. A bare graph has neither tooltips nor links, and the places of
    cards instead of the cards. Patterns and images are put among the `enclosures`, where there are
    any. `levels` are kept within their frames.
    """

    palette: Palette
    nodes: Mapping[str, Node]
    cards: Cards
    ids: Mapping[str, str]
    names: Mapping[str, str]
    link_base: str | None = None
    settings: DrawingSettings = DrawingSettings()
    is_bare: bool = False
    enclosures: Enclosures | None = None
    levels: Levels = Levels({})

    def node(self, graph: graphviz.Digraph, key: str) -> None:
        """Add a node, of the very size of its card."""
        node, card = self.nodes[key], self.cards[key]
        theme = self.palette.for_node(node)
        attributes = {
            "label": self._label(card, theme),
            "width": f"{card.width / _POINTS:.4f}",
            "height": f"{card.height / _POINTS:.4f}",
            "id": self.ids[key],
            "tooltip": None if self.is_bare else _literal(tooltip(node)),
            "URL": self._link(node.link or address(node.span, self.link_base)),
            **look_of(node, theme),
            **self._pattern(node, card),
            **self._shape(node),
        }
        graph.body.append(node_line(self.ids[key], attributes))

    def _pattern(self, node: Node, card: Card | Written) -> dict[str, str]:
        """The image of the pattern that lies on a node's ground."""
        name = self.palette.theme.patterns.get(ground_of(node) or "")
        if name is None or self.enclosures is None or self._shape(node):
            return {}
        is_rounded = node.form is Form.CARD and node.kind in ROUNDED
        colour = self.palette.theme.hatch
        size = card.width, card.height
        data = pattern_image(name, *size, colour, is_rounded=is_rounded)
        file = self.enclosures.add("image/png", data)
        return {"image": file, "imagescale": "both"} if file else {}

    def _label(self, written: Card | Written, theme: Theme) -> str:
        if isinstance(written, Card):
            return place_of(written) if self.is_bare else label_of(written, theme, self.enclosures)
        if isinstance(written, Strip):
            return strip_label(written, theme)
        return row_label(written, theme)

    def _shape(self, node: Node) -> dict[str, str]:
        """The shape that the map's author wants."""
        shapes = {
            NodeKind.STATEMENT: self.settings.statement.shape,
            NodeKind.ARGUMENT: self.settings.argument.shape,
        }
        shape = shapes.get(node.kind)
        return {"shape": shape} if shape else {}

    def cluster(self, graph: graphviz.Digraph, cluster: Cluster, *, is_right: bool = False) -> None:
        """Add a cluster with everything inside it; one at the right has its heading there."""
        look = self.palette.for_cluster(cluster)
        words, lettering = self._heading(cluster.title)
        heading = font(words or " ", lettering, look.ink)
        width = round(room(words, lettering.size, bold=lettering.bold)) + 1
        cell = row([block(heading, width, lettering.line)])
        with graph.subgraph(name=f"cluster_{self.ids[cluster.key]}") as inner:
            inner.attr(
                label=f"<{table([cell], width, lettering.line)}>",
                labelloc="b" if self._grows_upwards else "t",  # growing upwards turns clusters over
                labeljust="r" if is_right else "l",
                margin="12",
                style="rounded,filled",
                fillcolor=look.ground,
                color=look.border,
                id=self.ids[cluster.key],
                tooltip=None if self.is_bare else _literal(clean(cluster.title)),
                URL=self._link(cluster.link),
            )
            for key in cluster.nodes:
                self.node(inner, key)
            self.level(inner, self.levels.within.get(cluster.key, ()))
            for place, each in enumerate(cluster.clusters):
                self.cluster(inner, each, is_right=cluster.is_side_by_side and place > 0)

    def level(self, graph: graphviz.Digraph, sets: Iterable[Sequence[str]]) -> None:
        """Keep the nodes of each set on one level."""
        for keys in sets:
            with graph.subgraph() as level:
                level.attr(rank="same")
                for key in keys:
                    level.node(self.ids[key])

    @property
    def _grows_upwards(self) -> bool:
        return self.settings.attributes.get("rankdir", "BT") == "BT"

    def _heading(self, title: str) -> tuple[str, Lettering]:
        """The heading of a section in one line, and its letters."""
        asked = self.settings.group
        size = round(asked.size or _HEADING.size)
        bold = _HEADING.bold if asked.is_bold is None else asked.is_bold
        width = asked.width or _HEADING_WIDTH * size / _HEADING.size
        lines = wrap(clean(title), width, size, bold=bold, max_lines=1)
        return "".join(lines), Lettering(size, size + _HEADING.line - _HEADING.size, bold)

    def edge(
        self,
        graph: graphviz.Digraph,
        edge: Edge,
        name: str,
        *,
        length: int,
        is_loose: bool,
    ) -> None:
        """Add an edge that goes over that many ranks.

        A loose one does not say who stands above whom.
        """
        line = LINES[edge.kind]
        theme = self.palette.theme
        is_pale = edge.weight is Weight.PALE
        width = _PALE_WIDTH if is_pale else line.width_in(theme)
        attributes: dict[str, str | None] = {
            "id": name,
            "color": self.palette.for_edge(edge),
            "style": line.style,
            "arrowhead": line.head,
            "arrowsize": f"{line.head_size * self.settings.arrow_size:g}",
            "penwidth": f"{self.settings.pen_width * width:g}",
            "tooltip": None if self.is_bare else _literal(edge_sentence(edge, self.names)),
        }
        if line.is_both_ways:
            attributes |= {"dir": "both", "arrowtail": line.head}
        if is_loose:
            attributes |= {"constraint": "false", "minlen": "2"}
        elif length != 1:
            attributes["minlen"] = str(length)
        graph.body.append(edge_line(self.ids[edge.source], self.ids[edge.target], attributes))

    def _link(self, link: str | None) -> str | None:
        return None if link is None or self.is_bare else str(graphviz.escape(link))


def _literal(text: str) -> str:
    """The text as a string in which DOT sees neither escapes, entities nor markup."""
    short = text if len(text) <= _TOOLTIP else f"{text[: _TOOLTIP - 1]}…"
    escaped: str = graphviz.escape(short.replace("&", "&amp;")).replace("\n", "\\n")
    literal: str = graphviz.nohtml(escaped or " ")
    return literal
