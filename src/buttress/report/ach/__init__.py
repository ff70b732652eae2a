"""A matrix of competing hypotheses as text, as Markdown and as JSON."""

from __future__ import annotations

from buttress.report.ach.json import matrix_as_json
from buttress.report.ach.markdown import matrix_as_markdown
from buttress.report.ach.text import matrix_as_text

__all__ = ["matrix_as_json", "matrix_as_markdown", "matrix_as_text"]
