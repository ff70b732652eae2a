"""The matrix of competing hypotheses (ACH)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from buttress.diagram.errors import UnknownElementError, ViewOptionError
from buttress.diagram.figure import table_width
from buttress.diagram.scene import Cell, Form, Node, NodeKind, Scene, Tone
from buttress.diagram.views.nodes import argument_node, name_of, statement_node
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.model import ArgumentMap, Statement, UnknownTitleError
from buttress.semantics.ach import Cell as Rated
from buttress.semantics.ach import HypothesesError, Matrix, Rating, Row, competing_hypotheses

__all__ = ["MOST_HYPOTHESES", "MOST_ROWS", "ach_view", "matrix_of"]

MOST_HYPOTHESES = 10
"""So many columns are legible on a page."""

MOST_ROWS = 60
"""So many pieces of evidence are drawn, the most diagnostic; a note counts the others."""

_PROBLEMS = 3

_TONES = {
    Rating.CC: Tone.VERY_GOOD,
    Rating.C: Tone.GOOD,
    Rating.N: Tone.PLAIN,
    Rating.I: Tone.BAD,
    Rating.II: Tone.VERY_BAD,
    Rating.NA: Tone.PLAIN,
}
_SCALE = (
    "CC, C: (very) consistent with the hypothesis. N: neutral. I, II: (very) inconsistent. NA: not "
    "applicable. Inconsistency: 1 for each I, 2 for each II. Diagnosticity: how far the evidence "
    "tells the hypotheses apart, from 0 to 2."
)
_MIXED = "mixed: something speaks for it and something against it."
_GIVEN = "given: rated by the author."


def ach_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """Hypotheses against evidence, as in Heuer's Analysis of Competing Hypotheses.

    The hypotheses are the elements; else what is tagged `#hypothesis`; else the largest set of
    statements that exclude each other. Evidence is what is tagged `#evidence`, else what nothing
    supports and bears on a hypothesis. How cells are rated: `buttress.semantics.ach.rating`. The
    least inconsistent hypothesis comes first, and the most diagnostic evidence. The depth has no
    meaning here.

    Raises:
        UnknownElementError: the map has no such element.
        ViewOptionError: it is not clear what the hypotheses are, or there are too many.
    """
    matrix = matrix_of(map, options.elements)
    if len(matrix.hypotheses) > MOST_HYPOTHESES:
        raise ViewOptionError(
            f"at most {MOST_HYPOTHESES} hypotheses are drawn, and there are "
            f"{len(matrix.hypotheses)}; name fewer, or ask for text, which has no limit"
        )
    width = table_width(len(matrix.hypotheses))
    hypotheses = [
        attrs.evolve(
            statement_node(each.statement), form=Form.STEP, label=f"H{number}", width=width
        )
        for number, each in enumerate(matrix.hypotheses, 1)
    ]
    rows = [_header(matrix), *(_row(row) for row in matrix.rows[:MOST_ROWS]), _footer(matrix)]
    return Scene(
        "ach",
        title=map.title or "",
        path=map.path,
        nodes=(*hypotheses, *rows),
        stacks=(tuple(node.key for node in hypotheses), tuple(node.key for node in rows)),
        sentences=tuple(_sentences(matrix)),
        notes=tuple(_notes(matrix)),
    )


def matrix_of(map: ArgumentMap, hypotheses: Sequence[str]) -> Matrix:
    """The matrix that the view draws, for the hypotheses of these titles.

    Raises:
        UnknownElementError: the map has no such element.
        ViewOptionError: it is not clear what the hypotheses are.
    """
    for title in hypotheses:
        try:
            map.element(title)
        except UnknownTitleError:
            raise UnknownElementError(title, map) from None
    try:
        return competing_hypotheses(map, hypotheses)
    except HypothesesError as error:
        raise ViewOptionError(
            f'{error} (--element "[Title]" for each on the command line, elements=[...] in Python)'
        ) from None


def _header(matrix: Matrix) -> Node:
    cells = [
        Cell(f"H{number} {each.statement.label}", Tone.HEADING)
        for number, each in enumerate(matrix.hypotheses, 1)
    ]
    return _bare("header", "Evidence", (*cells, Cell("Diagnosticity", Tone.HEADING)), Form.HEADER)


def _footer(matrix: Matrix) -> Node:
    counts = [Cell(str(each.inconsistency), Tone.TOTAL) for each in matrix.hypotheses]
    return _bare("footer", "Inconsistency", (*counts, Cell("")), Form.ROW)


def _bare(key: str, title: str, cells: tuple[Cell, ...], form: Form) -> Node:
    """A row that stands for no element."""
    return Node(f"matrix:{key}", NodeKind.STATEMENT, "", title, title, cells=cells, form=form)


def _row(row: Row) -> Node:
    element = row.evidence
    node = statement_node(element) if isinstance(element, Statement) else argument_node(element)
    cells = (*map(_cell, row.cells), Cell(f"{row.diagnosticity:.2f}"))
    return attrs.evolve(node, form=Form.ROW, cells=cells)


def _cell(cell: Rated) -> Cell:
    note = "given" if cell.is_given else "mixed" if cell.is_mixed else ""
    return Cell(cell.rating.value, _TONES[cell.rating], note)


def _sentences(matrix: Matrix) -> Iterator[str]:
    for number, each in enumerate(matrix.hypotheses, 1):
        told = name_of(each.statement)
        text = "" if each.statement.is_untitled else f": {each.statement.text}"
        yield f"H{number} {told}{text} (inconsistency {each.inconsistency})."
    for row in matrix.rows[:MOST_ROWS]:
        ratings = "; ".join(
            f"H{number} {cell.rating.words}{f' ({_cell(cell).note})' if _cell(cell).note else ''}"
            for number, cell in enumerate(row.cells, 1)
        )
        yield f"{name_of(row.evidence)}: {ratings} (diagnosticity {row.diagnosticity:.2f})."


def _notes(matrix: Matrix) -> Iterator[str]:
    yield _SCALE
    cells = [cell for row in matrix.rows for cell in row.cells]
    if any(cell.is_mixed and not cell.is_given for cell in cells):
        yield _MIXED
    if any(cell.is_given for cell in cells):
        yield _GIVEN
    if not matrix.rows:
        yield "Nothing in the map bears on these hypotheses."
    if len(matrix.rows) > MOST_ROWS:
        yield f"{len(matrix.rows) - MOST_ROWS:,} less diagnostic pieces of evidence are not drawn."
    for problem in matrix.problems[:_PROBLEMS]:
        yield f"Not read: {problem}."
    if len(matrix.problems) > _PROBLEMS:
        yield f"{len(matrix.problems) - _PROBLEMS:,} more ratings could not be read."
