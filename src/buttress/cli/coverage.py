"""`buttress coverage`: which sentences of the sources are mapped."""

from __future__ import annotations

import sys

import click

from buttress.cli.options import merge_option, text_or
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure, read_maps
from buttress.model import ButtressError

__all__ = ["command"]


@click.command(
    epilog="Exit status: 0 enough is mapped, 1 less than --fail-under, 2 the call or the machine."
)
@click.argument("paths", nargs=-1)
@text_or("json", writes="the coverage")
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit with status 1 where less of a source is mapped.",
)
@merge_option
def command(paths: tuple[str, ...], *, form: str, fail_under: float | None, merge: bool) -> None:
    """Say which sentences of the sources are mapped.

    A sentence is mapped when a statement quotes it, or names it: at: ¶9 s2. What several maps
    have of one source is counted together. PATHS are files or folders; - reads standard input.
    """
    from buttress import report  # noqa: PLC0415
    from buttress.sources import open_library  # noqa: PLC0415
    from buttress.sources.coverage import coverage_of, merged  # noqa: PLC0415

    maps = read_maps(paths, merge=merge)
    try:
        libraries = [open_library(each) for each in maps]
        found = merged(
            coverage
            for each, library in zip(maps, libraries, strict=True)
            for coverage in coverage_of(each, library)
        )
    except ButtressError as error:
        raise Failure(str(error)) from None
    for each, library in zip(maps, libraries, strict=True):
        for key, reason in library.failures.items():
            click.echo(f"{each.path}: {key}: {reason}", err=True)
        for key, holding in library.holdings.items():
            if holding.index is None:
                click.echo(f"{each.path}: {key}: no text and no fingerprint is at hand", err=True)
    if not found:
        click.echo("no source's sentences are known", err=True)
    if form == "json":
        print_text(report.coverage_as_json(found))
    else:
        print_text(report.coverage_as_text(found))
    least = min((each.percent for each in found), default=0.0)
    sys.exit(1 if fail_under is not None and least < fail_under else 0)
