"""The colours of the page and its pictures: a theme's, as the reader has chosen it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from buttress.diagram.lettering import clean
from buttress.diagram.themes import AUTO, AUTO_THEME, DARK, LIGHT, THEMES, Theme

__all__ = ["choices", "colours"]

_LABELS = {
    "light": "Light",
    "dark": "Dark",
    "high-contrast": "High contrast",
    "high-contrast-dark": "High contrast, dark",
}
_OWN = "own"


def choices(theme: Theme) -> Mapping[str, tuple[str, Theme | None]]:
    """What a reader can choose: the name of each theme with its label and the theme.

    The first one is what the page begins with. `auto`, which goes by what the reader's system
    says, has no theme. One that every page has is not offered twice.
    """
    offered: dict[str, tuple[str, Theme | None]] = {AUTO: ("Theme: system", None)}
    offered |= {name: (label, THEMES[name]) for name, label in _LABELS.items()}
    if theme == AUTO_THEME:
        return offered
    name = next((name for name, (_, each) in offered.items() if each == theme), _OWN)
    first = offered.pop(name, (clean(theme.name).capitalize(), theme))
    return {name: first, **offered}


def colours(theme: Theme) -> str:
    """The rules that give every part of a picture, and the page around it, its colour."""
    return "\n".join(_rules(choices(theme)))


def _rules(offered: Mapping[str, tuple[str, Theme | None]]) -> Iterator[str]:
    yield _rule("", LIGHT, "light")
    contrast, both = THEMES["high-contrast"], THEMES["high-contrast-dark"]
    for query, theme, scheme in (
        ("(prefers-color-scheme:dark)", DARK, "dark"),
        ("(prefers-contrast:more)", contrast, "light"),
        ("(prefers-contrast:more) and (prefers-color-scheme:dark)", both, "dark"),
    ):
        yield f"@media {query}{{{_rule(AUTO, theme, scheme)}}}"
    for name, (_, each) in offered.items():
        if each is not None:
            yield _rule(name, each, "dark" if _is_dark(each) else "light")
    yield f"@media print{{{_rule('', LIGHT, 'light', firmly=True)}}}"


def _rule(choice: str, theme: Theme, scheme: str, *, firmly: bool = False) -> str:
    """The colours of a theme for a page whose reader has made that choice, or any."""
    weight = " !important" if firmly else ""
    root = f':root[data-theme="{choice}"]' if choice else ":root"
    settings = [
        f"--buttress-{part.replace('_', '-')}:{colour}{weight}"
        for part, colour in theme.colours().items()
    ]
    settings.append(f"color-scheme:{scheme}{weight}")
    return f"{root},{root} svg.buttress-map{{{';'.join(settings)}}}"


def _is_dark(theme: Theme) -> bool:
    """Whether its paper is darker than its ink."""

    def light(colour: str) -> int:
        return sum(int(colour[place : place + 2], 16) for place in (1, 3, 5))

    return light(theme.paper) < light(theme.ink)
