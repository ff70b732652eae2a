"""A matrix of competing hypotheses as a Markdown table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.checks.naming import claim, name
from buttress.model import Element
from buttress.report.markdown_text import inert
from buttress.semantics.ach import Cell, Matrix

__all__ = ["matrix_as_markdown"]


def matrix_as_markdown(matrix: Matrix) -> str:
    """A table (GitHub's kind) with a column for each hypothesis and a row for each evidence.

    Whatever texts contain stays text.
    """
    return "\n".join(_lines(matrix)) + "\n"


def _lines(matrix: Matrix) -> Iterator[str]:
    hypotheses = [inert(name(each.statement)) for each in matrix.hypotheses]
    yield _row(["Evidence", *hypotheses, "Diagnosticity"])
    yield _row(["---", *(":---:" for _ in hypotheses), "---:"])
    for row in matrix.rows:
        yield _row([_told(row.evidence), *map(_cell, row.cells), f"{row.diagnosticity:.2f}"])
    counts = [f"**{each.inconsistency}**" for each in matrix.hypotheses]
    yield _row(["**Inconsistency**", *counts, ""])
    yield ""
    yield "CC, C: (very) consistent; N: neutral; I, II: (very) inconsistent; NA: not applicable."
    if any(cell.is_mixed for row in matrix.rows for cell in row.cells):
        yield "mixed: something speaks for it and something against it."
    if any(cell.is_given for row in matrix.rows for cell in row.cells):
        yield "given: rated by the author."
    for problem in matrix.problems:
        yield ""
        yield f"Not read: {inert(problem)}"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _told(element: Element) -> str:
    text = "" if element.is_untitled else claim(element)
    return f"**{inert(name(element))}** {inert(text)}".rstrip()


def _cell(cell: Cell) -> str:
    word = " (given)" if cell.is_given else " (mixed)" if cell.is_mixed else ""
    return f"{cell.rating}{word}"
