"""Drawing attention to a part of a map: what an explanation uses.

Two ways: the whole map with the rest of it pale, or that part alone.
"""

from __future__ import annotations

from functools import cached_property

import attrs

from buttress.diagram.scene import Node, NodeKind, Scene, Weight
from buttress.diagram.views.nodes import argument_key, inference_key, statement_key
from buttress.model import ElementKind, Endpoint

__all__ = ["Emphasis", "with_emphasis"]


@attrs.frozen
class Emphasis:
    """What to draw attention to: statements, arguments and inferences, and among them the subject.

    Where it `is_alone`, nothing else is drawn.
    """

    elements: frozenset[Endpoint]
    subject: Endpoint | None = None
    is_alone: bool = True

    def is_on(self, node: Node) -> bool:
        """Whether a node stands for one of the elements."""
        return node.key in self._keys

    def is_subject(self, node: Node) -> bool:
        """Whether a node stands for the subject, or is an inference of it."""
        if self.subject is None or node.element != self.subject.title:
            return False
        is_statement = self.subject.kind is ElementKind.STATEMENT
        return (node.kind is NodeKind.STATEMENT) is is_statement

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(map(_key, self.elements))


def _key(end: Endpoint) -> str:
    if end.kind is ElementKind.STATEMENT:
        return statement_key(end.title)
    if end.kind is ElementKind.INFERENCE and end.step is not None:
        return inference_key(end.title, end.step)
    return argument_key(end.title)


def with_emphasis(scene: Scene, emphasis: Emphasis) -> Scene:
    """The scene with what is emphasised heavy and the rest pale, or without the rest.

    An edge belongs to what is emphasised where both its ends do. Where the rest is left out, only
    the subject is heavy, and there are no frames for sections: they would scatter what an
    explanation brings together.
    """
    chosen = {node.key for node in scene.nodes if emphasis.is_on(node)}
    heavy = {node.key for node in scene.nodes if emphasis.is_subject(node)}
    if not emphasis.is_alone:
        heavy = chosen

    def weighed(node: Node) -> Node:
        if node.key in heavy:
            return attrs.evolve(node, weight=Weight.HEAVY)
        return node if node.key in chosen else attrs.evolve(node, weight=Weight.PALE)

    nodes = tuple(weighed(node) for node in scene.nodes)
    inner = [edge for edge in scene.edges if edge.source in chosen and edge.target in chosen]
    if emphasis.is_alone:
        return attrs.evolve(
            scene,
            nodes=tuple(node for node in nodes if node.key in chosen),
            edges=tuple(inner),
            clusters=(),
        )
    kept = set(map(id, inner))
    edges = tuple(
        edge if id(edge) in kept else attrs.evolve(edge, weight=Weight.PALE) for edge in scene.edges
    )
    return attrs.evolve(scene, nodes=nodes, edges=edges)
