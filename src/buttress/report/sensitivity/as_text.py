"""The sensitivity table as text for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import click

from buttress.checks.naming import shortened
from buttress.report.phrase import phrase
from buttress.report.scenario_text import scenario_as_lines
from buttress.report.sensitivity import phrases
from buttress.report.sensitivity.contents import Sensitivity, Table
from buttress.report.standings_text import MARKS
from buttress.report.terminal import columns, visible
from buttress.report.wrapping import wrapped

__all__ = ["sensitivity_as_text"]

_WIDTH = 96
_INDENT = "    "
_WIDEST = 36

Style = Callable[..., str]


def sensitivity_as_text(sensitivity: Sensitivity, *, colour: bool = False) -> str:
    """One table a conclusion, what turns it first. Nothing in it can steer a terminal."""
    style: Style = click.style if colour else _plain
    return "\n".join(_lines(sensitivity, style)) + "\n"


def _plain(text: str, **_: object) -> str:
    return text


def _lines(sensitivity: Sensitivity, style: Style) -> Iterator[str]:
    map = sensitivity.map
    heading = f"{map.title} ({map.path})" if map.title else map.path
    yield style(visible(f"What conclusions hang on: {heading}"), bold=True)
    if sensitivity.outcome is not None:
        yield from scenario_as_lines(sensitivity.outcome)
    if not sensitivity.tables:
        yield ""
        yield "The map has no conclusion yet: nothing in it is argued for or against."
        return
    for table in sensitivity.tables:
        yield ""
        yield from _table(table, sensitivity, style)


def _table(table: Table, sensitivity: Sensitivity, style: Style) -> Iterator[str]:
    opening = f"{MARKS[table.standing]} {table.standing} {phrase(table.element)}"
    first, *rest = wrapped(visible(opening), _WIDTH, indent="      ", first="")
    yield style(first, bold=True)
    yield from rest
    premises = [phrases.cells(row, table) for row in table.premises[: phrases.SHOWN]]
    if premises:
        yield from _grid(phrases.COLUMNS, premises, style)
    if left := phrases.omitted(len(table.premises)):
        yield _INDENT + left
    objections = [phrases.objection_cells(row) for row in table.objections[: phrases.SHOWN]]
    if objections:
        yield from _grid(phrases.OBJECTION_COLUMNS, objections, style)
    if left := phrases.omitted(len(table.objections)):
        yield _INDENT + left
    for note in phrases.notes(table, sensitivity.map):
        yield from wrapped(visible(note), _WIDTH, indent=_INDENT)


def _grid(heading: Sequence[str], rows: Sequence[Sequence[str]], style: Style) -> Iterator[str]:
    cut = [[shortened(visible(cell), _WIDEST) for cell in row] for row in rows]
    widths = [max(columns(cell) for cell in column) for column in zip(heading, *cut, strict=True)]
    for number, row in enumerate((heading, *cut)):
        padded = [
            cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=True)
        ]
        line = (_INDENT + "  ".join(padded)).rstrip()
        yield style(line, dim=True) if not number else line
