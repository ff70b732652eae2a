"""Rules as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from buttress.checks import Rule
from buttress.checks.mending.fixable import FIXABLE
from buttress.report.json_text import json_text

__all__ = ["rules_as_json"]


def rules_as_json(rules: Iterable[Rule]) -> str:
    """Every rule with its documentation, section by section, and its options."""
    return json_text({"version": 1, "rules": [_rule(rule) for rule in rules]})


def _rule(rule: Rule) -> dict[str, Any]:
    documentation = rule.documentation
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity.value,
        "default": rule.default,
        "fixable": rule.code in FIXABLE,
        "summary": documentation.summary,
        "sections": dict(documentation.sections),
        "options": [
            {
                "name": option.name,
                "default": list(option.default)
                if isinstance(option.default, tuple)
                else option.default,
                "meaning": option.meaning,
                "expected": option.expected,
            }
            for option in rule.options
        ],
    }
