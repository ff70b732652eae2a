"""A scene in words: what is read out, and what is shown when the pointer rests on something."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from buttress.diagram.lettering import clean
from buttress.diagram.scene import Edge, Node, NodeKind, Scene

__all__ = ["counted", "edge_sentence", "heading", "names_of", "outline", "spoken", "summary"]
__all__ += ["tooltip"]

_SENTENCES = 200
_NAME = 120


def heading(scene: Scene) -> str:
    """What the picture is called."""
    return f"Argument map: {clean(scene.title)}" if clean(scene.title) else "Argument map"


def summary(scene: Scene) -> str:
    """How much the picture shows, in a sentence."""
    counts = [(sum(_is_of(node, kind) for node in scene.nodes), kind.value) for kind in NodeKind]
    told = [counted(number, word) for number, word in counts if number]
    if not scene.is_figure:
        told.append(counted(len(scene.edges), "relation"))
    return f"{', '.join(told[:-1])} and {told[-1]}." if told[1:] else f"{''.join(told)}."


def _is_of(node: Node, kind: NodeKind) -> bool:
    """Whether it is a node of the kind, and no mere part of a table."""
    return node.kind is kind and not (node.cells and not node.element)


def counted(number: int, word: str) -> str:
    """`1 node`, `2 nodes`."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def edge_sentence(edge: Edge, names: Mapping[str, str]) -> str:
    """What an edge says: `[Wet] supports [Rain]`."""
    note = f" ({clean(edge.note)})" if edge.note else ""
    return f"{names[edge.source]} {edge.kind.verb} {names[edge.target]}{note}"


def names_of(scene: Scene) -> dict[str, str]:
    """What each node is called in a sentence, by its key."""
    return {node.key: _brief(clean(node.name)) for node in scene.nodes}


def outline(scene: Scene, most: int = _SENTENCES) -> str:
    """The picture in sentences; after `most` of them it says how many more there are."""
    names = names_of(scene)
    sentences = [summary(scene), *map(clean, scene.notes)]
    if scene.sentences:
        sentences += [clean(sentence) for sentence in scene.sentences[:most]]
        if len(scene.sentences) > most:
            sentences.append(f"And {counted(len(scene.sentences) - most, 'more line')}.")
        return " ".join(sentences)
    sentences += [f"{edge_sentence(edge, names)}." for edge in islice(scene.edges, most)]
    if len(scene.edges) > most:
        sentences.append(f"And {counted(len(scene.edges) - most, 'more relation')}.")
    return " ".join(sentences)


def spoken(node: Node) -> str:
    """What a node is called when it is read out: its kind, its name, what holds of it."""
    name = _brief(clean(node.name))
    words = [name if node.kind is NodeKind.INFERENCE else f"{node.kind} {name}"]
    if node.is_implicit:
        words.append("implicit")
    if node.standing:
        words.append("in some" if node.is_credulous else node.standing.value)
    if node.marks:
        words.append(counted(len(node.marks), "finding"))
    words += [f"image: {clean(each.name)}" for each in node.images]
    return ", ".join(words)


def tooltip(node: Node) -> str:
    """Everything about a node, in lines: its name, its text in full, its standing, its findings."""
    words = [node.kind.value]
    if node.kind is NodeKind.SECTION:
        words.append("closed")
    if node.is_implicit:
        words.append("implicit")
    if node.kind is NodeKind.INFERENCE:
        lines = [clean(node.name)]
        if node.text:
            lines.append(clean(node.text))
    else:
        lines = [f"{clean(node.name)} ({', '.join(words)})"]
    if node.tags:
        lines.append(" ".join(f"#{clean(tag)}" for tag in node.tags))
    if node.detail and not node.name.startswith("“"):
        lines.append(clean(node.detail))
    if node.standing:
        lines.append(clean(node.reason) or f"Standing: {node.standing}")
    lines += [clean(remark.text) for remark in node.remarks]
    if node.gauge:
        lines.append(f"Strength ({node.gauge.semantics}): {node.gauge}")
    if node.beyond:
        lines.append(f"{counted(node.beyond, 'neighbour')} not shown")
    lines += [f"{clean(mark.code)} {mark.severity}: {clean(mark.message)}" for mark in node.marks]
    if node.span:
        lines.append(clean(str(node.span)))
    return "\n".join(lines)


def _brief(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[: _NAME - 1].rstrip()}…"
