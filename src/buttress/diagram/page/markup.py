"""The page's HTML: what there is before the script has run, and without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from buttress.diagram.page.assembly import script, style
from buttress.diagram.page.colours import choices, colours
from buttress.diagram.page.contents import contents, text
from buttress.diagram.page.icons import icon
from buttress.diagram.page.pictures import Shown, Views
from buttress.diagram.page.policy import as_data, policy
from buttress.diagram.themes import Theme
from buttress.diagram.wording import summary

__all__ = ["markup"]

_UNTITLED = "Argument map"
_NOTHING = "There is nothing to draw here."

_KEYS = (
    ("/", "search; Enter and Shift+Enter go through what is found"),
    ("Tab", "into the picture, then to its boxes, then to the section around one"),
    ("← ↑ ↓ →", "move the picture; on a box, go along a line or to what stands beside it"),
    ("Enter", "read about a box; fold or open a section"),
    ("← →", "on a section: fold and open it, or go out of it and into it"),
    ("↑ ↓", "on a section: go to the one before or after"),
    ("+ − 0 1", "larger, smaller, everything, true size"),
    ("x", "switch a box off, or on again"),
    ("Esc", "back: close what is open, then leave the box"),
)


def markup(payload: Mapping[str, Any], pictures: Views, theme: Theme) -> str:
    """The whole document, which looks like `theme` at first."""
    shown = pictures.shown
    views = [each.entry() for each in shown]
    code = script()
    look = "\n".join([style(), *dict.fromkeys(each.style for each in shown), colours(theme)])
    title = text(_title(payload))
    offered = choices(theme)
    return f"""<!doctype html>
<html lang="en" data-theme="{next(iter(offered))}">
<head>
<meta charset="utf-8">
{policy(code, look)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Buttress">
<title>{title}</title>
<style>{look}</style>
</head>
<body>
<a class="skip" href="#contents">Skip to the map in words</a>
{_top(title, text(_told(payload, shown[0])), pictures, offered)}
<div class="body">
{_stage(shown)}
{_panel(payload)}
</div>
<p id="news" class="unseen" role="status" aria-live="polite"></p>
<script type="application/json" id="payload">{as_data({**payload, "views": views})}</script>
<script>{code}</script>
</body>
</html>
"""


def _title(payload: Mapping[str, Any]) -> str:
    """The map's title, or the heading that everything in it stands under."""
    if payload["title"]:
        return str(payload["title"])
    outermost = {each["sections"][0] if each["sections"] else "" for each in payload["elements"]}
    return outermost.pop() or _UNTITLED if len(outermost) == 1 else _UNTITLED


def _told(payload: Mapping[str, Any], first: Shown) -> str:
    """How much there is in the first picture, and by what it was judged if not as usual."""
    judgement = payload["judgement"]
    if not first.scene.nodes:
        return "Nothing is drawn."
    if judgement is None or judgement["semantics"] == "grounded":
        return summary(first.scene)
    return f"{summary(first.scene)} Judged under {judgement['semantics']} semantics."


def _top(
    title: str,
    told: str,
    pictures: Views,
    offered: Mapping[str, tuple[str, Theme | None]],
) -> str:
    views = "".join(
        f'<option value="{text(each.name)}">{text(each.label)}</option>' for each in pictures.shown
    )
    views += "".join(
        f"<option disabled>{text(label)} (too large)</option>" for label in pictures.too_large
    )
    themes = "".join(
        f'<option value="{name}">{text(label)}</option>' for name, (label, _) in offered.items()
    )
    keys = "".join(f"<dt><kbd>{key}</kbd></dt><dd>{what}</dd>" for key, what in _KEYS)
    one = " hidden" if len(pictures.shown) + len(pictures.too_large) == 1 else ""
    return f"""<header class="top">
<div class="name"><h1 dir="auto" title="{title}">{title}</h1><p id="summary">{told}</p></div>
<div class="search" role="search">
{icon("search")}<label class="unseen" for="query">Search titles and texts</label>
<input id="query" type="search" placeholder="Search" autocomplete="off" spellcheck="false">
<span id="matches" class="count"></span>
<button id="previous" type="button" aria-label="Previous match" disabled>{icon("previous")}</button>
<button id="next" type="button" aria-label="Next match" disabled>{icon("next")}</button>
</div>
<div class="tools" role="group" aria-label="What is shown">
<label class="choice"{one}><span>View</span><select id="view">{views}</select></label>
<details class="menu" id="filter"><summary>Filter<span class="count"></span></summary>
<div class="sheet"><button id="unfilter" type="button" class="plain">Show everything</button>
<div id="filters"></div></div></details>
<details class="menu" id="fold"><summary>Sections<span class="count"></span></summary>
<div class="sheet"><p class="quiet">Ticked sections are open. Each of the others is one box.</p>
<div class="row"><button id="fold-all" type="button" class="plain">Fold all</button>
<button id="unfold-all" type="button" class="plain">Open all</button></div>
<div id="folds"></div></div></details>
<label class="choice"><span>Theme</span><select id="theme">{themes}</select></label>
<details class="menu" id="help"><summary>Keys</summary>
<div class="sheet"><dl class="keys">{keys}</dl></div></details>
</div>
<button id="panel-toggle" type="button" aria-expanded="true" aria-controls="panel">
{icon("list")}<span>Contents</span></button>
</header>"""


def _stage(shown: Sequence[Shown]) -> str:
    pictures = "\n".join(
        f'<div class="picture" data-view="{text(each.name)}"{" hidden" if place else ""}>'
        f"{each.svg}</div>"
        for place, each in enumerate(shown)
    )
    nothing = "" if shown[0].scene.nodes else f'\n<p class="nothing">{_NOTHING}</p>'
    return f"""<main class="main">
<div id="stage" tabindex="0" role="application" aria-roledescription="argument map"
 aria-label="The map as a picture" aria-describedby="stage-keys">
<div id="layer"><div id="sheet">
{pictures}
</div></div></div>{nothing}
<p id="stage-keys" class="unseen">Arrow keys move the picture, plus and minus zoom, Tab goes to its
boxes and on to the section around one. On a box arrow keys lead along the lines and Enter tells
more; on a section Enter folds or opens it, and arrow keys work as in a tree.</p>
<div class="zoom" role="group" aria-label="Zoom">
<button id="zoom-in" type="button" aria-label="Larger">{icon("plus")}</button>
<button id="zoom-out" type="button" aria-label="Smaller">{icon("minus")}</button>
<button id="fit" type="button" aria-label="Whole picture">{icon("fit")}</button>
<button id="true-size" type="button" aria-label="1:1, true size">1:1</button>
</div>
<div id="switched" role="group" aria-label="Switched off" hidden></div>
</main>"""


def _panel(payload: Mapping[str, Any]) -> str:
    none = "Nothing matches." if payload["elements"] else "There is nothing in this map yet."
    return f"""<aside id="panel" aria-label="Details and contents">
<button id="panel-close" type="button" aria-label="Close details and contents">
{icon("close")}</button>
<div id="details" tabindex="-1" hidden></div>
<section id="contents" tabindex="-1" aria-labelledby="contents-title">
<h2 id="contents-title">Contents</h2>
<p id="none"{" hidden" if payload["elements"] else ""}>{none}</p>
{contents(payload["elements"], payload["findings"])}
</section>
</aside>"""
