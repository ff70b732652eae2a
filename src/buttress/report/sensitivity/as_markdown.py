"""The sensitivity table as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.report.markdown_text import plain
from buttress.report.phrase import phrase
from buttress.report.scenario_text import scenario_as_lines
from buttress.report.sensitivity import phrases
from buttress.report.sensitivity.contents import Sensitivity, Table
from buttress.report.standings_text import MARKS

__all__ = ["sensitivity_as_markdown"]


def sensitivity_as_markdown(sensitivity: Sensitivity) -> str:
    """One table a conclusion; what the map's author wrote cannot become markup or HTML."""
    return "\n".join(_lines(sensitivity)) + "\n"


def _lines(sensitivity: Sensitivity) -> Iterator[str]:
    map = sensitivity.map
    yield f"# What conclusions hang on: {plain(map.title or map.path)}"
    if sensitivity.outcome is not None:
        yield ""
        for line in scenario_as_lines(sensitivity.outcome):
            yield f"- {plain(line)}" if line.startswith(" ") else f"{plain(line)}\n"
    if not sensitivity.tables:
        yield ""
        yield "The map has no conclusion yet: nothing in it is argued for or against."
    for table in sensitivity.tables:
        yield ""
        yield from _table(table, sensitivity)


def _table(table: Table, sensitivity: Sensitivity) -> Iterator[str]:
    yield f"## {MARKS[table.standing]} {table.standing}: {plain(phrase(table.element))}"
    premises = [phrases.cells(row, table) for row in table.premises[: phrases.SHOWN]]
    yield from _grid(phrases.COLUMNS, premises, phrases.omitted(len(table.premises)))
    objections = [phrases.objection_cells(row) for row in table.objections[: phrases.SHOWN]]
    left = phrases.omitted(len(table.objections))
    yield from _grid(phrases.OBJECTION_COLUMNS, objections, left)
    for note in phrases.notes(table, sensitivity.map):
        yield ""
        yield plain(note)


def _grid(heading: Sequence[str], rows: Sequence[Sequence[str]], left: str) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield f"| {' | '.join(heading)} |"
    yield f"|{' --- |' * len(heading)}"
    for row in rows:
        yield f"| {' | '.join(plain(cell) for cell in row)} |"
    if left:
        yield ""
        yield left
