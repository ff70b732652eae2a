"""`buttress map --view ach` as a table of text, Markdown or JSON instead of a picture."""

from __future__ import annotations

from pathlib import Path

from buttress.cli.reading import Failure
from buttress.model import ArgumentMap

__all__ = ["TABLES", "matrix_as", "table_format"]

TABLES = ("text", "markdown", "json")
"""The formats of a table."""

_ENDINGS = {".txt": "text", ".md": "markdown", ".json": "json"}


def table_format(form: str | None, file: Path | None, view: str) -> str | None:
    """The format of the table that is asked for; None where it is a picture.

    Raises:
        Failure: the view has no table.
    """
    if form is None and view == "ach" and file is not None:
        return _ENDINGS.get(file.suffix.lower())
    if form not in TABLES:
        return None
    if view != "ach":
        raise Failure(
            f"--format {form} writes the matrix of --view ach, and the {view} view has none; "
            "`buttress report` tells in words what a map comes to"
        )
    return form


def matrix_as(form: str, map: ArgumentMap, hypotheses: tuple[str, ...]) -> str:
    """The matrix of competing hypotheses in that format.

    Raises:
        ButtressError: it is not clear what the hypotheses are.
    """
    from buttress import report  # noqa: PLC0415  a picture needs none of it
    from buttress.diagram.views.ach import matrix_of  # noqa: PLC0415

    matrix = matrix_of(map, hypotheses)
    write = {
        "text": report.matrix_as_text,
        "markdown": report.matrix_as_markdown,
        "json": report.matrix_as_json,
    }
    return write[form](matrix)
