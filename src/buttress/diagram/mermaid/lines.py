"""How each kind of edge is written, so that no two differ by colour alone."""

from __future__ import annotations

import attrs

from buttress.diagram.lettering import clean
from buttress.diagram.mermaid.escape import quoted
from buttress.diagram.midtones import LINE_COLOURS, PALE
from buttress.diagram.own_colours import own_line
from buttress.diagram.scene import Edge, EdgeKind, Weight
from buttress.diagram.themes import Theme

__all__ = ["arrow", "link_styles"]


@attrs.frozen
class _Arrow:
    """The signs before and after a label, the line without one, and what it says on most lines."""

    before: str
    after: str
    plain: str
    words: str = ""


_ARROWS = {
    EdgeKind.SUPPORT: _Arrow("--", "-->", "-->"),
    EdgeKind.ENTAILS: _Arrow("==", "==>", "==>", "entails"),
    EdgeKind.ATTACK: _Arrow("--", "--x", "--x", "attacks"),
    EdgeKind.UNDERCUT: _Arrow("-.", ".-o", "-.-o", "undercuts"),
    EdgeKind.CONTRARY: _Arrow("x-.", ".-x", "x-.-x", "contraries"),
    EdgeKind.CONTRADICTORY: _Arrow("x--", "--x", "x--x", "contradictories"),
    EdgeKind.PREMISE: _Arrow("--", "---", "---"),
    EdgeKind.SOURCE: _Arrow("--", "--o", "--o"),
    EdgeKind.DERIVED: _Arrow("-.", ".->", "-.->", "derives from"),
}


def arrow(edge: Edge) -> str:
    """The line from an edge's source to its target."""
    form = _ARROWS[edge.kind]
    words = ": ".join(filter(None, (form.words, clean(edge.note))))
    return f"{form.before} {quoted((words,))} {form.after}" if words else form.plain


def link_styles(edges: tuple[Edge, ...], theme: Theme) -> list[str]:
    """The colours of the lines, which Mermaid knows by the order in which they are written.

    Those that the map's author chose come last.
    """
    places: dict[EdgeKind, list[str]] = {}
    for place, edge in enumerate(edges):
        places.setdefault(edge.kind, []).append(str(place))
    by_kind = [
        f"linkStyle {','.join(places[kind])} stroke:{colour}"
        for kind, colour in LINE_COLOURS.items()
        if kind in places
    ]
    chosen = (
        f"linkStyle {place} stroke:{own_line(edge.colour, theme)}"
        for place, edge in enumerate(edges)
        if edge.colour
    )
    pale = [str(place) for place, edge in enumerate(edges) if edge.weight is Weight.PALE]
    return [*by_kind, *chosen, *([f"linkStyle {','.join(pale)} opacity:{PALE}"] if pale else [])]
