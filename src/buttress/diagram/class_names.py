"""The classes by which other drawing languages know what a node is and how it stands."""

from __future__ import annotations

from buttress.diagram.scene import Node, Weight

__all__ = ["class_names"]


def class_names(node: Node) -> list[str]:
    """The classes that a node has; later ones go before earlier ones."""
    names = [node.kind.value]
    if node.is_conclusion:
        names.append("conclusion")
    if node.is_implicit:
        names.append("implicit")
    if node.standing:
        names.append(f"is-{node.standing.value}")
    if node.weight is not Weight.PLAIN:
        names.append(node.weight.value)
    return names
