"""Findings as JSON, for other programs; version 1 of the format."""

from __future__ import annotations

from typing import Any

from buttress.checks import CheckResult, Finding
from buttress.model import Span
from buttress.report.json_text import json_text
from buttress.report.statistics import Count

__all__ = ["findings_as_json"]


def findings_as_json(result: CheckResult, statistics: tuple[Count, ...] | None = None) -> str:
    """The findings and their summary; with statistics, the counts by rule besides.

    Lines and columns count from 1, columns in code points; `end_column` is the column after the
    last character. All five are null where a finding has no place. `fix` is null: no rule can
    mend a text by itself yet.
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
    return json_text(page)


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
        "fix": None,
    }


def _start(span: Span | None) -> dict[str, Any]:
    if span is None:
        return {"path": None, "line": None, "column": None}
    path, line, column = span.document.locate(span.start)
    return {"path": path, "line": line, "column": column}
