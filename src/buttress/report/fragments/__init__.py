"""Parts of a document about a map, as blocks: findings, conclusions, one argument, coverage."""

from __future__ import annotations

from buttress.report.fragments.argument import argument_as_blocks
from buttress.report.fragments.conclusions import ConclusionRow, conclusion_rows, rows_as_blocks
from buttress.report.fragments.coverage import coverage_as_blocks
from buttress.report.fragments.findings import findings_as_blocks

__all__ = [
    "ConclusionRow",
    "argument_as_blocks",
    "conclusion_rows",
    "coverage_as_blocks",
    "findings_as_blocks",
    "rows_as_blocks",
]
