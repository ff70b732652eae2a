"""`buttress convert`: the map in another format."""

from __future__ import annotations

import json
from pathlib import Path

import click

from buttress.cli.reading import Failure, read_map
from buttress.model import Severity

__all__ = ["command"]


@click.command("convert")
@click.argument("paths", nargs=-1)
@click.option(
    "--to",
    "target",
    type=click.Choice(["argdown-json", "argdown"]),
    default="argdown-json",
    show_default=True,
    help="The format to write.",
)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False), help="Where; standard output if not given."
)
@click.option("--merge", is_flag=True, help="Read several maps as one.")
@click.option(
    "--whole",
    is_flag=True,
    help="For argdown-json: go on after data that are no YAML, where Argdown stops.",
)
def command(
    paths: tuple[str, ...], target: str, output: str | None, *, merge: bool, whole: bool
) -> None:
    """Write the map below PATHS in another format.

    argdown-json is what `argdown json` writes; argdown is the map written anew, in order.
    Exit status: 0 when the text could be read, 1 when it has errors, 2 for the call or the
    machine.
    """
    strict = target == "argdown-json" and not whole
    map_ = read_map(paths, merge=merge, strict_data=strict)
    for problem in map_.problems:
        click.echo(str(problem), err=True)
    if strict and any(problem.code == "SYN007" for problem in map_.problems):
        click.echo("As in Argdown, the export ends at the data above; --whole goes on.", err=True)
    if target == "argdown":
        from buttress.argdown.writer import dumps  # noqa: PLC0415

        text = dumps(map_)
    else:
        from buttress.interchange.argdown_json import to_argdown_json  # noqa: PLC0415

        text = json.dumps(to_argdown_json(map_), ensure_ascii=False, indent=2) + "\n"
    if output is None or output == "-":
        click.echo(text.encode("utf-8", "replace"), nl=False)
    else:
        try:
            Path(output).write_text(text, encoding="utf-8", errors="replace")
        except OSError as error:
            raise Failure(f"cannot write {output}: {error.strerror}") from None
    if any(problem.severity is Severity.ERROR for problem in map_.problems):
        raise SystemExit(1)
