"""Drawing a map."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from buttress.argdown.images import image_folder
from buttress.diagram.annotation import (
    FindingLike,
    Standings,
    Strengths,
    with_findings,
    with_standings,
    with_strengths,
)
from buttress.diagram.appearance import with_appearance
from buttress.diagram.emphasis import Emphasis, with_emphasis
from buttress.diagram.engines import engine as engine_named
from buttress.diagram.images import with_images
from buttress.diagram.limits import MOST_NODES, RESOLUTION, TIME_LIMIT, checked_resolution
from buttress.diagram.links import checked_base
from buttress.diagram.picture import Picture
from buttress.diagram.sections import checked_way, with_sections
from buttress.diagram.themes import AUTO, Theme
from buttress.diagram.themes import theme as theme_named
from buttress.diagram.views import ViewOptions
from buttress.diagram.views import view as view_named
from buttress.model import ArgumentMap

__all__ = ["draw"]


def draw(  # noqa: PLR0913 - each is a choice of its own, named at the call
    map: ArgumentMap,
    *,
    view: str = "default",
    elements: str | Iterable[str] = (),
    depth: int | None = None,
    theme: str | Path | Theme = AUTO,
    engine: str = "auto",
    evaluation: Standings | None = None,
    findings: Iterable[FindingLike] = (),
    link_base: str | None = None,
    time_limit: float = TIME_LIMIT,
    most_nodes: int = MOST_NODES,
    prefix: str | None = None,
    emphasis: Emphasis | None = None,
    strengths: Strengths | None = None,
    resolution: int = RESOLUTION,
    sections: str = "auto",
    image_root: str | Path | None = None,
) -> Picture:
    """A picture of the map; nothing is laid out before it is asked for a format.

    Args:
        map: what to draw.
        view: one of `VIEWS`: `default` (as Argdown draws it), `structure`, `overview`, ….
        elements: titles of what the picture is to be about, `[Statement]`, `<Argument>` or bare.
        depth: how many steps it goes from there; None leaves it to the view.
        theme: `light`, `dark`, `print`, `high-contrast`, `high-contrast-dark`, `argdown`, a theme,
            or the path of a TOML file that describes one; or `auto`: an SVG then follows its
            reader, other formats are light.
        engine: `embedded`, `dot`, or `auto` for whichever is there.
        evaluation: what stands, to be marked on the nodes.
        findings: what was found, to be marked on the nodes.
        link_base: where the map's files can be read, such as
            `https://github.com/me/debate/blob/main/`; nodes and edges then lead to their lines.
        time_limit: seconds that the engine is given.
        most_nodes: nodes that are laid out at most.
        prefix: what the ids in an SVG begin with, where several pictures share a page.
        strengths: how strong statements and arguments are, to be shown on the nodes.
        resolution: of a PNG, in pixels an inch.
        sections: `auto` draws as one box those sections that the map's author wants closed, and
            where there are more than 300 nodes as many more as it takes; `open` none, `closed`
            all. With elements, or with emphasis, `auto` leaves them open.
        image_root: the folder that images are read from, and nothing outside it; by default that
            of the map's file. A map from a text has no images without one.
        emphasis: what to draw attention to, such as what an explanation uses.

    Raises:
        UnknownNameError: there is no such view, theme, engine or way of drawing sections.
        ViewOptionError: the view needs elements that are not given, or cannot show those that are.
        UnknownElementError: the map has none of that title.
        ThemeError: the theme's file cannot be read, or something in it is wrong.
        ResolutionError: the resolution is below 10 or above 2,400, or no whole number.
        LinkBaseError: the base is not an address that a reader can safely be sent to.
    """
    chosen = theme_named(theme)
    findings = tuple(findings)
    options = ViewOptions(elements, depth)
    scene = with_appearance(view_named(view)(map, options), map, by_tag=chosen.colours_tags)
    if evaluation is not None:
        scene = with_standings(scene, evaluation)
    if strengths is not None:
        scene = with_strengths(scene, strengths)
    scene = with_findings(scene, findings)
    if emphasis is not None:
        scene = with_emphasis(scene, emphasis)
    if checked_way(sections) == "closed" or (not elements and emphasis is None):
        scene = with_sections(scene, sections)
    folder = Path(image_root) if image_root is not None else image_folder(map)
    scene = with_images(scene, map, folder)
    return Picture(
        scene,
        engine_named(engine),
        chosen,
        checked_base(link_base),
        time_limit,
        most_nodes,
        prefix,
        checked_resolution(resolution),
        make_page=partial(
            _page,
            map,
            view=view,
            elements=options.elements,
            depth=options.depth,
            theme=chosen,
            engine=engine,
            evaluation=evaluation,
            findings=findings,
            link_base=link_base,
            time_limit=time_limit,
            most_nodes=most_nodes,
            emphasis=emphasis,
            strengths=strengths,
            image_root=folder,
        ),
    )


def _page(map: ArgumentMap, **choices: Any) -> str:
    """The interactive page of what is drawn; it draws anew, and more than one picture."""
    from buttress.diagram.page import page_of  # noqa: PLC0415 - it draws, too

    return page_of(map, **choices)
