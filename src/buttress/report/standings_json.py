"""What stands, as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.report.json_text import json_text
from buttress.semantics import Evaluation

__all__ = ["standings_as_json"]


def standings_as_json(evaluations: Iterable[Evaluation]) -> str:
    """The standing of every statement and argument of each map, by title."""
    maps = [
        {
            "path": evaluation.path,
            "semantics": evaluation.semantics,
            "statements": {title: s.value for title, s in evaluation.statements.items()},
            "arguments": {title: s.value for title, s in evaluation.arguments.items()},
        }
        for evaluation in evaluations
    ]
    return json_text({"version": 1, "maps": maps})
