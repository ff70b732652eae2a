"""Under which scenario a map is judged, and what that changes, as data for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from buttress.model import ArgumentMap, ElementKind
from buttress.semantics.change import Outcome, Scenario, Shift

__all__ = ["scenario_as_data", "supposed_as_data"]

_KEYS = {"without": "without", "assuming": "assume", "rejecting": "reject"}


def scenario_as_data(outcome: Outcome) -> dict[str, Any]:
    """The members `scenario` and `changed` of a map.

    A scenario names elements as `[Title]` or `<Title>`. What changed is told by title, for
    statements and arguments apart: the standing before and after.
    """
    statements = (s for s in outcome.shifts if s.end.kind is ElementKind.STATEMENT)
    arguments = (s for s in outcome.shifts if s.end.kind is ElementKind.ARGUMENT)
    return {
        "scenario": supposed_as_data(outcome.scenario, outcome.after.map),
        "changed": {"statements": _turns(statements), "arguments": _turns(arguments)},
    }


def supposed_as_data(scenario: Scenario, map: ArgumentMap) -> dict[str, list[str]]:
    """What is left out, assumed and rejected, each as a list of names."""
    named: dict[str, list[str]] = {key: [] for key in _KEYS.values()}
    for word, ends in scenario.ends(map):
        named[_KEYS[word]] = [str(end) for end in ends]
    return named


def _turns(shifts: Iterable[Shift]) -> dict[str, list[str]]:
    return {shift.end.title: [shift.before.value, shift.after.value] for shift in shifts}
