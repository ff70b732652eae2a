"""`--view`, `--element` and `--depth`: what a picture shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

__all__ = ["VIEW_HELP", "VIEW_LINES", "with_view"]

_Command = TypeVar("_Command", bound=Callable[..., Any])

VIEW_LINES: Mapping[str, str] = {
    "default": "statements and arguments, as Argdown draws them",
    "structure": "every premise and every inference",
    "overview": "statements alone, and which serves which",
    "argument": "one argument as a figure: numbered premises, conclusion",
    "neighbourhood": "what is near the elements, up to the depth (1)",
    "path": "how two elements hang together",
    "issue": "what speaks for and against each conclusion",
    "ach": "hypotheses against evidence, as a matrix",
    "sources": "who says what, and who has it from whom",
}
"""What each view shows, in a line."""


def _help() -> str:
    width = max(map(len, VIEW_LINES))
    lines = "\n".join(f"  {name:{width}}  {line}" for name, line in VIEW_LINES.items())
    return (
        f"\b\nViews:\n{lines}\n\n"
        "With --element, the first three, too, show only what is near the elements."
    )


VIEW_HELP = _help()
"""All views, for the end of a command's help."""


def with_view(command: _Command) -> _Command:
    """Add the options; the command is given them as `view`, `elements` and `depth`."""
    for option in (
        click.option(
            "--depth",
            type=click.IntRange(min=0),
            metavar="NUMBER",
            help="How many steps the picture goes from the elements.",
        ),
        click.option(
            "--element",
            "elements",
            multiple=True,
            metavar="TITLE",
            help="What the picture is about: [Statement], <Argument> or a bare title. Repeat it "
            "for several.",
        ),
        click.option(
            "--view",
            default="default",
            show_default=True,
            metavar="NAME",
            help="What is shown; the views are listed below.",
        ),
    ):
        command = option(command)
    return command
