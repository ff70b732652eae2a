"""In which scenario strengths are told, and what it changes, as text and as data for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from buttress.model import ElementKind
from buttress.report.scenario_json import supposed_as_data
from buttress.report.scenario_text import supposed_as_text
from buttress.report.strength.contents import Change, StrengthReport
from buttress.report.terminal import visible
from buttress.report.wrapping import wrapped
from buttress.semantics.wording import name_of

__all__ = ["scenario_as_data", "scenario_as_lines"]

_WIDTH = 96
_SHOWN = 20


def scenario_as_lines(report: StrengthReport) -> Iterator[str]:
    """What is supposed, and the twenty strengths that it changes most; nothing without one."""
    if report.scenario is None:
        return
    supposed = supposed_as_text(report.scenario, report.map)
    yield from wrapped(f"This is the map {supposed}.", _WIDTH)
    changes = report.changes
    if not changes:
        yield "Nothing is stronger or weaker than in the map as it is."
    else:
        yield "Otherwise than in the map as it is:"
    for each in changes[:_SHOWN]:
        turn = "falls" if each.after < each.before else "rises"
        name = visible(name_of(report.map, each.end))
        line = f"{name} {turn} from {each.before:.2f} to {each.after:.2f}"
        yield from wrapped(line, _WIDTH, indent="    ", first="  ")
    if len(changes) > _SHOWN:
        yield f"  and {len(changes) - _SHOWN} more"
    yield ""


def scenario_as_data(report: StrengthReport) -> dict[str, Any]:
    """The members `scenario` and `changed` of a map; none without a scenario."""
    if report.scenario is None:
        return {}
    statements = [each for each in report.changes if each.end.kind is ElementKind.STATEMENT]
    arguments = [each for each in report.changes if each.end.kind is ElementKind.ARGUMENT]
    return {
        "scenario": supposed_as_data(report.scenario, report.map),
        "changed": {"statements": _turns(statements), "arguments": _turns(arguments)},
    }


def _turns(changes: list[Change]) -> dict[str, list[float]]:
    return {each.end.title: [round(each.before, 6), round(each.after, 6)] for each in changes}
