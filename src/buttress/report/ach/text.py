"""A matrix of competing hypotheses as text for a person."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.naming import claim, name, shortened
from buttress.model import Element
from buttress.report.terminal import visible
from buttress.semantics.ach import Cell, Matrix

__all__ = ["matrix_as_text"]

_TEXT = 70


def matrix_as_text(matrix: Matrix) -> str:
    """The hypotheses with their numbers, then a line for each piece of evidence.

    Nothing in it can steer a terminal.
    """
    return "\n".join(visible(line).rstrip() for line in _lines(matrix)) + "\n"


def _lines(matrix: Matrix) -> Iterator[str]:
    numbers = [f"H{number}" for number in range(1, len(matrix.hypotheses) + 1)]
    width = max(4, *(len(number) + 1 for number in numbers))
    yield "Hypotheses, the least inconsistent first"
    for number, each in zip(numbers, matrix.hypotheses, strict=True):
        yield f"  {number:{width}}inconsistency {each.inconsistency:<4}{_told(each.statement)}"
    yield ""
    yield "Evidence, the most diagnostic first"
    if not matrix.rows:
        yield "  nothing in the map bears on these hypotheses"
        return
    yield f"  {''.join(f'{number:{width}}' for number in numbers)}diagnosticity"
    for row in matrix.rows:
        cells = "".join(f"{_cell(cell):{width}}" for cell in row.cells)
        yield f"  {cells}{row.diagnosticity:<15.2f}{_told(row.evidence)}"
    yield ""
    yield "CC, C: (very) consistent; N: neutral; I, II: (very) inconsistent; NA: not applicable"
    if any(cell.is_mixed for row in matrix.rows for cell in row.cells):
        yield "~ something speaks for it and something against it"
    if any(cell.is_given for row in matrix.rows for cell in row.cells):
        yield "= rated by the author"
    for problem in matrix.problems:
        yield f"Not read: {problem}"


def _cell(cell: Cell) -> str:
    mark = "=" if cell.is_given else "~" if cell.is_mixed else ""
    return f"{cell.rating}{mark}"


def _told(element: Element) -> str:
    """The element's name, and what it says where the name does not."""
    text = "" if element.is_untitled else shortened(claim(element), _TEXT)
    return f"{name(element)} {text}".rstrip()
