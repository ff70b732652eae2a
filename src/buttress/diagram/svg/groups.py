"""The parts of a picture as they are written in an SVG."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from buttress.diagram.dot.labels import PLACE
from buttress.diagram.dot.palette import Palette
from buttress.diagram.svg.anchors import anchor
from buttress.diagram.svg.baselines import set_on_common_lines
from buttress.diagram.svg.bounds import bounds_among
from buttress.diagram.svg.letters import letters_on, words_on
from buttress.diagram.svg.paint import Painter
from buttress.diagram.svg.parts import Part
from buttress.diagram.svg.reading import Shapes
from buttress.diagram.svg.serialising import content, start_tag

__all__ = ["Group", "group_of"]


@attrs.frozen
class Group:
    """A part as it is written, and where its box begins: its upper and its left edge."""

    text: str
    top: float = 0.0
    left: float = 0.0


def group_of(part: Part, shapes: Shapes, painter: Painter, palette: Palette) -> Group:
    """What was drawn of a part, with its name, its words and its link.

    Where the engine left a place for a card, the card is written there. The palette has the codes
    for colours that the painter knows.
    """
    top = left = 0.0
    letters: Iterable[str] = ()
    if part.node is None:
        set_on_common_lines(shapes)
    elif part.card is None:
        set_on_common_lines(shapes)
        if box := bounds_among(shapes):
            anchor(shapes, box, is_centred=palette.theme.is_centred)
            top, left = box.top, box.left
    else:
        shapes, places = _parted(shapes)
        place = bounds_among(places)
        if box := place or bounds_among(shapes):
            top, left = (box.top + box.bottom - part.card.height) / 2, box.left
        if place:
            theme = palette.for_node(part.node)
            letters = letters_on(part.card, theme, painter, place)
    start, end = _frame(part, shapes)
    return Group("\n".join([start, *painter.lines(shapes), *letters, end]), top, left)


def _parted(shapes: Shapes) -> tuple[Shapes, Shapes]:
    """The shapes of a node's frame, and the place of its card."""
    return (
        [shape for shape in shapes if shape.get("fill") != PLACE],
        [shape for shape in shapes if shape.get("fill") == PLACE],
    )


def _frame(part: Part, shapes: Shapes) -> tuple[str, str]:
    """What stands before and after the shapes of a part."""
    title = f"<title>{content(part.words)}</title>"
    attributes = {"id": part.id, "class": part.classes}
    if part.link is not None:
        link = {"href": part.link, "aria-label": _read_out(part, shapes)}
        if part.node is None:
            link["tabindex"] = "-1"  # the focus goes from box to box
        return f"{start_tag('g', attributes)}\n{title}\n{start_tag('a', link)}", "</a>\n</g>"
    attributes |= {"role": "graphics-symbol img", "aria-label": part.name}
    if part.node is not None:
        attributes["tabindex"] = "0"
    return f"{start_tag('g', attributes)}\n{title}", "</g>"


def _read_out(part: Part, shapes: Shapes) -> str:
    """What a link is called: the kind of box, and what stands on it.

    Who speaks to a machine names a link by what can be seen of it (WCAG 2.2, criterion 2.5.3).
    """
    if part.card:
        written = [*words_on(part.card)]
    else:
        written = [shape.text or "" for shape in shapes if shape.tag == "text"]
    seen = " ".join(each for each in written if each)
    return f"{part.classes.split()[1]}: {seen}" if seen else part.name
