"""The interactive page of a map: one HTML file that needs no network."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from buttress.diagram.annotation import Standings, Strengths
from buttress.diagram.drawing import draw
from buttress.diagram.emphasis import Emphasis
from buttress.diagram.limits import MOST_NODES, TIME_LIMIT
from buttress.diagram.page.markup import markup
from buttress.diagram.page.payload import payload_of
from buttress.diagram.page.payload.findings import FoundLike
from buttress.diagram.page.pictures import FURTHER, shown_views
from buttress.diagram.themes import AUTO, Theme
from buttress.diagram.themes import theme as theme_named
from buttress.diagram.views import VIEWS
from buttress.model import ArgumentMap
from buttress.semantics.evaluated_map import Evaluation

__all__ = ["page_of"]


def page_of(  # noqa: PLR0913 - the choices of `draw`
    map: ArgumentMap,
    *,
    view: str = "default",
    elements: str | Iterable[str] = (),
    depth: int | None = None,
    theme: str | Path | Theme = AUTO,
    engine: str = "auto",
    evaluation: Standings | None = None,
    findings: Iterable[FoundLike] = (),
    link_base: str | None = None,
    time_limit: float = TIME_LIMIT,
    most_nodes: int = MOST_NODES,
    emphasis: Emphasis | None = None,
    strengths: Strengths | None = None,
    image_root: str | Path | None = None,
) -> str:
    """The map as an HTML document: its pictures, all that is known of it, and a script.

    The choices are those of `buttress.diagram.draw`. The view that is asked for is shown first;
    the reader can switch to the whole map in the other views. `theme` is what the page begins
    with. What stands is told where `evaluation` is one of `buttress.evaluate`.

    Raises:
        UnknownNameError: there is no such view, theme or engine.
        ViewOptionError: the view needs elements that are not given, or cannot show those that are.
        UnknownElementError: the map has none of that title.
        ThemeError: the theme's file cannot be read, or something in it is wrong.
        LinkBaseError: the base is not an address that a reader can safely be sent to.
        TooLargeError: there is more in the view than is laid out.
        EngineError: there is no engine, or it failed.
    """
    found, chosen = tuple(findings), theme_named(theme)
    drawn = partial(
        draw,
        map,
        theme=chosen,
        engine=engine,
        evaluation=evaluation,
        findings=found,
        time_limit=time_limit,
        most_nodes=most_nodes,
        emphasis=emphasis,
        image_root=image_root,
        strengths=strengths,
        sections="open",  # a page folds them itself
    )
    first = drawn(view=view, elements=elements, depth=depth)
    others = (
        drawn(view=name)
        for name in FURTHER
        if name in VIEWS and name != view and (name != "sources" or map.sources)
    )
    payload = payload_of(
        map,
        evaluation=evaluation if isinstance(evaluation, Evaluation) else None,
        findings=found,
        link_base=link_base,
    )
    return markup(payload, shown_views(first, others), chosen)
