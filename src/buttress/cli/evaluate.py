"""`buttress evaluate`: what stands."""

from __future__ import annotations

import click

from buttress.cli.colour import wants_colour
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure, read_maps
from buttress.model import ButtressError

__all__ = ["command"]


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--semantics",
    default="grounded",
    show_default=True,
    help="When an argument is accepted.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to write the standings.",
)
@click.option("--merge", is_flag=True, help="Read all files as one map.")
def command(paths: tuple[str, ...], *, semantics: str, form: str, merge: bool) -> None:
    """Work out which statements and arguments stand.

    Each is in (accepted), out (defeated) or undecided. PATHS are files or folders; - reads
    standard input.
    """
    from buttress import report  # noqa: PLC0415
    from buttress.semantics import evaluate  # noqa: PLC0415

    maps = read_maps(paths, merge=merge)
    try:
        evaluations = [evaluate(each, semantics) for each in maps]
    except ButtressError as error:
        raise Failure(str(error)) from None
    if form == "json":
        print_text(report.standings_as_json(evaluations))
    else:
        print_text(report.standings_as_text(evaluations, colour=wants_colour()))
