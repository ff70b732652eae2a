"""A matrix of competing hypotheses as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from typing import Any

from buttress.model import Statement
from buttress.report.json_text import json_text
from buttress.semantics.ach import Cell, Matrix, Row

__all__ = ["matrix_as_json"]


def matrix_as_json(matrix: Matrix) -> str:
    """The hypotheses with their inconsistency, and the evidence with ratings and diagnosticity.

    Cells are in the order of the hypotheses; `for` and `against` count the elements next to the
    hypothesis that lines pass.
    """
    return json_text(
        {
            "version": 1,
            "path": matrix.map.path,
            "hypotheses": [
                {
                    "statement": each.statement.title,
                    "text": each.statement.text,
                    "inconsistency": each.inconsistency,
                }
                for each in matrix.hypotheses
            ],
            "evidence": [_row(row) for row in matrix.rows],
            "problems": list(matrix.problems),
        }
    )


def _row(row: Row) -> dict[str, Any]:
    is_statement = isinstance(row.evidence, Statement)
    return {
        "statement": row.evidence.title if is_statement else None,
        "argument": None if is_statement else row.evidence.title,
        "text": row.evidence.text,
        "diagnosticity": round(row.diagnosticity, 6),
        "cells": [_cell(cell) for cell in row.cells],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "rating": cell.rating.value,
        "for": cell.lines_for,
        "against": cell.lines_against,
        "mixed": cell.is_mixed,
        "given": cell.is_given,
    }
