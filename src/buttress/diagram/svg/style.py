"""The style of an SVG: its colours as variables, which follow the reader's light or dark."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from buttress.diagram.themes import DARK, LIGHT, Theme

__all__ = ["CLASS", "FONTS", "classes_by_colour", "style_sheet"]

CLASS = "buttress-map"
"""The class of every picture."""

FONTS = "Arial,Helvetica,'Liberation Sans','Nimbus Sans',Arimo,sans-serif"

_PROPERTIES = {"f": "fill", "s": "stroke"}

_DARK_PAGES = ('[data-theme="dark"]', '[data-md-color-scheme="slate"]')
_LIGHT_PAGES = ('[data-theme="light"]', '[data-md-color-scheme="default"]')
"""How pages of Furo, PyData and Material say what their reader has chosen."""


def classes_by_colour(theme: Theme) -> Mapping[str, str]:
    """The name of the part that each colour of the theme stands for, with hyphens."""
    return {colour: part.replace("_", "-") for part, colour in theme.colours().items()}


def style_sheet(classes: Collection[str], theme: Theme, *, follows: bool) -> str:
    """The rules for the classes that are used.

    `f-PART` fills and `s-PART` strokes with the variable `--buttress-PART`. A picture that
    `follows` its reader is light by default, and dark where the system or the page's own switch
    says so.
    """
    parts = sorted({name.partition("-")[2] for name in classes})
    rules = [_variables(f".{CLASS}", parts, LIGHT if follows else theme)]
    if follows:
        dark = _variables(f".{CLASS}", parts, DARK)
        rules.append(f"@media (prefers-color-scheme:dark){{{dark}}}")
        rules.append(_variables(_within(_LIGHT_PAGES), parts, LIGHT))
        rules.append(_variables(_within(_DARK_PAGES), parts, DARK))
    rules.append(f".{CLASS}{{max-width:100%;height:auto}}")
    rules.append(f".{CLASS} text{{font-family:{FONTS}}}")
    rules.append(f".{CLASS} a:focus-visible{{outline:2px solid {_variable('ink')}}}")
    for name in sorted(classes):
        letter, _, part = name.partition("-")
        rules.append(f".{CLASS} .{name}{{{_PROPERTIES[letter]}:{_variable(part)}}}")
    return "\n".join(rules)


def _variable(part: str) -> str:
    return f"var(--buttress-{part})"


def _within(pages: Iterable[str]) -> str:
    return ",".join(f"{page} .{CLASS}" for page in pages)


def _variables(selector: str, parts: Iterable[str], theme: Theme) -> str:
    colours = {part: colour for colour, part in classes_by_colour(theme).items()}
    settings = ";".join(f"--buttress-{part}:{colours[part]}" for part in parts)
    return f"{selector}{{{settings}}}"
