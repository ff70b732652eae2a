"""From Graphviz's SVG to ours: the same shapes in a structure of our own."""

from __future__ import annotations

from collections.abc import Mapping

from buttress.diagram.cards import Cards, cards_of
from buttress.diagram.dot import dot_of
from buttress.diagram.dot.names import names_in
from buttress.diagram.dot.palette import Palette, paints_of
from buttress.diagram.scene import Scene
from buttress.diagram.svg.baselines import set_on_common_lines
from buttress.diagram.svg.groups import Group, group_of
from buttress.diagram.svg.identifiers import ids_in
from buttress.diagram.svg.order import in_reading_order
from buttress.diagram.svg.paint import Painter
from buttress.diagram.svg.parts import parts_of
from buttress.diagram.svg.patterns import pattern_id, pattern_of
from buttress.diagram.svg.reading import Shapes, read
from buttress.diagram.svg.serialising import content, serialised, start_tag
from buttress.diagram.svg.style import CLASS, font_family, style_sheet, theme_class
from buttress.diagram.themes import Paint, Theme, coded, paint_in
from buttress.diagram.wording import heading, outline
from buttress.model import EMPTY

__all__ = ["coded_dot", "finish"]

_SMALL_DASHES = "3,2.4"
"""Of the legend's small boxes, which would else have corners and nothing between them."""


def coded_dot(scene: Scene, theme: Theme, cards: Cards | None = None) -> str:
    """The graph that an engine is to draw for `finish`: codes stand for the theme's colours.

    Words for a pointer, links, and what is written on cards are left to `finish`.
    """
    coded_theme, paints = _codes(scene, theme)
    return dot_of(scene, coded_theme, paints=paints.__getitem__, cards=cards, is_bare=True)


def finish(
    drawn: bytes,
    scene: Scene,
    theme: Theme,
    *,
    cards: Cards | None = None,
    link_base: str | None = None,
    pages: Mapping[str, str] = EMPTY,
    prefix: str | None = None,
) -> str:
    """The SVG that an engine drew of a scene's `coded_dot`, made fit for a page.

    Only shapes are taken over; ids, classes, words, links and the style are ours. Lengths are in
    CSS pixels, one to a point. `cards` are the scene's, where they are known.

    Raises:
        EngineError: the engine did not deliver an SVG.
    """
    prefix, ids = ids_in(scene, theme, prefix)
    coded_theme, paints = _codes(scene, theme)
    palette = Palette(coded_theme, paints.__getitem__)
    painter = _painter(theme, coded_theme, paints, prefix)
    cards = cards_of(scene) if cards is None else cards
    parts = parts_of(scene, cards, prefix, ids, link_base, pages)
    groups: dict[str, Group] = {}

    def take(name: str, shapes: Shapes) -> None:
        if part := parts.get(name):
            groups[name] = group_of(part, shapes, painter, palette)

    drawing = read(drawn, take)
    own = _own_shapes(drawing.shapes, painter)
    lines = [
        *_beginning(drawing.box, scene, theme, prefix),
        *_style(painter, theme, prefix),
        start_tag("g", {"transform": drawing.transform}),
        *own,
        *(group.text for group in in_reading_order(scene, names_in(scene), groups)),
        "</g>\n</svg>\n",
    ]
    return "\n".join(lines)


def _codes(scene: Scene, theme: Theme) -> tuple[Theme, dict[Paint, str]]:
    """The theme with codes for colours, and the codes of the paints that the scene asks for."""
    coded_theme = coded(theme)
    first = len(coded_theme.colours()) + 1
    paints = {paint: f"#{code:06x}" for code, paint in enumerate(paints_of(scene, theme), first)}
    return coded_theme, paints


def _painter(theme: Theme, coded_theme: Theme, paints: Mapping[Paint, str], prefix: str) -> Painter:
    return Painter(
        {code: part.replace("_", "-") for part, code in coded_theme.colours().items()}
        | {code: paint.name for paint, code in paints.items()},
        {part.replace("_", "-"): colour for part, colour in theme.colours().items()}
        | {paint.name: paint_in(theme, paint) for paint in paints},
        {
            ground.replace("_", "-"): pattern_id(prefix, name)
            for ground, name in theme.patterns.items()
        },
    )


def _beginning(box: str, scene: Scene, theme: Theme, prefix: str) -> list[str]:
    """The beginning of the outermost element, with the picture's name and its outline in words."""
    sides = [f"{float(number):.6g}" for number in box.split()]
    title, description = f"{prefix}-title", f"{prefix}-description"
    attributes = {
        "xmlns": "http://www.w3.org/2000/svg",
        "id": prefix,
        "class": f"{CLASS} {theme_class(theme)} {scene.view}",
        "width": sides[2],
        "height": sides[3],
        "viewBox": " ".join(sides),
        "font-family": font_family(theme),
        "direction": "ltr",
        "role": "graphics-document document",
        "aria-roledescription": "argument map",
        "aria-labelledby": title,
        "aria-describedby": description,
    }
    return [
        start_tag("svg", attributes),
        f"{start_tag('title', {'id': title})}{content(heading(scene))}</title>",
        f"{start_tag('desc', {'id': description})}{content(outline(scene))}</desc>",
    ]


def _style(painter: Painter, theme: Theme, prefix: str) -> list[str]:
    """The style for all that the painter painted, and the theme's patterns."""
    patterns = sorted(set(theme.patterns.values()))
    if not patterns:
        return [f"<style>{content(style_sheet(painter.painted, theme))}</style>"]
    painter.painted.update(("f-hatch", "s-hatch"))
    return [
        f"<style>{content(style_sheet(painter.painted, theme))}</style>",
        "<defs>",
        *(serialised(pattern_of(name, prefix, theme.hatch)) for name in patterns),
        "</defs>",
    ]


def _own_shapes(shapes: Shapes, painter: Painter) -> list[str]:
    """The shapes of the graph itself: its ground and its legend, which explains signs to the eye.

    Those who listen are told everything in words.
    """
    set_on_common_lines(shapes)
    for shape in shapes:
        if shape.tag == "path" and shape.get("stroke-dasharray"):
            shape.set("stroke-dasharray", _SMALL_DASHES)
    start = start_tag("g", {"class": "legend", "aria-hidden": "true"})
    return [start, *painter.lines(shapes), "</g>"] if shapes else [f"{start[:-1]} />"]
