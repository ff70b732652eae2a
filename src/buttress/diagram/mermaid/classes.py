"""Classes for what a node is and how it stands."""

from __future__ import annotations

from buttress.diagram.class_names import class_names
from buttress.diagram.midtones import FRAME, PALE
from buttress.diagram.own_colours import own_colours
from buttress.diagram.scene import Cluster, Node, NodeKind, Scene, Weight
from buttress.diagram.themes import Theme
from buttress.model import Standing

__all__ = ["class_lines", "own_style", "shape"]

_SHAPES = {
    NodeKind.STATEMENT: ("(", ")"),
    NodeKind.ARGUMENT: ("[", "]"),
    NodeKind.INFERENCE: ("([", "])"),
    NodeKind.SOURCE: ("[[", "]]"),
    NodeKind.SECTION: ("{{", "}}"),
}


def shape(kind: NodeKind) -> tuple[str, str]:
    """The brackets that make the box of a kind of node."""
    return _SHAPES[kind]


def class_lines(scene: Scene, ids: dict[str, str], frames: int, theme: Theme) -> list[str]:
    """The classes that occur, and which nodes have them; later ones go before earlier ones.

    Frames, of which there is that number, are left open to the page's own ground.
    """
    defined = _definitions(theme)
    members: dict[str, list[str]] = {name: [] for name in defined}
    members["section"] = [f"g{number + 1}" for number in range(frames)]
    for node in scene.nodes:
        for name in class_names(node):
            members[name].append(ids[node.key])
    used = [name for name in defined if members[name]]
    return [
        *(f"classDef {name} {defined[name]}" for name in used),
        *(f"class {','.join(members[name])} {name}" for name in used),
    ]


_NAMES = {"fill": "fill", "ink": "color", "border": "stroke"}


def own_style(name: str, painted: Node | Cluster, theme: Theme) -> str:
    """The colours that the map's author chose for a box or frame; empty where there are none."""
    colours = own_colours(painted, theme)
    chosen = ",".join(f"{_NAMES[part]}:{colour}" for part, colour in colours.items())
    return f"style {name} {chosen}" if chosen else ""


def _definitions(theme: Theme) -> dict[str, str]:
    def box(fill: str, ink: str, border: str) -> str:
        return f"fill:{fill},color:{ink},stroke:{border}"

    return {
        "section": f"fill:none,stroke:{FRAME}",
        "statement": box(theme.card, theme.ink, theme.border),
        "argument": box(theme.junction, theme.ink, theme.bar) + ",stroke-width:2px",
        "inference": box(theme.junction, theme.junction_ink, theme.border),
        "source": box(theme.junction, theme.ink, theme.premise),
        "conclusion": f"stroke:{theme.border_conclusion},stroke-width:4px",
        "implicit": "stroke-dasharray:6 4",
        f"is-{Standing.IN.value}": f"stroke:{theme.mark_in}",
        f"is-{Standing.OUT.value}": f"fill:{theme.card_out},stroke:{theme.border_out}",
        f"is-{Standing.UNDECIDED.value}": f"fill:{theme.card_undecided}"
        f",stroke:{theme.border_undecided}",
        Weight.HEAVY.value: "stroke-width:5px",
        Weight.PALE.value: f"opacity:{PALE}",
    }
