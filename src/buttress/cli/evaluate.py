"""`buttress evaluate`: what stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from buttress.cli.colour import wants_colour
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure, read_maps
from buttress.cli.scenario import one_map_for, with_scenario
from buttress.model import ButtressError

if TYPE_CHECKING:
    from buttress.semantics.change.scenario import Scenario

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
@with_scenario
def command(
    paths: tuple[str, ...], *, semantics: str, form: str, merge: bool, scenario: Scenario
) -> None:
    """Work out which statements and arguments stand.

    Each is in (accepted), out (defeated) or undecided. PATHS are files or folders; - reads
    standard input.
    """
    from buttress import report  # noqa: PLC0415
    from buttress.semantics import evaluate  # noqa: PLC0415
    from buttress.semantics.change import judge  # noqa: PLC0415

    maps = read_maps(paths, merge=merge)
    one_map_for(scenario, maps)
    try:
        outcome = judge(maps[0], scenario, semantics) if scenario else None
        evaluations = [outcome.after] if outcome else [evaluate(m, semantics) for m in maps]
    except ButtressError as error:
        raise Failure(str(error)) from None
    if form == "json":
        print_text(report.standings_as_json(evaluations, outcome=outcome))
    else:
        colour = wants_colour()
        print_text(report.standings_as_text(evaluations, colour=colour, outcome=outcome))
