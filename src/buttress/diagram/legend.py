"""What the signs of a picture mean: only of those that occur in it."""

from __future__ import annotations

import attrs

from buttress.diagram.scene import EdgeKind, NodeKind, Scene, Weight
from buttress.model import Severity, Standing

__all__ = ["Legend", "legend_of"]

LINE_WORDS = {
    EdgeKind.SUPPORT: "supports",
    EdgeKind.ENTAILS: "entails",
    EdgeKind.ATTACK: "attacks",
    EdgeKind.UNDERCUT: "undercuts",
    EdgeKind.CONTRARY: "contraries",
    EdgeKind.CONTRADICTORY: "contradictories",
    EdgeKind.PREMISE: "premise of",
    EdgeKind.SOURCE: "rests on",
    EdgeKind.DERIVED: "derives from",
}
KIND_WORDS = {
    NodeKind.STATEMENT: "statement",
    NodeKind.ARGUMENT: "argument",
    NodeKind.INFERENCE: "inference",
    NodeKind.SOURCE: "source",
    NodeKind.SECTION: "section, closed",
}


@attrs.frozen
class Legend:
    """The signs that occur in a scene, each list in a fixed order."""

    kinds: tuple[NodeKind, ...]
    has_conclusions: bool
    has_implicit: bool
    lines: tuple[EdgeKind, ...]
    standings: tuple[Standing, ...]
    severities: tuple[Severity, ...]
    has_heavy: bool = False
    has_pale: bool = False
    gradual: str = ""
    has_credulous: bool = False
    heavy_means: str = ""
    has_beyond: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to explain."""
        said = self.standings or self.has_credulous or self.severities or self.gradual
        return bool(self.lines or said or self.has_beyond)


def legend_of(scene: Scene) -> Legend:
    """The signs that occur in the scene."""
    kinds = {node.kind for node in scene.nodes}
    lines = set() if scene.is_figure else {edge.kind for edge in scene.edges}
    standings = {node.standing for node in scene.nodes if not node.is_credulous}
    severities = {mark.severity for node in scene.nodes for mark in node.marks}
    return Legend(
        () if scene.is_figure else tuple(kind for kind in NodeKind if kind in kinds),
        any(node.is_conclusion for node in scene.nodes),
        any(node.is_implicit for node in scene.nodes),
        tuple(kind for kind in EdgeKind if kind in lines),
        tuple(standing for standing in Standing if standing in standings),
        tuple(each for each in Severity if each is not Severity.INFO and each in severities),
        any(node.weight is Weight.HEAVY for node in scene.nodes),
        any(node.weight is Weight.PALE for node in scene.nodes),
        next((node.gauge.semantics for node in scene.nodes if node.gauge), ""),
        any(node.is_credulous for node in scene.nodes),
        scene.heavy_means,
        any(node.beyond for node in scene.nodes),
    )
