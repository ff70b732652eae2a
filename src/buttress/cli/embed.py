"""`buttress embed`: what stands between markers in Markdown and HTML files, kept up to date."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from buttress.cli.embedded_block import FORMS, print_block
from buttress.cli.embedded_blocks import print_blocks
from buttress.cli.reading import Failure
from buttress.cli.saving import replace_file
from buttress.model import ButtressError
from buttress.sources.project_root import project_root

if TYPE_CHECKING:
    from buttress.embed.markers import Form, Renewal, Text

__all__ = ["command"]

_FILTER = "buttress.lua"


@click.command(
    epilog="Exit status: 0 all is up to date, 1 something was not and --check is given, "
    "2 the call or the machine."
)
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option(
    "--check", "is_check", is_flag=True, help="Write nothing; name what is not up to date."
)
@click.option("--diff", "is_diff", is_flag=True, help="Write nothing; show what would change.")
@click.option(
    "--root",
    metavar="FOLDER",
    help="Read and write nothing outside this folder; by default the project around each file.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["markdown", "html"]),
    help="What the files are written in; otherwise their endings say so.",
)
@click.option(
    "--block",
    metavar="KIND",
    help="Print one block in place of renewing files: a map, findings, standing, an argument or "
    "coverage, of standard input or of --set file=PATH.",
)
@click.option(
    "--blocks",
    is_flag=True,
    help="Answer all blocks that standard input holds as netstrings, for Pandoc's filter.",
)
@click.option(
    "--to",
    type=click.Choice(FORMS),
    default="html",
    show_default=True,
    help="What a block is written as.",
)
@click.option("--set", "settings", multiple=True, metavar="KEY=VALUE", help="An option of a block.")
@click.option(
    "--pandoc-filter",
    is_flag=True,
    help="Print where the Lua filter for Pandoc and Quarto lies, and do nothing else.",
)
def command(  # noqa: PLR0913 - one for each option
    files: tuple[str, ...],
    *,
    is_check: bool,
    is_diff: bool,
    root: str | None,
    form: str | None,
    block: str | None,
    blocks: bool,
    to: str,
    settings: tuple[str, ...],
    pandoc_filter: bool,
) -> None:
    """Renew pictures, findings and tables of conclusions in Markdown and HTML files.

    What stands between two markers is made anew, everything else stays:

    \b
      <!-- buttress map arguments/zoo.argdown view=structure -->
      <!-- /buttress -->

    After `buttress` stands map, findings, standing, argument or coverage, then the map's file, from
    the document's folder on, then options. A picture goes into an SVG file beside a Markdown
    document, and into the text of an HTML document.
    """  # noqa: D301 - click leaves lines as they are after this sign
    if pandoc_filter:
        print(_filter_path())
        return
    if blocks:
        print_blocks(root)
        return
    if block is not None:
        print_block(block, to, settings, root)
        return
    if not files:
        raise Failure("name the files to bring up to date")
    draws = is_diff or not is_check
    renewals = [_renewed(Path(name), root, form, draws=draws) for name in files]
    if is_diff:
        sys.stdout.write("".join(_differences(renewals)))
    if is_check or is_diff:
        _report(renewals)
        sys.exit(1 if any(each.stale for _, _, each in renewals) else 0)
    for path, text, renewal in renewals:
        _write(path, text, renewal)


def _filter_path() -> Path:
    import buttress.embed  # noqa: PLC0415

    return Path(buttress.embed.__file__).with_name("pandoc") / _FILTER


_Renewed = tuple[Path, "Text", "Renewal"]


def _renewed(path: Path, root: str | None, form: str | None, *, draws: bool) -> _Renewed:
    from buttress.embed.markers import MarkerError, read_text, renewed  # noqa: PLC0415

    try:
        top = Path(root) if root else project_root(path)
        text = read_text(path)
        renewal = renewed(text, path, _form(path, form), root=top, draws=draws)
    except MarkerError as error:
        raise Failure(f"{path}:{error}") from None
    except ButtressError as error:
        raise Failure(str(error)) from None
    except OSError as error:
        raise Failure(f"cannot read {error.filename or path}: {error.strerror}") from None
    if not renewal.count:
        print(f"{path} has no markers", file=sys.stderr)
    return path, text, renewal


def _form(path: Path, form: str | None) -> Form:
    from buttress.embed.markers import Form, form_of  # noqa: PLC0415

    return Form(form) if form else form_of(path)


def _report(renewals: Sequence[_Renewed]) -> None:
    stale = [(path, each) for path, _, renewal in renewals for each in renewal.stale]
    for path, each in stale:
        print(f"{path}:{each.line}: the {each.what} is not up to date", file=sys.stderr)
    if stale:
        names = " ".join(dict.fromkeys(str(path) for path, _ in stale))
        print(f"Bring it up to date with: buttress embed {names}", file=sys.stderr)


def _differences(renewals: Sequence[_Renewed]) -> Iterator[str]:
    from difflib import unified_diff  # noqa: PLC0415

    for path, text, renewal in renewals:
        before, after = (
            content.encode("utf-8", "replace").decode()
            for content in (text.content, renewal.content)
        )
        lines = before.splitlines(keepends=True), after.splitlines(keepends=True)
        yield from unified_diff(*lines, str(path), str(path))


def _write(path: Path, text: Text, renewal: Renewal) -> None:
    """The pictures first, so that a document never names one that is not there.

    Raises:
        Failure: a file cannot be written.
    """
    try:
        for picture, svg in renewal.pictures.items():
            replace_file(picture, svg.encode())
            print(f"wrote {_shown(picture)}", file=sys.stderr)
        if renewal.content != text.content:
            replace_file(path, text.encoded(renewal.content))
            print(f"wrote {path}", file=sys.stderr)
    except OSError as error:
        raise Failure(f"cannot write {error.filename or path}: {error.strerror}") from None


def _shown(path: Path) -> Path:
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
