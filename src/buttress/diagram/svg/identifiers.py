"""The ids and classes of an SVG's parts."""

from __future__ import annotations

import re
from hashlib import sha256

from buttress.diagram.scene import Edge, Form, Node, Scene, Weight
from buttress.diagram.themes import Theme

__all__ = ["as_prefix", "edge_classes", "element_ids", "ids_in", "node_classes", "prefix_of"]

_DIGITS = 8
_NOT_IN_IDS = re.compile(r"[^A-Za-z0-9_-]+")


def prefix_of(scene: Scene, theme: Theme) -> str:
    """A prefix that another picture on the same page hardly has: `map-` and eight digits.

    It depends on the view, the theme and on what is drawn, not on texts, so that it outlives small
    changes.
    """
    digest = sha256(f"{scene.view}\0{theme.name}\0".encode())
    for node in scene.nodes:
        digest.update(f"{node.key}\0{node.weight}\0".encode(errors="replace"))
    return f"map-{digest.hexdigest()[:_DIGITS]}"


def as_prefix(text: str) -> str:
    """The text as the beginning of an id that needs no quoting anywhere."""
    word = _NOT_IN_IDS.sub("-", text).strip("-")
    return word if word[:1].isalpha() else f"map-{word}"


def ids_in(scene: Scene, theme: Theme, prefix: str | None) -> tuple[str, dict[str, str]]:
    """The prefix of a picture's ids, the chosen one or its own, and each node's id by its key."""
    used = as_prefix(prefix) if prefix else prefix_of(scene, theme)
    return used, element_ids(scene, used)


def element_ids(scene: Scene, prefix: str) -> dict[str, str]:
    """The id of each node by its key: the prefix, its kind and a hash of its key."""
    ids: dict[str, str] = {}
    taken: dict[str, int] = {}
    for node in scene.nodes:
        digest = sha256(node.key.encode(errors="replace")).hexdigest()[:_DIGITS]
        name = f"{prefix}-{node.kind}-{digest}"
        taken[name] = taken.get(name, 0) + 1
        ids[node.key] = name if taken[name] == 1 else f"{name}-{taken[name]}"
    return ids


def node_classes(node: Node) -> str:
    """`node`, its kind, its form in a figure, and what is true of it: `in`, `implicit`, `heavy`."""
    classes = ["node", node.kind.value]
    if node.form is not Form.CARD:
        classes += ["strip", node.form.value]
    if node.standing:
        classes.append(node.standing.value)
    flags = {
        "implicit": node.is_implicit,
        "conclusion": node.is_conclusion,
        "findings": bool(node.marks),
    }
    classes += [name for name, holds in flags.items() if holds]
    return " ".join([*classes, *_weight(node.weight)])


def edge_classes(edge: Edge) -> str:
    """`edge`, its kind and, where it is pale, that."""
    return " ".join(["edge", edge.kind.value, *_weight(edge.weight)])


def _weight(weight: Weight) -> list[str]:
    return [] if weight is Weight.PLAIN else [weight.value]
