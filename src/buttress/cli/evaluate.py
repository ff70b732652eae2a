"""`buttress evaluate`: what stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import click

from buttress.cli.colour import wants_colour
from buttress.cli.options import merge_option, order_option, text_or
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure, read_maps
from buttress.cli.scenario import one_map_for, with_scenario
from buttress.model import ArgumentMap, ButtressError

if TYPE_CHECKING:
    from buttress.semantics import Evaluation
    from buttress.semantics.change.scenario import Scenario

__all__ = ["command"]


class _Preferences(TypedDict):
    order: str
    link: str


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--semantics",
    default="grounded",
    show_default=True,
    metavar="NAME",
    help="When an argument is accepted: grounded, complete, preferred, stable or ideal.",
)
@order_option
@click.option(
    "--link",
    default="last-link",
    show_default=True,
    metavar="NAME",
    help="Which inferences count in that: last-link, or weakest-link on small maps.",
)
@click.option("--compare", is_flag=True, help="Say where the semantics disagree.")
@text_or("json", writes="the standings")
@merge_option
@with_scenario
def command(
    paths: tuple[str, ...],
    *,
    semantics: str,
    order: str,
    link: str,
    compare: bool,
    form: str,
    merge: bool,
    scenario: Scenario,
) -> None:
    """Work out which statements and arguments stand.

    Each is in (accepted), out (defeated) or undecided; where a semantics has several extensions, in
    is what all of them accept and out what all of them reject. PATHS are files or folders; - reads
    standard input.
    """
    maps = read_maps(paths, merge=merge)
    one_map_for(scenario, maps)
    try:
        if compare and link != "last-link":
            raise Failure("--compare judges by the last link: leave out --link")
        if compare:
            print_text(_compared(maps, order, form, scenario))
        else:
            print_text(_judged(maps, semantics, {"order": order, "link": link}, form, scenario))
    except ButtressError as error:
        raise Failure(str(error)) from None


def _judged(
    maps: list[ArgumentMap],
    semantics: str,
    preferences: _Preferences,
    form: str,
    scenario: Scenario,
) -> str:
    from buttress import report  # noqa: PLC0415
    from buttress.semantics import evaluate  # noqa: PLC0415
    from buttress.semantics.change import judge  # noqa: PLC0415

    outcome = judge(maps[0], scenario, semantics, **preferences) if scenario else None
    if outcome:
        evaluations = [outcome.after]
    else:
        evaluations = [evaluate(each, semantics, **preferences) for each in maps]
    _say_what_is_unsettled(evaluations)
    if form == "json":
        return report.standings_as_json(evaluations, outcome=outcome)
    return report.standings_as_text(evaluations, colour=wants_colour(), outcome=outcome)


def _compared(maps: list[ArgumentMap], order: str, form: str, scenario: Scenario) -> str:
    from buttress import report  # noqa: PLC0415
    from buttress.semantics.disagreement import compare  # noqa: PLC0415

    found = [compare(each, order=order, theory=scenario.apply(each)) for each in maps]
    evaluations = [e for each in found for e in each.evaluations.values()]
    _say_what_is_unsettled(evaluations)
    if form == "json":
        return report.standings_as_json(evaluations)
    return report.comparisons_as_text(found, colour=wants_colour())


def _say_what_is_unsettled(evaluations: list[Evaluation]) -> None:
    from buttress import report  # noqa: PLC0415

    for evaluation in evaluations:
        if sentence := report.unsettled_as_sentence(evaluation):
            click.echo(sentence, err=True)
