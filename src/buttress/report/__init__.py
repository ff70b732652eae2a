"""Findings, standings, explanations and the one-page report, in every format that Buttress writes.

Every writer is a function from values to a text; printing and saving are the caller's.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from buttress.report.ach import matrix_as_json as matrix_as_json
    from buttress.report.ach import matrix_as_markdown as matrix_as_markdown
    from buttress.report.ach import matrix_as_text as matrix_as_text
    from buttress.report.comparison_text import comparisons_as_text as comparisons_as_text
    from buttress.report.coverage_json import coverage_as_json as coverage_as_json
    from buttress.report.coverage_text import coverage_as_text as coverage_as_text
    from buttress.report.explanation import Explained as Explained
    from buttress.report.explanation import ExtractedArguments as ExtractedArguments
    from buttress.report.explanation import arguments_as_markdown as arguments_as_markdown
    from buttress.report.explanation import arguments_as_text as arguments_as_text
    from buttress.report.explanation import dialogue_as_text as dialogue_as_text
    from buttress.report.explanation import explain as explain
    from buttress.report.explanation import explanation_as_json as explanation_as_json
    from buttress.report.explanation import explanation_as_markdown as explanation_as_markdown
    from buttress.report.explanation import explanation_as_text as explanation_as_text
    from buttress.report.explanation import extract as extract
    from buttress.report.extensions_text import unsettled_as_sentence as unsettled_as_sentence
    from buttress.report.findings_github import findings_as_github as findings_as_github
    from buttress.report.findings_json import findings_as_json as findings_as_json
    from buttress.report.findings_json import findings_schema as findings_schema
    from buttress.report.findings_markdown import findings_as_markdown as findings_as_markdown
    from buttress.report.findings_text import findings_as_text as findings_as_text
    from buttress.report.findings_text import summary_as_text as summary_as_text
    from buttress.report.page import Page as Page
    from buttress.report.page import build_page as build_page
    from buttress.report.page import page_as_html as page_as_html
    from buttress.report.page import page_as_markdown as page_as_markdown
    from buttress.report.page import page_as_text as page_as_text
    from buttress.report.rules_json import rules_as_json as rules_as_json
    from buttress.report.rules_text import rule_as_text as rule_as_text
    from buttress.report.rules_text import rules_as_text as rules_as_text
    from buttress.report.sarif import findings_as_sarif as findings_as_sarif
    from buttress.report.schema_files import JSON_SCHEMAS as JSON_SCHEMAS
    from buttress.report.schema_files import UnknownSchemaError as UnknownSchemaError
    from buttress.report.schema_files import json_schema as json_schema
    from buttress.report.schemes_json import schemes_as_json as schemes_as_json
    from buttress.report.schemes_text import scheme_as_text as scheme_as_text
    from buttress.report.schemes_text import schemes_as_text as schemes_as_text
    from buttress.report.sensitivity import Sensitivity as Sensitivity
    from buttress.report.sensitivity import build_sensitivity as build_sensitivity
    from buttress.report.sensitivity import sensitivity_as_json as sensitivity_as_json
    from buttress.report.sensitivity import sensitivity_as_markdown as sensitivity_as_markdown
    from buttress.report.sensitivity import sensitivity_as_text as sensitivity_as_text
    from buttress.report.standings_json import standings_as_json as standings_as_json
    from buttress.report.standings_json import standings_schema as standings_schema
    from buttress.report.standings_text import standings_as_text as standings_as_text
    from buttress.report.statistics import count_by_rule as count_by_rule
    from buttress.report.statistics import statistics_as_text as statistics_as_text
    from buttress.report.strength import StrengthReport as StrengthReport
    from buttress.report.strength import build_strength_report as build_strength_report
    from buttress.report.strength import strength_as_json as strength_as_json
    from buttress.report.strength import strength_as_text as strength_as_text
    from buttress.report.strength import strength_schema as strength_schema

_HOMES = {
    "JSON_SCHEMAS": "schema_files",
    "UnknownSchemaError": "schema_files",
    "json_schema": "schema_files",
    "Explained": "explanation",
    "ExtractedArguments": "explanation",
    "arguments_as_markdown": "explanation",
    "arguments_as_text": "explanation",
    "Page": "page",
    "Sensitivity": "sensitivity",
    "StrengthReport": "strength",
    "build_strength_report": "strength",
    "strength_as_json": "strength",
    "strength_as_text": "strength",
    "strength_schema": "strength",
    "build_page": "page",
    "build_sensitivity": "sensitivity",
    "comparisons_as_text": "comparison_text",
    "count_by_rule": "statistics",
    "coverage_as_json": "coverage_json",
    "coverage_as_text": "coverage_text",
    "dialogue_as_text": "explanation",
    "explain": "explanation",
    "explanation_as_json": "explanation",
    "explanation_as_markdown": "explanation",
    "explanation_as_text": "explanation",
    "extract": "explanation",
    "findings_as_github": "findings_github",
    "findings_as_json": "findings_json",
    "findings_as_markdown": "findings_markdown",
    "findings_as_sarif": "sarif",
    "findings_as_text": "findings_text",
    "findings_schema": "findings_json",
    "matrix_as_json": "ach",
    "matrix_as_markdown": "ach",
    "matrix_as_text": "ach",
    "page_as_html": "page",
    "page_as_markdown": "page",
    "page_as_text": "page",
    "rule_as_text": "rules_text",
    "rules_as_json": "rules_json",
    "rules_as_text": "rules_text",
    "scheme_as_text": "schemes_text",
    "schemes_as_json": "schemes_json",
    "schemes_as_text": "schemes_text",
    "sensitivity_as_json": "sensitivity",
    "sensitivity_as_markdown": "sensitivity",
    "sensitivity_as_text": "sensitivity",
    "standings_as_json": "standings_json",
    "standings_as_text": "standings_text",
    "standings_schema": "standings_json",
    "statistics_as_text": "statistics",
    "summary_as_text": "findings_text",
    "unsettled_as_sentence": "extensions_text",
}

__all__ = [
    "JSON_SCHEMAS",
    "Explained",
    "ExtractedArguments",
    "Page",
    "Sensitivity",
    "StrengthReport",
    "UnknownSchemaError",
    "arguments_as_markdown",
    "arguments_as_text",
    "build_page",
    "build_sensitivity",
    "build_strength_report",
    "comparisons_as_text",
    "count_by_rule",
    "coverage_as_json",
    "coverage_as_text",
    "dialogue_as_text",
    "explain",
    "explanation_as_json",
    "explanation_as_markdown",
    "explanation_as_text",
    "extract",
    "findings_as_github",
    "findings_as_json",
    "findings_as_markdown",
    "findings_as_sarif",
    "findings_as_text",
    "findings_schema",
    "json_schema",
    "matrix_as_json",
    "matrix_as_markdown",
    "matrix_as_text",
    "page_as_html",
    "page_as_markdown",
    "page_as_text",
    "rule_as_text",
    "rules_as_json",
    "rules_as_text",
    "scheme_as_text",
    "schemes_as_json",
    "schemes_as_text",
    "sensitivity_as_json",
    "sensitivity_as_markdown",
    "sensitivity_as_text",
    "standings_as_json",
    "standings_as_text",
    "standings_schema",
    "statistics_as_text",
    "strength_as_json",
    "strength_as_text",
    "strength_schema",
    "summary_as_text",
    "unsettled_as_sentence",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'buttress.report' has no attribute {name!r}")
    return getattr(import_module(f"buttress.report.{home}"), name)
