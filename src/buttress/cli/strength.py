"""`buttress strength`: how strong statements and arguments are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from buttress.cli.colour import wants_colour
from buttress.cli.configured import settings_of_each, with_configuration
from buttress.cli.options import merge_option, text_or
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure, read_map, read_maps
from buttress.cli.scenario import one_map_for, with_scenario
from buttress.model import ButtressError

if TYPE_CHECKING:
    from buttress.semantics.change.scenario import Scenario

__all__ = ["command"]


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--semantics",
    default="df-quad",
    show_default=True,
    metavar="NAME",
    help="How strengths are worked out: df-quad, quadratic-energy, euler or h-categoriser.",
)
@click.option(
    "--conclusion", metavar="TITLE", help="Tell of this statement or argument, not of all."
)
@click.option(
    "--contributions",
    "method",
    type=click.Choice(["removal", "gradient", "shapley"]),
    help="Say what each premise contributes to each conclusion.",
)
@click.option(
    "--samples",
    type=click.IntRange(2, 1_000_000),
    help="With many premises: draw so many orders for Shapley values.",
)
@click.option("--seed", default=0, show_default=True, help="Draw these orders, and no others.")
@click.option("--standards", is_flag=True, help="Judge statements by their proof standards too.")
@text_or("json", writes="the strengths")
@merge_option
@with_scenario
@with_configuration
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    *,
    semantics: str,
    conclusion: str | None,
    method: str | None,
    samples: int | None,
    seed: int,
    standards: bool,
    form: str,
    merge: bool,
    scenario: Scenario,
) -> None:
    """Work out how strong statements and arguments are, from 0 to 1.

    Strengths begin at base scores, from weights, likelihoods and grades in the map, and rise with
    support and fall with attack. PATHS are files or folders; - reads standard input.
    """
    from buttress import report  # noqa: PLC0415

    maps = [read_map(paths, merge=merge)] if conclusion else read_maps(paths, merge=merge)
    one_map_for(scenario, maps)
    settings = settings_of_each(paths)
    try:
        reports = [
            report.build_strength_report(
                each,
                semantics,
                conclusion=conclusion,
                method=method,
                samples=samples,
                seed=seed,
                standards=standards,
                scale=settings(each).scale,
                scenario=scenario,
            )
            for each in maps
        ]
    except ButtressError as error:
        raise Failure(str(error)) from None
    if form == "json":
        print_text(report.strength_as_json(reports))
    else:
        print_text(report.strength_as_text(reports, colour=wants_colour()))
