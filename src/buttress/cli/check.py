"""`buttress check`: findings."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from buttress.checks import CheckResult, UnknownRuleError, check_all
from buttress.cli.colour import wants_colour
from buttress.cli.configured import settings_of_each, with_configuration
from buttress.cli.printing import write_text
from buttress.cli.reading import Failure, read_maps
from buttress.model import ButtressError, Severity

__all__ = ["command"]


@click.command(epilog="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call.")
@click.argument("paths", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github", "markdown"]),
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
@click.option(
    "--extend-select",
    multiple=True,
    metavar="RULES",
    help="Run these rules besides those that run anyway.",
)
@click.option("--ignore", multiple=True, metavar="RULES", help="Leave these rules out.")
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "info"]),
    help="Exit with status 1 from this severity on; error, unless the settings say otherwise.",
)
@with_configuration
@click.option("--statistics", is_flag=True, help="Count the findings of each rule.")
@click.option("-o", "--output", metavar="FILE", help="Write the findings to a file.")
@click.option("--merge", is_flag=True, help="Read all files as one map.")
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    *,
    form: str,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    statistics: bool,
    output: str | None,
    merge: bool,
) -> None:
    """Say where support is missing and what does not fit together.

    PATHS are files or folders; - reads standard input.
    """
    maps = read_maps(paths, merge=merge)
    try:
        result = check_all(
            maps,
            select=select,
            extend_select=extend_select,
            ignore=ignore,
            settings=settings_of_each(paths),
        )
    except UnknownRuleError as error:
        raise Failure(f"{error} (`buttress rules` lists them all)") from None
    except ButtressError as error:
        raise Failure(str(error)) from None
    write_text(_written(result, form, statistics=statistics, is_colourful=output is None), output)
    failing = result.at_least(Severity(fail_on)) if fail_on else result.failing
    sys.exit(1 if failing else 0)


def _written(result: CheckResult, form: str, *, statistics: bool, is_colourful: bool) -> str:
    from buttress import report  # noqa: PLC0415  after the checks, which may end here

    counts = report.count_by_rule(result.findings) if statistics else None
    if form == "json":
        return report.findings_as_json(result, counts)
    if form == "sarif":
        return report.findings_as_sarif(result, counts, base=Path.cwd())
    if form == "github":
        return report.findings_as_github(result, counts)
    if form == "markdown":
        return report.findings_as_markdown(result, counts)
    if counts is not None:
        return report.statistics_as_text(counts) + report.summary_as_text(result.summary) + "\n"
    return report.findings_as_text(result, colour=is_colourful and wants_colour())
