"""Findings as SARIF, the Static Analysis Results Interchange Format.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01".
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from buttress.checks import CheckResult
from buttress.report.json_text import json_text
from buttress.report.sarif.descriptors import descriptors
from buttress.report.sarif.files import SOURCE_ROOT, Files
from buttress.report.sarif.results import Results
from buttress.report.statistics import Count

__all__ = ["findings_as_sarif"]

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def findings_as_sarif(
    result: CheckResult,
    statistics: tuple[Count, ...] | None = None,
    *,
    base: Path | None = None,
) -> str:
    """One run with its findings, those that are waived as suppressed, and the rules they are of.

    Columns count code points. Files below the folder `base` have addresses relative to it; with
    no `base`, files are named as they were given.
    """
    from buttress import __version__  # noqa: PLC0415  the package imports nothing by itself

    findings = result.findings
    rules = descriptors([*findings, *(each.finding for each in result.waived)])
    files = Files(base)
    results = Results(files, {rule["id"]: at for at, rule in enumerate(rules)}, base)
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "Buttress",
                "semanticVersion": __version__,
                "version": __version__,
                "rules": rules,
            }
        },
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {
            SOURCE_ROOT: {"description": {"text": "The folder in which the check was run."}}
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            *(results.of(finding) for finding in findings),
            *(results.of_waived(each) for each in result.waived),
        ],
        "artifacts": files.artifacts(),
    }
    properties: dict[str, Any] = {"summary": _summary(result)}
    if statistics is not None:
        properties["statistics"] = [
            {"code": c.code, "name": c.name, "severity": c.severity.value, "count": c.findings}
            for c in statistics
        ]
    run["properties"] = properties
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _summary(result: CheckResult) -> dict[str, int]:
    summary = result.summary
    return {
        "files": summary.files,
        "statements": summary.statements,
        "arguments": summary.arguments,
        "error": summary.error,
        "warning": summary.warning,
        "info": summary.info,
    }
