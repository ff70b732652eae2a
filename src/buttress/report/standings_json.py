"""What stands, as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from typing import Any

from buttress.report.json_text import json_text
from buttress.report.scenario_json import scenario_as_data
from buttress.semantics import Evaluation
from buttress.semantics.change import Outcome

__all__ = ["standings_as_json", "standings_schema"]


def standings_as_json(evaluations: Iterable[Evaluation], *, outcome: Outcome | None = None) -> str:
    """The standing of every statement and argument of each map, by title.

    Where the one evaluation is the `outcome` of a scenario, this is told with what it changes.
    """
    maps = [_as_data(evaluation) for evaluation in evaluations]
    if outcome is not None:
        maps[0] |= scenario_as_data(outcome)
    return json_text({"version": 1, "maps": maps})


def standings_schema() -> str:
    """The JSON Schema (draft 2020-12) that `standings_as_json` keeps to."""
    return (files("buttress.report") / "schemas" / "standings-1.json").read_text(encoding="utf-8")


def _as_data(evaluation: Evaluation) -> dict[str, Any]:
    found: dict[str, Any] = {"path": evaluation.path, "semantics": evaluation.semantics}
    if evaluation.order != "elitist":
        found["order"] = evaluation.order
    if evaluation.link != "last-link":
        found["link"] = evaluation.link
    found["statements"] = {title: s.value for title, s in evaluation.statements.items()}
    found["arguments"] = {title: s.value for title, s in evaluation.arguments.items()}
    if not evaluation.has_one_extension:
        found["credulous"] = list(evaluation.credulous)
        found["extensions"] = [list(titles) for titles in evaluation.accepted]
        found["more_extensions"] = evaluation.has_more_extensions
        if evaluation.unsettled:
            found["unsettled"] = list(evaluation.unsettled)
    return found
