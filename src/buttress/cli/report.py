"""`buttress report`: one page for a person."""

from __future__ import annotations

import click

from buttress.cli.configured import settings_of_each, with_configuration
from buttress.cli.options import merge_option
from buttress.cli.printing import write_text
from buttress.cli.reading import Failure, read_map
from buttress.model import ButtressError

__all__ = ["command"]


@click.command()
@click.argument("paths", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html"]),
    help="How to write the page; otherwise the ending of FILE says so, or else it is text.",
)
@click.option("-o", "--output", metavar="FILE", help="Write the page to a file.")
@merge_option
@with_configuration
def command(paths: tuple[str, ...], *, form: str | None, output: str | None, merge: bool) -> None:
    """Write one page for a person: what stands, why, and what is missing.

    PATHS is a file, or a folder that holds one map; - reads standard input.
    """
    from buttress import report  # noqa: PLC0415

    writers = {
        "text": report.page_as_text,
        "markdown": report.page_as_markdown,
        "html": report.page_as_html,
    }
    write = writers[form or _form_of(output)]
    read = read_map(paths, merge=merge)
    try:
        page = report.build_page(read, settings=settings_of_each())
    except ButtressError as error:
        raise Failure(str(error)) from None
    write_text(write(page), output)


def _form_of(output: str | None) -> str:
    ending = (output or "").rpartition(".")[2].lower()
    return {"md": "markdown", "markdown": "markdown", "html": "html", "htm": "html"}.get(
        ending, "text"
    )
