"""The pictures on a page: the view that was asked for, and those that a reader can switch to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from buttress.diagram.errors import EngineTimeoutError, TooLargeError
from buttress.diagram.limits import check_size
from buttress.diagram.picture import Picture
from buttress.diagram.scene import Scene
from buttress.diagram.svg.identifiers import element_ids

__all__ = ["FURTHER", "LABELS", "MOST_IN_FURTHER", "Shown", "Views", "shown_views"]

FURTHER = ("default", "structure", "overview", "sources")
"""The views that every page offers where they show something else than the others."""

LABELS = {
    "default": "Map",
    "structure": "Structure",
    "overview": "Statements",
    "sources": "Sources",
    "argument": "One argument",
    "neighbourhood": "Neighbourhood",
    "path": "Path",
    "issue": "For and against",
    "ach": "Hypotheses",
}

MOST_IN_FURTHER = 2500
"""Nodes that a view besides the first may have: each makes the page larger and slower to write."""

_STYLE = re.compile(r"<style>.*?</style>\n?", re.DOTALL)


@attrs.frozen
class Shown:
    """One picture of a page: the view's name, what it is called, its SVG and what is in it."""

    name: str
    label: str
    svg: str
    style: str
    scene: Scene
    prefix: str

    def entry(self) -> dict[str, Any]:
        """What the script knows of the picture.

        Returns:
            `name` and `label`; `nodes`: the id in the SVG, the key, the element's identifier and
            the kind; `edges`: id, kind, places of both nodes in `nodes`, and the sentence's verb;
            `sections`: id, key, title, level, places of the nodes in it, place of the section
            around it or -1, whether the map's author wants it closed.
        """
        ids = element_ids(self.scene, self.prefix)
        places = {node.key: place for place, node in enumerate(self.scene.nodes)}
        return {
            "name": self.name,
            "label": self.label,
            "nodes": [
                [ids[node.key], node.key, _element(node.kind, node.element), node.kind.value]
                for node in self.scene.nodes
            ],
            "edges": [
                [
                    f"{self.prefix}-edge-{number}",
                    edge.kind.value,
                    places[edge.source],
                    places[edge.target],
                    edge.kind.verb,
                ]
                for number, edge in enumerate(self.scene.edges, 1)
            ],
            "sections": list(self._sections(places)),
        }

    def _sections(self, places: dict[str, int]) -> Iterator[list[Any]]:
        clusters = [each for cluster in self.scene.clusters for each in cluster.walk()]
        order = {cluster.key: place for place, cluster in enumerate(clusters)}
        outer = {inner.key: order[each.key] for each in clusters for inner in each.clusters}
        for number, cluster in enumerate(clusters, 1):
            yield [
                f"{self.prefix}-section-{number}",
                cluster.key,
                cluster.title,
                cluster.level,
                [places[key] for key in cluster.nodes],
                outer.get(cluster.key, -1),
                cluster.is_closed,
            ]


@attrs.frozen
class Views:
    """The pictures of a page, and what those are called that it does without as too large."""

    shown: tuple[Shown, ...]
    too_large: tuple[str, ...] = ()


def shown_views(first: Picture, others: Iterator[Picture]) -> Views:
    """The first picture, and of the others those that show something, and something else.

    A first one that shows nothing is left out where another shows something.
    One that has too much in it, or takes the engine too long, is too large for a page.

    Raises:
        TooLargeError: there is more in the first than is laid out.
        EngineError: there is no engine, or it failed.
    """
    shown, too_large = [_shown(first)], []
    for picture in others:
        scene = picture.scene
        if not scene.nodes or any(_is_same(scene, each.scene) for each in shown):
            continue
        try:
            check_size(scene, MOST_IN_FURTHER)
            shown.append(_shown(picture))
        except (TooLargeError, EngineTimeoutError):
            too_large.append(_label(scene.view))
    if len(shown) > 1 and not first.scene.nodes:
        del shown[0]
    return Views(tuple(shown), tuple(too_large))


def _shown(picture: Picture) -> Shown:
    name = picture.scene.view
    prefix = f"map-{name}"
    svg = attrs.evolve(picture, prefix=prefix).svg()
    style = "".join(_STYLE.findall(svg))
    return Shown(
        name,
        _label(name),
        _STYLE.sub("", svg, count=1),
        style.partition(">")[2].rpartition("</style>")[0],
        picture.scene,
        prefix,
    )


def _label(view: str) -> str:
    return LABELS.get(view, view.capitalize())


def _is_same(one: Scene, other: Scene) -> bool:
    """Whether two views show the same nodes and edges."""
    return {node.key for node in one.nodes} == {node.key for node in other.nodes} and {
        (edge.kind, edge.source, edge.target) for edge in one.edges
    } == {(edge.kind, edge.source, edge.target) for edge in other.edges}


def _element(kind: str, title: str) -> str:
    """The identifier of the element that a node stands for; an inference's is its argument's."""
    return f"{'statement' if kind == 'statement' else 'argument'}:{title}"
