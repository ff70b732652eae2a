"""What is written in each node of a scene."""

from __future__ import annotations

from collections.abc import Mapping

from buttress.diagram.card import Card
from buttress.diagram.figure import Written, written_of
from buttress.diagram.fit import box_of, fit_for
from buttress.diagram.illustrated_card import illustrated_card
from buttress.diagram.scene import Form, NodeKind, Scene

__all__ = ["Cards", "cards_of"]

Cards = Mapping[str, Card | Written]
"""The card of each node, or what else it is in a figure, by the node's key."""


def cards_of(scene: Scene) -> Cards:
    """What is written in each node of a scene, and how large each node is."""
    settings = scene.settings
    fits = {kind: (fit_for(kind, settings), box_of(kind, settings)) for kind in NodeKind}
    return {
        node.key: illustrated_card(node, *fits[node.kind])
        if node.form is Form.CARD
        else written_of(node)
        for node in scene.nodes
    }
