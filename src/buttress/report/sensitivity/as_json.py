"""The sensitivity table as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from typing import Any

from buttress.language import Interval
from buttress.model import Element, Statement
from buttress.report.json_text import json_text
from buttress.report.scenario_json import scenario_as_data
from buttress.report.sensitivity.contents import ObjectionRow, PremiseRow, Sensitivity, Table
from buttress.semantics.change import ChangeSets
from buttress.semantics.probability import Probability

__all__ = ["sensitivity_as_json"]


def sensitivity_as_json(sensitivity: Sensitivity) -> str:
    """Everything that the tables say. Elements are named as `[Title]` or `<Title>`."""
    page: dict[str, Any] = {
        "path": sensitivity.map.path,
        "semantics": "grounded",
        "conclusions": [_table(table) for table in sensitivity.tables],
    }
    if sensitivity.outcome is not None:
        page |= scenario_as_data(sensitivity.outcome)
    return json_text({"version": 1, "maps": [page]})


def _name(element: Element) -> str:
    return f"[{element.title}]" if isinstance(element, Statement) else f"<{element.title}>"


def _table(table: Table) -> dict[str, Any]:
    probability = table.probability
    return {
        "conclusion": _name(table.element),
        "standing": table.standing.value,
        "premises": [_premise(row) for row in table.premises],
        "objections": [_objection(row) for row in table.objections],
        "giving_up": _sets(table.giving_up),
        "answering": _sets(table.answering),
        "probability": None if probability is None else _probability(probability),
    }


def _premise(row: PremiseRow) -> dict[str, Any]:
    statement = row.element if isinstance(row.element, Statement) else None
    meta = statement.meta if statement else None
    return {
        "premise": _name(row.element),
        "without": row.without.value,
        "turns": row.turns,
        "matters": row.matters,
        "load_bearing": row.is_load_bearing,
        "likelihood": _interval(row.likelihood),
        "axiom": bool(meta and meta.axiom),
        "assumption": bool(meta and meta.assumption),
        "basis": meta.basis if meta and meta.basis else None,
        "source": list(meta.source) if meta else [],
        "grade": meta.grade if meta else None,
    }


def _objection(row: ObjectionRow) -> dict[str, Any]:
    return {
        "objection": _name(row.element),
        "standing": row.standing.value,
        "answered": row.answered.value,
        "turns": row.turns,
    }


def _sets(sets: ChangeSets) -> dict[str, Any]:
    return {"sets": [list(found) for found in sets.found], "problem": sets.problem}


def _interval(interval: Interval | None) -> list[float] | None:
    return None if interval is None else [interval.low, interval.high]


def _probability(probability: Probability) -> dict[str, Any]:
    return {
        "stands": probability.stands,
        "undecided": probability.undecided,
        "falls": probability.falls,
        "bounds": _interval(probability.bounds),
        "premises": list(probability.premises),
        "exact": probability.is_exact,
        "samples": probability.samples,
        "seed": probability.seed,
        "confidence": _interval(probability.confidence),
    }
