"""How often each rule has something to say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from buttress.checks import Finding
from buttress.model import Severity

__all__ = ["Count", "count_by_rule", "statistics_as_text"]


class Count(NamedTuple):
    """A rule and how many findings it has."""

    code: str
    name: str
    severity: Severity
    findings: int


def count_by_rule(findings: Iterable[Finding]) -> tuple[Count, ...]:
    """The rules that found something, the most frequent first."""
    counts = Counter((f.code, f.name, f.severity) for f in findings)
    found = [Count(*rule, number) for rule, number in counts.items()]
    return tuple(sorted(found, key=lambda count: (-count.findings, count.code)))


def statistics_as_text(counts: tuple[Count, ...]) -> str:
    """A line for each rule: count, code, severity, name."""
    digits = max((len(str(count.findings)) for count in counts), default=1)
    lines = [f"{c.findings:>{digits}}  {c.code}  {c.severity:<7}  {c.name}" for c in counts]
    return "".join(f"{line}\n" for line in lines)
