"""`buttress sensitivity`: what each conclusion hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from buttress.cli.colour import wants_colour
from buttress.cli.options import merge_option, text_or
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure, read_map
from buttress.cli.scenario import with_scenario
from buttress.model import ButtressError

if TYPE_CHECKING:
    from buttress.semantics.change.scenario import Scenario

__all__ = ["command"]


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--conclusion",
    "conclusions",
    multiple=True,
    metavar="TITLE",
    help="Ask about this statement or argument, in place of all conclusions; repeatable.",
)
@text_or("json", "markdown", writes="the tables")
@click.option(
    "--probability",
    is_flag=True,
    help="Say how probable it is that each stands, its premises being independent.",
)
@click.option(
    "--samples",
    type=click.IntRange(min=1, max=10_000_000),
    default=10_000,
    show_default=True,
    metavar="NUMBER",
    help="How many scenarios are drawn where it cannot be worked out exactly.",
)
@click.option(
    "--seed",
    type=int,
    default=0,
    show_default=True,
    metavar="NUMBER",
    help="Which scenarios are drawn.",
)
@merge_option
@with_scenario
def command(
    paths: tuple[str, ...],
    *,
    conclusions: tuple[str, ...],
    form: str,
    probability: bool,
    samples: int,
    seed: int,
    merge: bool,
    scenario: Scenario,
) -> None:
    """Say what each conclusion hangs on, and what would turn it.

    For each: the premises without which it falls, with what they rest on, the objections that
    nobody answers, and the smallest sets of changes that turn it. PATHS is a file, or a folder that
    holds one map; - reads standard input.
    """
    from buttress import report  # noqa: PLC0415
    from buttress.report.sensitivity.contents import Sampling  # noqa: PLC0415

    read = read_map(paths, merge=merge)
    sampling = Sampling(samples, seed) if probability else None
    try:
        found = report.build_sensitivity(
            read, conclusions or None, scenario=scenario, sampling=sampling
        )
    except ButtressError as error:
        raise Failure(str(error)) from None
    if form == "json":
        print_text(report.sensitivity_as_json(found))
    elif form == "markdown":
        print_text(report.sensitivity_as_markdown(found))
    else:
        print_text(report.sensitivity_as_text(found, colour=wants_colour()))
