"""Rules as SARIF describes them (section 3.49)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from buttress.checks import ENTRIES, Finding, Rule
from buttress.checks.documentation import Documentation
from buttress.model import Severity
from buttress.report.markdown_text import plain

__all__ = ["LEVELS", "descriptors"]

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
"""The `level` of each severity (section 3.27.10)."""


def descriptors(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """The rules that have something to say, in the order of their codes."""
    known = {entry.code: entry for entry in ENTRIES}
    firsts: dict[str, Finding] = {}
    for finding in findings:
        firsts.setdefault(finding.code, finding)
    return [
        _described(known[code].load()) if code in known else _named(firsts[code])
        for code in sorted(firsts)
    ]


def _described(rule: Rule) -> dict[str, Any]:
    documentation = rule.documentation
    full = " ".join(documentation.sections.get("What it does", "").split())
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": documentation.summary},
        "fullDescription": {"text": full or documentation.summary},
        "help": {"text": documentation.text, "markdown": _as_markdown(documentation)},
        "defaultConfiguration": {"level": LEVELS[rule.severity], "enabled": rule.default},
        "properties": {"tags": [rule.family]},
    }


def _named(finding: Finding) -> dict[str, Any]:
    """A rule that only its finding is known of."""
    return {
        "id": finding.code,
        "name": finding.name,
        "defaultConfiguration": {"level": LEVELS[finding.severity]},
        "properties": {"tags": [finding.code[:-3]]},
    }


def _as_markdown(documentation: Documentation) -> str:
    parts = [plain(documentation.summary)]
    for title, text in documentation.sections.items():
        if title == "Example":
            body = f"````argdown\n{text}\n````"
        else:
            body = "\n\n".join(plain(paragraph) for paragraph in text.split("\n\n"))
        parts.append(f"## {title}\n\n{body}")
    return "\n\n".join(parts) + "\n"
