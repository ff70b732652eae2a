"""`buttress check`: findings."""

from __future__ import annotations

import sys

import click

from buttress.checks import UnknownRuleError, check_all
from buttress.cli.colour import wants_colour
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure, read_maps
from buttress.model import ButtressError, Severity

__all__ = ["command"]


@click.command(epilog="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call.")
@click.argument("paths", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to write the findings.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Run these rules only: codes, names or families, as SUP,CON004.",
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these rules out.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info"]),
    default="error",
    show_default=True,
    help="Exit with status 1 from this severity on.",
)
@click.option("--statistics", is_flag=True, help="Count the findings of each rule.")
@click.option("--merge", is_flag=True, help="Read all files as one map.")
def command(
    paths: tuple[str, ...],
    *,
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    statistics: bool,
    merge: bool,
) -> None:
    """Say where support is missing and what does not fit together.

    PATHS are files or folders; - reads standard input.
    """
    maps = read_maps(paths, merge=merge)
    try:
        result = check_all(maps, select=select, ignore=ignore)
    except UnknownRuleError as error:
        raise Failure(f"{error} (`buttress rules` lists them all)") from None
    except ButtressError as error:
        raise Failure(str(error)) from None
    from buttress import report  # noqa: PLC0415  after the checks, which may end here

    counts = report.count_by_rule(result.findings) if statistics else None
    if form == "json":
        print_text(report.findings_as_json(result, counts))
    elif counts is not None:
        print_text(report.statistics_as_text(counts) + report.summary_as_text(result.summary))
    else:
        print_text(report.findings_as_text(result, colour=wants_colour()))
    sys.exit(1 if result.at_least(Severity(fail_on)) else 0)
