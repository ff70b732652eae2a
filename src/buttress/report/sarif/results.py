"""Findings as SARIF results (section 3.27)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from buttress.checks import Finding, Fix
from buttress.checks.fingerprint import fingerprint
from buttress.checks.waiver import Waived
from buttress.model import Span
from buttress.report.sarif.descriptors import LEVELS
from buttress.report.sarif.files import Files, region
from buttress.report.wording import closed

__all__ = ["Results"]

_BRACE = re.compile(r"[{}]")
_LINK = re.compile(r"\](?=\()")


class Results:
    """Makes results of the findings of one run; `rules` are the places of the rules by code."""

    def __init__(self, files: Files, rules: Mapping[str, int], base: Path | None = None) -> None:
        self._files = files
        self._rules = rules
        self._base = base
        self._seen: Counter[str] = Counter()

    def of(self, finding: Finding) -> dict[str, Any]:
        """The result for a finding; findings that differ in nothing are told apart by number."""
        result: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": self._rules[finding.code],
            "level": LEVELS[finding.severity],
            "message": message(finding.message),
            "locations": [self._location(finding)],
            "partialFingerprints": {"buttress/v1": self._fingerprint(finding)},
        }
        related = [
            {"id": number, "message": message(other.message), **self._physical(other.span)}
            for number, other in enumerate(finding.related)
        ]
        if related:
            result["relatedLocations"] = related
        if finding.fix is not None:
            result["fixes"] = [self._fix(finding.fix)]
        if finding.help:
            result["properties"] = {"help": finding.help}
        return result

    def of_waived(self, waived: Waived) -> dict[str, Any]:
        """The result for a finding that is let stand: suppressed (section 3.35)."""
        waiver = waived.waiver
        suppression: dict[str, Any] = {
            "kind": "inSource" if waiver.folder is None else "external",
            "status": "accepted",
            "justification": waived.reason,
        }
        if waiver.span is not None:
            suppression["location"] = self._physical(waiver.span)
        return {**self.of(waived.finding), "suppressions": [suppression]}

    def _fingerprint(self, finding: Finding) -> str:
        found = fingerprint(finding, self._base)
        self._seen[found] += 1
        number = self._seen[found]
        return found if number == 1 else f"{found}:{number}"

    def _location(self, finding: Finding) -> dict[str, Any]:
        location = self._physical(finding.span)
        logical = [
            {"name": title, "fullyQualifiedName": f"{opening}{title}{closing}", "kind": kind}
            for kind, title, opening, closing in (
                ("statement", finding.statement, "[", "]"),
                ("argument", finding.argument, "<", ">"),
            )
            if title is not None
        ]
        if logical:
            location["logicalLocations"] = logical
        return location

    def _physical(self, span: Span | None) -> dict[str, Any]:
        if span is None:
            return {}
        place = {"artifactLocation": self._files.location(span.path), "region": region(span)}
        return {"physicalLocation": place}

    def _fix(self, fix: Fix) -> dict[str, Any]:
        by_path: dict[str, list[dict[str, Any]]] = {}
        for edit in fix.edits:
            replacement = {
                "deletedRegion": region(edit.span),
                "insertedContent": {"text": edit.text},
            }
            by_path.setdefault(edit.span.path, []).append(replacement)
        return {
            "description": message(closed(f"{fix.message[:1].upper()}{fix.message[1:]}")),
            "artifactChanges": [
                {"artifactLocation": self._files.location(path), "replacements": replacements}
                for path, replacements in by_path.items()
            ],
            "properties": {"safe": fix.is_safe},
        }


def message(text: str) -> dict[str, str]:
    """A message that shows this text: braces and brackets are no placeholders and no links.

    Braces are doubled (section 3.11.5), a bracket that would close a link's words gets a
    backslash (section 3.11.6).
    """
    return {"text": _LINK.sub(r"\\\g<0>", _BRACE.sub(r"\g<0>\g<0>", text))}
