"""What a node's frame and ground look like."""

from __future__ import annotations

from collections.abc import Mapping

from buttress.diagram.scene import Form, Node, NodeKind, Weight
from buttress.diagram.themes import Theme
from buttress.model import Standing

__all__ = ["ROUNDED", "SECTION_LEVEL", "ground_of", "look_of"]

_FRAME = 1.2
_CONCLUSION = 1.6
_HEAVY = 3.6
_SECTION = 2
_DOUBLE = 3
"""Heavier, the two frames of a double one, which are 4 points apart, would run into one."""

SECTION_LEVEL = 2
"""A closed section has the ground of a frame of that level."""


ROUNDED = frozenset({NodeKind.STATEMENT, NodeKind.INFERENCE})
"""The kinds of nodes whose cards have round corners."""

_GROUNDS: Mapping[Standing | None, str] = {
    Standing.OUT: "card_out",
    Standing.UNDECIDED: "card_undecided",
}
_OF_KIND = {
    NodeKind.ARGUMENT: ("body", "bar"),
    NodeKind.INFERENCE: ("junction", "premise"),
    NodeKind.SOURCE: ("body", "premise"),
}
"""The ground and the frame of a kind of node, by their parts in the theme."""


def look_of(node: Node, theme: Theme) -> dict[str, str]:
    """The attributes of a node's shape.

    Statements are rounded, arguments are not, sources have a corner folded; what is implicit has a
    dashed frame and what is finally argued for a double one; what is emphasised has a heavy one.
    The ground tells the standing, besides the words that say it.
    """
    if node.form is not Form.CARD:
        return _strip_look(node, theme)
    styles = ["filled"]
    if node.kind in ROUNDED:
        styles.append("rounded")
    if node.is_implicit:
        styles.append("dashed")
    ground, frame = _colours(node, theme)
    look = {
        "style": ",".join(styles),
        "fillcolor": ground,
        "color": frame,
    }
    width = _FRAME
    if node.kind is NodeKind.SECTION:
        look["shape"] = "folder"
        width = _SECTION
    if node.is_conclusion:
        look["peripheries"] = "2"
        width = _CONCLUSION
    if node.weight is Weight.HEAVY:
        width = _HEAVY
    if node.kind is NodeKind.SOURCE:
        look["shape"] = "note"
    width *= theme.line_width
    if node.is_conclusion:
        width = min(width, _DOUBLE)
    return look | {"penwidth": f"{width:g}"}


def _strip_look(node: Node, theme: Theme) -> dict[str, str]:
    """A strip of a figure: no frame but for what is implicit, a heading, or emphasised."""
    ground, frame = _colours(node, theme)
    if node.form is Form.RULE:
        ground = frame = theme.paper
    elif node.form is Form.HEADER:
        ground = frame = theme.bar
    elif (
        node.form in (Form.STEP, Form.ROW)
        and not node.is_implicit
        and node.weight is not Weight.HEAVY
    ):
        frame = ground
    width = _HEAVY if node.weight is Weight.HEAVY else _FRAME
    return {
        "style": "filled,dashed" if node.is_implicit else "filled",
        "fillcolor": ground,
        "color": frame,
        "penwidth": f"{width * theme.line_width:g}",
    }


def ground_of(node: Node) -> str | None:
    """The part of the theme that is the ground of a node; None for one that is pale."""
    if node.weight is Weight.PALE or node.form in (Form.RULE, Form.HEADER):
        return None
    if node.standing in _GROUNDS:
        return _GROUNDS[node.standing]
    return _OF_KIND.get(node.kind, ("card", "border"))[0]


def _colours(node: Node, theme: Theme) -> tuple[str, str]:
    """The colours of a node's ground and of its frame."""
    if node.weight is Weight.PALE:
        return theme.pale_ground, theme.pale_line
    if node.standing is Standing.OUT:
        return theme.card_out, theme.border_conclusion if node.is_conclusion else theme.border_out
    if node.standing is Standing.UNDECIDED:
        return theme.card_undecided, theme.border_undecided
    if node.kind is NodeKind.SECTION:
        return theme.frame(SECTION_LEVEL), theme.premise
    if node.kind in _OF_KIND:
        ground, frame = _OF_KIND[node.kind]
        return getattr(theme, ground), getattr(theme, frame)
    return theme.card, theme.border_conclusion if node.is_conclusion else theme.border
