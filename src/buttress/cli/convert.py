"""`buttress convert`: the map in another format."""

from __future__ import annotations

import sys

import click

from buttress.cli.options import merge_option
from buttress.cli.printing import write_text
from buttress.cli.reading import Failure, read_map
from buttress.model import ArgumentMap, ButtressError, Severity

__all__ = ["command"]


@click.command(
    epilog="Exit status: 0 the text was read, 1 it has errors, 2 the call or the machine."
)
@click.argument("paths", nargs=-1)
@click.option(
    "--to",
    "form",
    type=click.Choice(["argdown-json", "argdown", "graphml"]),
    default="argdown-json",
    show_default=True,
    help="The format to write.",
)
@click.option(
    "-o", "--output", metavar="FILE", help="Where to; standard output where it is not given."
)
@merge_option
@click.option(
    "--whole",
    is_flag=True,
    help="For argdown-json: go on after data that are no YAML, where Argdown stops.",
)
def command(
    paths: tuple[str, ...], *, form: str, output: str | None, merge: bool, whole: bool
) -> None:
    """Write the map below PATHS in another format.

    argdown-json is what `argdown json` writes; argdown is the map written anew, in order; graphml
    is every statement and inference as a graph (`buttress map` writes other views of it).
    PATHS are files or folders; - reads standard input.
    """
    stops = form == "argdown-json" and not whole
    map_ = read_map(paths, merge=merge, strict_data=stops)
    for problem in map_.problems:
        click.echo(str(problem), err=True)
    if stops and any(problem.code == "SYN007" for problem in map_.problems):
        click.echo(
            "As in Argdown, the export ends at data that are no YAML; --whole goes on.", err=True
        )
    try:
        text = _written(map_, form)
    except ButtressError as error:
        raise Failure(str(error)) from None
    write_text(text, output)
    sys.exit(1 if any(each.severity is Severity.ERROR for each in map_.problems) else 0)


def _written(map_: ArgumentMap, form: str) -> str:
    if form == "argdown":
        from buttress.argdown.writer import dumps  # noqa: PLC0415

        return dumps(map_)
    if form == "graphml":
        from buttress.diagram import draw  # noqa: PLC0415

        return draw(map_, view="structure", sections="open").graphml
    from buttress.interchange.argdown_json import to_argdown_json  # noqa: PLC0415
    from buttress.report.json_text import json_text  # noqa: PLC0415

    return json_text(to_argdown_json(map_))
