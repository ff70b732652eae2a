"""`buttress check`: findings."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from buttress.checks import CheckResult, UnknownRuleError, check_all
from buttress.cli.colour import wants_colour
from buttress.cli.configured import settings_of_each, with_configuration
from buttress.cli.known import apart_from_known, wants_waived, with_known
from buttress.cli.options import merge_option, text_or
from buttress.cli.printing import write_text
from buttress.cli.reading import Failure, read_maps
from buttress.cli.texts import Texts
from buttress.model import ArgumentMap, ButtressError, Severity

__all__ = ["command"]

Look = Callable[[Mapping[str, str]], CheckResult]
"""Checks the maps, with some texts in the place of those on disk."""


@click.command(
    epilog="Exit status: 0 nothing at or above --fail-on, 1 findings, 2 the call or the machine."
)
@click.argument("paths", nargs=-1)
@text_or("json", "sarif", "github", "markdown", writes="the findings")
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
@with_known
@click.option("--statistics", is_flag=True, help="Count the findings of each rule.")
@click.option("--fix", is_flag=True, help="Mend the texts where it is certain what was meant.")
@click.option(
    "--unsafe-fixes",
    is_flag=True,
    help="With --fix or --diff: also where it is a good guess.",
)
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("-o", "--output", metavar="FILE", help="Write the findings to a file.")
@merge_option
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    *,
    form: str,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    statistics: bool,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    output: str | None,
    merge: bool,
) -> None:
    """Say where support is missing and what does not fit together.

    PATHS are files or folders; - reads standard input. With --fix the text of standard input is
    written to standard output, and what is left to say of it to standard error.
    """
    texts = Texts()
    settings = settings_of_each(paths)
    read: list[ArgumentMap] = []

    def look(drafts: Mapping[str, str]) -> CheckResult:
        texts.use(drafts)
        maps = read_maps(paths, merge=merge, texts=texts)
        read[:] = maps
        try:
            return check_all(
                maps,
                select=select,
                extend_select=extend_select,
                ignore=ignore,
                settings=settings,
            )
        except UnknownRuleError as error:
            raise Failure(f"{error} (`buttress rules` lists them all)") from None
        except ButtressError as error:
            raise Failure(str(error)) from None

    if unsafe_fixes and not (fix or diff):
        raise Failure("--unsafe-fixes says which fixes to make: give --fix or --diff with it")
    if diff:
        sys.exit(_show_diff(look, texts, unsafe=unsafe_fixes))
    result = _mend(look, texts, unsafe=unsafe_fixes) if fix else look({})
    result = apart_from_known(result, read, settings)
    is_aside = fix and "-" in paths and output is None
    is_colourful = output is None and not is_aside and wants_colour()
    text = _written(result, form, statistics=statistics, is_colourful=is_colourful)
    if is_aside:
        print(text.rstrip("\n"), file=sys.stderr)
    else:
        write_text(text, output)
    failing = result.at_least(Severity(fail_on)) if fail_on else result.failing
    sys.exit(1 if failing else 0)


def _mend(look: Look, texts: Texts, *, unsafe: bool) -> CheckResult:
    from buttress.checks.mending import mend  # noqa: PLC0415  few runs mend
    from buttress.cli.mending import print_mended, save  # noqa: PLC0415

    mended = mend(look, texts.written, unsafe=unsafe)
    save(mended)
    if texts.has_read_stdin:
        print_mended(mended, texts)
    return mended.result


def _show_diff(look: Look, texts: Texts, *, unsafe: bool) -> int:
    """Show what would change; gives the exit status."""
    from buttress.checks.mending import mend  # noqa: PLC0415  few runs mend
    from buttress.cli.mending import print_diff  # noqa: PLC0415

    mended = mend(look, texts.written, unsafe=unsafe)
    print_diff(mended)
    return 1 if mended.after else 0


def _written(result: CheckResult, form: str, *, statistics: bool, is_colourful: bool) -> str:
    from buttress import report  # noqa: PLC0415  after the checks, which may end here

    counts = report.count_by_rule(result.findings) if statistics else None
    if form == "json":
        return report.findings_as_json(result, counts, show_waived=wants_waived())
    if form == "sarif":
        return report.findings_as_sarif(result, counts, base=Path.cwd())
    if form == "github":
        return report.findings_as_github(result, counts, show_waived=wants_waived())
    if form == "markdown":
        return report.findings_as_markdown(result, counts, show_waived=wants_waived())
    if counts is not None:
        return report.statistics_as_text(counts) + report.summary_as_text(result.summary) + "\n"
    return report.findings_as_text(result, colour=is_colourful, show_waived=wants_waived())
