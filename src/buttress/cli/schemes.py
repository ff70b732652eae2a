"""`buttress schemes`: the catalogue of argumentation schemes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from shutil import get_terminal_size

import click

from buttress.cli.colour import wants_colour
from buttress.cli.options import text_or
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure
from buttress.model import ButtressError
from buttress.schemes import Catalogue, Scheme, load_catalogue

__all__ = ["command"]


@click.command()
@click.argument("words", nargs=-1)
@click.option("--search", is_flag=True, help="List what has the words, even if they are a name.")
@click.option(
    "--file",
    "files",
    multiple=True,
    metavar="FILE",
    help="Add the schemes of a TOML file; can be given several times.",
)
@text_or("json", writes="the schemes")
def command(words: tuple[str, ...], *, search: bool, files: tuple[str, ...], form: str) -> None:
    """List the argumentation schemes, search them, or show one.

    WORDS are the name of a scheme, which is then shown in full, or words to search for. Every
    alias is known, and so are the names of the Argument Interchange Format: "position to know",
    PositionToKnow. Schemes that the settings of this folder name are there as well.
    """
    catalogue = _catalogue(files)
    one = None if search or not words else _named(" ".join(words), catalogue)
    found = (one,) if one else _found(words, catalogue)
    from buttress import report  # noqa: PLC0415  after what may end here

    if form == "json":
        print_text(report.schemes_as_json(found))
    elif one is not None:
        width = get_terminal_size().columns
        print_text(report.scheme_as_text(one, width=width, colour=wants_colour()))
    else:
        print_text(report.schemes_as_text(found, colour=wants_colour()))


def _catalogue(files: Sequence[str]) -> Catalogue:
    catalogue = load_catalogue(files, base=_configured())
    if catalogue.problems:
        problems = "\n".join(f"  {problem}" for problem in catalogue.problems)
        raise Failure(f"the schemes cannot all be read:\n{problems}")
    return catalogue


def _configured() -> Catalogue | None:
    """The schemes that the settings of the current folder name; None where they name none."""
    from buttress.checks.configuration import configuration_for  # noqa: PLC0415  reads files

    try:
        return configuration_for(Path.cwd()).for_any_map.catalogue
    except ButtressError as error:
        raise Failure(str(error)) from None


def _named(text: str, catalogue: Catalogue) -> Scheme | None:
    """The scheme of that name; a number is one of the Argument Interchange Format."""
    return catalogue.find(f"AIF {text}" if text.isdigit() else text)


def _found(words: Sequence[str], catalogue: Catalogue) -> Sequence[Scheme]:
    if not words:
        return catalogue.schemes
    found = catalogue.search(words)
    if found:
        return found
    text = " ".join(words)
    near = " or ".join(repr(scheme.name) for scheme in catalogue.near(text))
    hint = f"; did you mean {near}?" if near else " (`buttress schemes` lists them all)"
    raise Failure(f"no scheme is named {text!r} or has these words{hint}")
