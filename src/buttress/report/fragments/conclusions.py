"""What stands, as a table in a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from buttress.checks import contentions
from buttress.checks.naming import claim, name
from buttress.model import Argument, Element, Standing
from buttress.report.blocks import Block, Cell, Paragraph, Table, Words
from buttress.report.page.phrases import STANDS
from buttress.report.reasons import why
from buttress.report.standings_text import MARKS
from buttress.semantics import Evaluation

__all__ = ["ConclusionRow", "conclusion_rows", "rows_as_blocks"]

_NOTHING = "Nothing in this map is argued for or against."


@attrs.frozen
class ConclusionRow:
    """One conclusion: the element as `[Title]` or `<Title>`, its words, its standing and why."""

    element: str
    name: str
    text: str
    standing: Standing
    reason: str


def conclusion_rows(
    evaluation: Evaluation, elements: Iterable[Element | str] = ()
) -> tuple[ConclusionRow, ...]:
    """The standing of some elements; without any, of what the map argues about in the end.

    Raises:
        UnknownTitleError: the map has no such element.
    """
    map = evaluation.map
    chosen = [map.element(each) for each in elements] or contentions(map)
    return tuple(_row(element, evaluation) for element in chosen)


def _row(element: Element, evaluation: Evaluation) -> ConclusionRow:
    is_argument = isinstance(element, Argument)
    standings = evaluation.arguments if is_argument else evaluation.statements
    signs = "<>" if is_argument else "[]"
    said = "" if element.is_untitled else claim(element)
    return ConclusionRow(
        f"{signs[0]}{element.title}{signs[1]}",
        name(element),
        said,
        standings[element.title],
        why(element, evaluation),
    )


def rows_as_blocks(rows: Sequence[ConclusionRow]) -> tuple[Block, ...]:
    """A table with a conclusion, its standing and the reason in each row."""
    if not rows:
        return (Paragraph((Words(_NOTHING),)),)
    return (
        Table(
            ("Conclusion", "Standing", "Why"),
            tuple((_said(row), _fate(row.standing), (Words(row.reason),)) for row in rows),
            kind="conclusions",
        ),
    )


def _said(row: ConclusionRow) -> Cell:
    return Words(row.name, "name", row.element), Words(row.text)


def _fate(standing: Standing) -> Cell:
    return (Words(f"{MARKS[standing]} {STANDS[standing]}", standing),)
