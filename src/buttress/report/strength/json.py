"""Strengths as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from typing import Any

from buttress.model import Element, ElementKind, Endpoint
from buttress.report.json_text import json_text
from buttress.report.strength.contents import StrengthReport, end_of
from buttress.report.strength.scenario import scenario_as_data
from buttress.semantics.gradual.contributions import ConclusionContributions
from buttress.semantics.proof_standards import ProofEvaluation
from buttress.semantics.proof_standards.reasons import argument_name

__all__ = ["strength_as_json", "strength_schema"]


def strength_as_json(reports: Iterable[StrengthReport]) -> str:
    """The strength of everything in each map with its base score, and what else was asked for."""
    return json_text({"version": 1, "maps": [_map(report) for report in reports]})


def strength_schema() -> str:
    """The JSON Schema (draft 2020-12) that `strength_as_json` keeps to."""
    return (files("buttress.report") / "schemas" / "strength-1.json").read_text(encoding="utf-8")


def _map(report: StrengthReport) -> dict[str, Any]:
    strengths, map_ = report.strengths, report.map
    return {
        "path": map_.path,
        "semantics": strengths.semantics.value,
        "converged": strengths.converged,
        "statements": {title: _node(report, each) for title, each in map_.statements.items()},
        "arguments": {title: _node(report, each) for title, each in map_.arguments.items()},
        "conclusions": [_place(end_of(element)) for element in report.conclusions],
        "contributions": [_contributions(each) for each in report.contributions],
        "standards": None if report.proof is None else _standards(report.proof),
        **scenario_as_data(report),
    }


def _node(report: StrengthReport, element: Element) -> dict[str, Any]:
    strengths = report.strengths
    score = strengths.base_score(element)
    return {
        "strength": _number(strengths.of(element)),
        "base": _number(score.value),
        "source": score.source.value,
        "said": score.said,
        "settled": end_of(element) not in strengths.unsettled,
    }


def _contributions(found: ConclusionContributions) -> dict[str, Any]:
    return {
        **_place(found.conclusion),
        "method": found.method.value,
        "samples": found.samples,
        "converged": found.converged,
        "premises": [
            {
                **_place(each.premise),
                "value": _number(each.value),
                "error": None if each.error is None else _number(each.error),
            }
            for each in found.premises
        ],
    }


def _standards(proof: ProofEvaluation) -> dict[str, Any]:
    return {
        title: {
            "standard": proof.standard(f"[{title}]").value,
            "status": status.value,
            "reason": proof.reason(f"[{title}]"),
            "arguments": [
                {
                    "source": argument_name(proof.map, judged.argument),
                    "pro": judged.argument.is_pro,
                    "weight": _number(judged.argument.weight),
                    "applicability": judged.applicability.value,
                }
                for judged in proof.arguments_about(f"[{title}]")
            ],
        }
        for title, status in proof.statements.items()
    }


def _place(end: Endpoint) -> dict[str, str | None]:
    is_statement = end.kind is ElementKind.STATEMENT
    return {
        "statement": end.title if is_statement else None,
        "argument": None if is_statement else end.title,
    }


def _number(value: float) -> float:
    return round(value, 6)
