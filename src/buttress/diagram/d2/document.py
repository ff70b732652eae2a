"""The whole diagram."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from buttress.diagram.class_names import class_names
from buttress.diagram.d2.classes import class_lines, own_style
from buttress.diagram.d2.strings import quoted, tooltip_string
from buttress.diagram.lettering import clean, wrap
from buttress.diagram.links import address
from buttress.diagram.midtones import PALE
from buttress.diagram.nesting import Opened, nested
from buttress.diagram.own_colours import own_line
from buttress.diagram.plain_label import plain_label, shortened
from buttress.diagram.scene import Edge, EdgeKind, Node, Scene, Weight
from buttress.diagram.themes import Theme
from buttress.diagram.wording import tooltip

__all__ = ["d2_of"]

_WIDTH, _SIZE, _MOST_LINES = 240, 16, 20
"""Of a label in points, its letters in points, and its lines: D2 breaks no lines itself."""
_LONGEST_TOLD = 4_000
"""So many characters of one line are told in a tooltip."""
_WORDS = {
    EdgeKind.ENTAILS: "entails",
    EdgeKind.ATTACK: "attacks",
    EdgeKind.UNDERCUT: "undercuts",
    EdgeKind.CONTRARY: "contraries",
    EdgeKind.CONTRADICTORY: "contradictories",
    EdgeKind.DERIVED: "derives from",
}


def d2_of(scene: Scene, theme: Theme, link_base: str | None = None) -> str:
    """The scene in D2; the same scene, theme and base give the same text.

    With a base for links every node leads to its line (`buttress.diagram.links.address`).
    Source: https://d2lang.com/tour/intro
    """
    paths: dict[str, str] = {}
    boxes = list(_boxes(scene, theme, paths, link_base))
    has_frames = any(isinstance(part, Opened) for _, part in nested(scene))
    lines = [
        f"direction: {'down' if scene.is_figure else 'up'}",
        *class_lines(scene, theme, has_frames=has_frames),
        *boxes,
        *(_line(edge, theme, paths) for edge in scene.edges),
        *(
            f"{paths[upper]} -- {paths[lower]}: {{style.opacity: 0}}"
            for stack in scene.stacks
            for upper, lower in pairwise(stack)
        ),
    ]
    title = shortened(clean(scene.title))
    if title:
        lines.append(f"title: {quoted(title)} {{shape: text; near: top-center}}")
    return "\n".join(lines) + "\n"


def _boxes(scene: Scene, theme: Theme, paths: dict[str, str], base: str | None) -> Iterator[str]:
    """The nodes in the frames around them; says in `paths` how each is called from outside."""
    nodes = {node.key: (number, node) for number, node in enumerate(scene.nodes, 1)}
    above: list[str] = []
    for depth, part in nested(scene):
        indent = "  " * depth
        if part is None:
            above.pop()
            yield f"{indent}}}"
        elif isinstance(part, Opened):
            above.append(f"g{part.number}")
            title = shortened(clean(part.cluster.title))
            yield f"{indent}{above[-1]}: {quoted(title)} {{"
            yield f"{indent}  class: section"
            yield from (f"{indent}  {each}" for each in own_style(part.cluster, theme))
        else:
            number, node = nodes[part]
            paths[part] = ".".join((*above, f"n{number}"))
            yield f"{indent}n{number}: {_box(node, theme, base)}"


def _box(node: Node, theme: Theme, base: str | None) -> str:
    label = plain_label(node)
    title, text, notes = (
        wrap(part, _WIDTH, _SIZE, max_lines=_MOST_LINES)
        for part in (label.title, label.text, label.notes)
    )
    lines = (*title, *(("",) if title and text else ()), *text, *notes)
    said = [f"class: [{'; '.join(class_names(node))}]", *own_style(node, theme)]
    told = (shortened(line, _LONGEST_TOLD) for line in tooltip(node).split("\n"))
    said.append(f"tooltip: {tooltip_string(*told)}")
    target = address(node.span, base)
    if target:
        said.append(f"link: {quoted(target)}")
    return f"{quoted(*lines)} {{{'; '.join(said)}}}"


def _line(edge: Edge, theme: Theme, paths: dict[str, str]) -> str:
    sign = "<->" if edge.kind.is_symmetric else "--" if edge.kind is EdgeKind.PREMISE else "->"
    words = ": ".join(filter(None, (_WORDS.get(edge.kind, ""), clean(edge.note))))
    label = f"{quoted(words)} " if words else ""
    said = [f"class: {edge.kind.value}"]
    if edge.weight is Weight.PALE:
        said.append(f"style.opacity: {PALE}")
    if edge.colour:
        said.append(f'style.stroke: "{own_line(edge.colour, theme)}"')
    return f"{paths[edge.source]} {sign} {paths[edge.target]}: {label}{{{'; '.join(said)}}}"
