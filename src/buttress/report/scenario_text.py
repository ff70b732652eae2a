"""Under which scenario a map is judged, and what that changes, as text for a person."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.model import ArgumentMap, Endpoint, Standing
from buttress.report.terminal import visible
from buttress.report.wording import joined
from buttress.report.wrapping import wrapped
from buttress.semantics.change import Outcome, Scenario, Shift
from buttress.semantics.wording import name_of

__all__ = ["scenario_as_lines", "supposed_as_text"]

_WIDTH = 96
_SHOWN = 20


def scenario_as_lines(outcome: Outcome) -> Iterator[str]:
    """What is supposed, and how the standings differ from those of the map as it is.

    The first twenty differences are told, and how many more there are.
    """
    supposed = supposed_as_text(outcome.scenario, outcome.after.map)
    yield from wrapped(f"This is the map {supposed}.", _WIDTH)
    if not outcome.shifts:
        yield "Nothing stands otherwise than in the map as it is."
        return
    yield "Otherwise than in the map as it is:"
    for shift in outcome.shifts[:_SHOWN]:
        line = f"{_name(shift.end, outcome)} {_turn(shift)}"
        yield from wrapped(line, _WIDTH, indent="    ", first="  ")
    if len(outcome.shifts) > _SHOWN:
        yield f"  and {len(outcome.shifts) - _SHOWN} more"


def supposed_as_text(scenario: Scenario, map: ArgumentMap) -> str:
    """What is supposed: `without [A] and rejecting <B>`."""
    return joined(
        [
            f"{word} {joined([visible(name_of(map, end)) for end in ends])}"
            for word, ends in scenario.ends(map)
        ]
    )


def _name(end: Endpoint, outcome: Outcome) -> str:
    return visible(name_of(outcome.after.map, end))


def _turn(shift: Shift) -> str:
    if shift.after is Standing.OUT:
        return f"falls: it was {shift.before} and is out"
    if shift.before is Standing.IN:
        return f"no longer stands: it was in and is {shift.after}"
    if shift.after is Standing.IN:
        return f"now stands: it was {shift.before} and is in"
    return f"no longer falls: it was {shift.before} and is {shift.after}"
