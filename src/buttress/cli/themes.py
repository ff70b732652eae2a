"""The look of pictures: the option, and what is told of a theme of one's own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from buttress.diagram import Theme

__all__ = ["chosen_theme", "theme_option"]

_MOST_TOLD = 5


def theme_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the option `--theme`."""
    return click.option(
        "--theme",
        default="auto",
        show_default=True,
        metavar="NAME|FILE",
        help="light, dark, print (greys and patterns), high-contrast, high-contrast-dark, argdown, "
        "a TOML file of your own, or auto: an SVG then follows its reader, other formats are "
        "light.",
    )(command)


def chosen_theme(choice: str) -> Theme:
    """The theme; where a file of one's own is hard to see, standard error says so.

    Raises:
        UnknownNameError: there is no theme of that name.
        ThemeError: the file cannot be read, or something in it is wrong.
    """
    from buttress.diagram.themes import is_theme_file, theme, weak_contrasts  # noqa: PLC0415

    chosen = theme(choice)
    if is_theme_file(choice):
        variants = {"": chosen, "dark: ": chosen.dark, "contrast: ": chosen.contrast}
        for which, variant in variants.items():
            weak = list(weak_contrasts(variant)) if variant else []
            for each in weak[:_MOST_TOLD]:
                print(f"{choice}: {which}{each}", file=sys.stderr)
            if len(weak) > _MOST_TOLD:
                more = len(weak) - _MOST_TOLD
                print(f"{choice}: {which}{more} more are hard to see", file=sys.stderr)
    return chosen
