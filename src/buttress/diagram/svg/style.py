"""The style of an SVG: its colours as variables, which follow what the reader has asked for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256

from buttress.diagram.themes import Paint, Theme, paint_in

__all__ = ["CLASS", "FONTS", "font_family", "style_sheet", "theme_class"]

CLASS = "buttress-map"
"""The class of every picture."""

FONTS = "Arial,Helvetica,'Liberation Sans','Nimbus Sans',Arimo,sans-serif"

_PROPERTIES = {"f": "fill", "s": "stroke"}
_ALWAYS = ("ink", "paper")

_DARK_PAGES = (
    '[data-theme="dark"]',
    '[data-md-color-scheme="slate"]',
    '[data-bs-theme="dark"]',
    '[data-jp-theme-light="false"]',
    ".quarto-dark",
    "html.dark",
)
_LIGHT_PAGES = (
    '[data-theme="light"]',
    '[data-md-color-scheme="default"]',
    '[data-bs-theme="light"]',
    '[data-jp-theme-light="true"]',
    ".quarto-light",
    "html.light",
)
"""How pages tell what their reader has chosen: those of Furo, PyData and others, of Material and
Zensical, MkDocs and others with Bootstrap, JupyterLab, Quarto, and Shibuya and others."""

_WORD = re.compile(r"[^a-z0-9]+")


def theme_class(theme: Theme) -> str:
    """The class of pictures in that theme, so that two themes can share a page."""
    word = _WORD.sub("-", theme.name.lower()).strip("-") or "theme"
    return f"{word}-{sha256(repr(theme).encode()).hexdigest()[:4]}"


def font_family(theme: Theme) -> str:
    """The families of letters, the theme's own first."""
    return ",".join([*(f"'{family}'" for family in theme.fonts), FONTS])


def style_sheet(classes: Collection[str], theme: Theme) -> str:
    """The rules for the classes that are used.

    `f-PART` fills and `s-PART` strokes with the variable `--buttress-PART`, which a page may set:
    our own settings weigh nothing against any rule of a page (`:where`). Where a theme has
    variants, it follows the system, or the page's own switch between light and dark. On paper such
    a picture is as in light, and where the reader has forced colours, it has these.
    """
    parts = sorted({name.partition("-")[2] for name in classes} | set(_ALWAYS))
    own = f".{CLASS}.{theme_class(theme)}"
    rules = [*_settings(own, parts, theme)]
    rules += [
        f"@media (forced-colors:active){{{_where([own], _forced(parts))}}}",
        f".{CLASS}{{max-width:100%;height:auto;background:{_variable('paper')}}}",
        f".{CLASS},.{CLASS} text{{forced-color-adjust:none}}",
        f".{CLASS} text{{font-family:{font_family(theme)}}}",
        f".{CLASS} a{{cursor:pointer}}",
        *_focus(),
    ]
    for name in sorted(classes):
        letter, _, part = name.partition("-")
        rules.append(f".{CLASS} .{name}{{{_PROPERTIES[letter]}:{_variable(part)}}}")
    return "\n".join(rules)


def _settings(own: str, parts: Iterable[str], theme: Theme) -> Iterator[str]:
    """The variables, and what they are to readers and on pages that want something else."""

    def of(variant: Theme, pages: Iterable[str] = ()) -> str:
        return _where([f"{page} {own}" for page in pages] or [own], _values(parts, variant))

    dark, contrast = theme.dark, theme.contrast
    yield of(theme)
    if dark is not None:
        yield f"@media (prefers-color-scheme:dark){{{of(dark)}}}"
        yield of(theme, _LIGHT_PAGES)
        yield of(dark, _DARK_PAGES)
    if contrast is not None:
        yield f"@media (prefers-contrast:more){{{of(contrast)}}}"
    if dark is not None and (contrast is not None or dark.contrast is not None):
        more = dark.contrast or dark
        light = contrast or theme
        yield f"@media (prefers-contrast:more) and (prefers-color-scheme:dark){{{of(more)}}}"
        both = of(light, _LIGHT_PAGES) + of(more, _DARK_PAGES)
        yield f"@media (prefers-contrast:more){{{both}}}"
    if dark is not None:
        yield f"@media print{{{_where([own, *_within(own)], _values(parts, theme))}}}"


def _focus() -> Iterator[str]:
    """A ring around what has the focus: its frame in heavy ink."""
    first = ("node:focus-visible title+*", "node a:focus-visible :first-child")
    ring = ",".join(f".{CLASS} .{each}" for each in first)
    yield f".{CLASS} :focus-visible{{outline:none}}"
    yield f"{ring}{{stroke:{_variable('ink')};stroke-width:5;stroke-dasharray:none}}"


def _forced(parts: Iterable[str]) -> str:
    """The system's colours for the parts: grounds like its paper, everything else like its ink."""
    colours = {part: "Canvas" if _is_ground(part) else "CanvasText" for part in parts}
    return ";".join(f"--buttress-{part}:{colours[part]}" for part in parts)


def _is_ground(part: str) -> bool:
    if paint := Paint.named(part):
        return paint.is_ground
    if part.startswith("frame-"):
        return part not in ("frame-border", "frame-ink")
    return part in _GROUNDS


_GROUNDS = frozenset(
    {
        *("paper", "card", "card-out", "card-undecided", "body", "junction", "pale-ground"),
        *("bar-ink", "meter-ground"),
    }
)


def _variable(part: str) -> str:
    return f"var(--buttress-{part})"


def _within(own: str) -> list[str]:
    return [f"{page} {own}" for page in (*_LIGHT_PAGES, *_DARK_PAGES)]


def _where(selectors: Iterable[str], settings: str) -> str:
    return f":where({','.join(selectors)}){{{settings}}}"


def _values(parts: Iterable[str], theme: Theme) -> str:
    """The variables of the theme; where it has fewer frames than are drawn, its last serves."""
    colours = {part.replace("_", "-"): colour for part, colour in theme.colours().items()}
    last = theme.frames[-1]

    def value(part: str) -> str:
        paint = Paint.named(part)
        return paint_in(theme, paint) if paint else colours.get(part, last)

    return ";".join(f"--buttress-{part}:{value(part)}" for part in parts)
