"""An explanation as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from typing import Any

from buttress.model import Statement
from buttress.report.explanation.contents import Explained
from buttress.report.explanation.extracted import ExtractedArguments, Step
from buttress.report.explanation.wording import basis, said
from buttress.report.json_text import json_text
from buttress.semantics.explanation import Knot, Turn

__all__ = ["explanation_as_json"]


def explanation_as_json(told: Explained, extracted: ExtractedArguments | None = None) -> str:
    """The verdict, what decides it, the dialogue, the knots, and what the conclusion leans on.

    Statements are named `[Title]`, arguments `<Title>`, inferences `<Title> (step)`. Extracted
    arguments follow step by step; null where none were asked for.
    """
    return json_text(
        {
            "version": 1,
            "path": told.evaluation.path,
            "semantics": told.evaluation.semantics,
            "element": str(told.explanation.subject),
            "standing": told.standing.value,
            "reason": told.reason,
            **_explanation(told),
            "elements": sorted(map(str, told.elements)),
            "extensions": [
                {"standing": view.standing.value, **_explanation(view)} for _, view in told.views
            ],
            "leans_on": [
                {
                    "element": f"[{e.title}]" if isinstance(e, Statement) else f"<{e.title}>",
                    "backing": basis(e, told),
                }
                for e in told.leaning
            ],
            "turning": _turning(told),
            "granting": [
                {"element": f"[{each.title}]", "standing": then.value}
                for each, then in told.granting
            ],
            "arguments": None if extracted is None else _arguments(extracted),
        }
    )


def _explanation(told: Explained) -> dict[str, Any]:
    explanation = told.explanation
    rules = explanation.theory.rules_by_name
    elements = explanation.account.elements if explanation.account else ()
    needed = explanation.needed
    return {
        "premises": [name for name in elements if name not in rules],
        "inferences": [name for name in elements if name in rules],
        "minimality": explanation.minimality and explanation.minimality.value,
        "needed": None if needed is None else list(needed),
        "dialogue": [_turn(turn, told) for turn in told.turns],
        "knots": [_knot(knot) for knot in explanation.knots],
    }


def _arguments(extracted: ExtractedArguments) -> dict[str, Any]:
    return {
        "found": [
            {"standing": each.standing.value, "steps": [_step(step) for step in each.steps]}
            for each in extracted.found
        ],
        "problem": extracted.problem,
    }


def _step(step: Step) -> dict[str, Any]:
    derived = step.derived
    return {
        "number": step.number,
        "element": derived.conclusion,
        "from": list(step.follows_from),
        "inference": derived.rule.name if derived.rule else None,
        "strict": derived.rule.strict if derived.rule else derived.is_axiom,
        "transposed": derived.is_transposed,
        "standing": step.standing.value,
        "attacks": [
            {
                "attacker": each.attacker,
                "kind": each.kind.value,
                "standing": each.standing.value,
            }
            for each in step.objections
        ],
    }


def _turning(told: Explained) -> dict[str, Any] | None:
    if told.turning is None:
        return None
    return {
        name: {"sets": [list(members) for members in sets.found], "problem": sets.problem}
        for name, sets in (
            ("giving_up", told.turning.giving_up),
            ("answering", told.turning.answering),
        )
    }


def _turn(turn: Turn, told: Explained) -> dict[str, Any]:
    return {
        "depth": turn.depth,
        "move": turn.move.value,
        "element": turn.literal,
        "text": said(turn.literal, told),
        "rest": turn.rest.value,
        "inference": turn.rule.name if turn.rule else None,
        "target": turn.target,
        "mutual": turn.is_mutual,
    }


def _knot(knot: Knot) -> dict[str, Any]:
    return {
        "members": list(knot.members),
        "attacks": [{"attacker": attacker, "target": target} for attacker, target in knot.attacks],
        "decisions": [
            {
                "if": decision.literal,
                "is": "in" if decision.is_accepted else "out",
                "then": decision.outcome.value,
            }
            for decision in knot.decisions
        ],
    }
