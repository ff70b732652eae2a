"""The script and the style of the page, put together from the files in `assets`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from buttress.diagram.page.grounding import grounding_script

__all__ = ["SCRIPTS", "STYLES", "script", "style"]

STYLES = ("base", "top", "stage", "marks", "panel", "contents", "narrow", "print")
"""The style's files, in their order; later ones win."""

SCRIPTS = (
    *("document", "state", "address", "news", "views", "camera", "pointing"),
    *("geometry", "squeezing", "rerouting", "sections", "folding", "sizing", "section_walking"),
    *("halos", "acceptance", "switching", "filtering", "searching"),
    *("redrawing", "parts", "details", "choosing", "labels", "walking", "keys", "menus", "start"),
)
"""The script's files, in their order, after those that work out what stands."""


@cache
def style() -> str:
    """The page's own style, without the colours, which are a theme's."""
    return "\n".join(_read(f"{name}.css") for name in STYLES)


@cache
def script() -> str:
    """The page's script: one function, so that none of its names are the page's."""
    own = "\n".join(_read(f"{name}.js") for name in SCRIPTS)
    return f'(() => {{\n"use strict";\n{grounding_script()}\n{own}\n}})();\n'


def _read(name: str) -> str:
    return (files("buttress.diagram.page") / "assets" / name).read_text(encoding="utf-8")
