"""Findings as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from typing import Any

from buttress.checks import CheckResult, Finding, Fix
from buttress.model import Span
from buttress.report.json_text import json_text
from buttress.report.statistics import Count

__all__ = ["findings_as_json", "findings_schema"]


def findings_as_json(
    result: CheckResult,
    statistics: tuple[Count, ...] | None = None,
    *,
    show_waived: bool = False,
) -> str:
    """The findings and their summary; with statistics, the counts by rule besides.

    What is waived follows with its reasons, where asked for.

    Lines and columns count from 1, columns in code points; `end_column` is the column after the
    last character. All five are null where a finding has no place. `schemas/findings-1.json`
    describes the format.
    """
    summary = result.summary
    page: dict[str, Any] = {
        "version": 1,
        "findings": [_finding(finding) for finding in result.findings],
        "summary": {
            "files": summary.files,
            "statements": summary.statements,
            "arguments": summary.arguments,
            "error": summary.error,
            "warning": summary.warning,
            "info": summary.info,
        },
    }
    if statistics is not None:
        page["statistics"] = [
            {"code": c.code, "name": c.name, "severity": c.severity.value, "count": c.findings}
            for c in statistics
        ]
    if show_waived:
        page["waived"] = [
            {"finding": _finding(each.finding), "reason": each.reason} for each in result.waived
        ]
    return json_text(page)


def findings_schema() -> str:
    """The JSON Schema (draft 2020-12) of the format, as text."""
    from importlib.resources import files  # noqa: PLC0415  few ask for it

    return (files("buttress.report") / "schemas" / "findings-1.json").read_text(encoding="utf-8")


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        **_start(finding.span),
        "end_line": finding.span.end_line if finding.span else None,
        "end_column": finding.span.end_column if finding.span else None,
        "statement": finding.statement,
        "argument": finding.argument,
        "related": [{**_start(r.span), "message": r.message} for r in finding.related],
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {
        "message": fix.message,
        "safe": fix.is_safe,
        "edits": [
            {
                **_start(edit.span),
                "end_line": edit.span.end_line,
                "end_column": edit.span.end_column,
                "text": edit.text,
            }
            for edit in fix.edits
        ],
    }


def _start(span: Span | None) -> dict[str, Any]:
    if span is None:
        return {"path": None, "line": None, "column": None}
    path, line, column = span.document.locate(span.start)
    return {"path": path, "line": line, "column": column}
