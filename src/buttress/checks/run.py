"""Running rules over a map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.registry import load_rules
from buttress.checks.rule import Rule
from buttress.checks.selection import select_rules
from buttress.checks.settings import DEFAULT_SETTINGS, Settings
from buttress.checks.summary import Summary
from buttress.model import ArgumentMap, Severity, Span
from buttress.semantics.strength import TooManyPrioritiesError

__all__ = ["CheckResult", "check", "check_all", "findings_in"]


@attrs.frozen
class CheckResult:
    """The findings, in reading order, and how many there are of what."""

    findings: tuple[Finding, ...]
    summary: Summary

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings that are as severe or more."""
        return tuple(f for f in self.findings if f.severity.rank >= severity.rank)


def check(
    map: ArgumentMap,
    *,
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    settings: Settings = DEFAULT_SETTINGS,
) -> CheckResult:
    """What the rules have to say about a map.

    `select` and `ignore` take codes (`SUP001`), names (`unsupported-claim`) and families (`SUP`);
    without `select` every rule runs that is on by default, and `ignore` goes before it.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    return check_all([map], select=select, ignore=ignore, settings=settings)


def check_all(
    maps: Sequence[ArgumentMap],
    *,
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    settings: Settings = DEFAULT_SETTINGS,
) -> CheckResult:
    """What the rules have to say about several maps, each judged by itself.

    What two maps have to say alike about a file that both include is said once.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    rules = load_rules(select_rules(select, ignore))
    findings: dict[tuple[object, ...], Finding] = {}
    for map in maps:
        for finding in findings_in(Context(map, settings), rules):
            findings.setdefault(_identity(finding), finding)
    return CheckResult(tuple(findings.values()), Summary.of(maps, findings.values()))


def findings_in(context: Context, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What some rules have to say about one map, in reading order.

    A rule that needs to know what stands says so where the map cannot be judged.
    """
    found: list[Finding] = []
    for rule in rules:
        try:
            found += rule.check(context)
        except TooManyPrioritiesError as error:
            found.append(rule.finding(f"This could not be judged: {error}."))
    return tuple(_in_reading_order(found, context.map))


def _in_reading_order(findings: list[Finding], map: ArgumentMap) -> list[Finding]:
    """By place; what has no place comes last, in the order of the rules."""
    documents = {id(document): number for number, document in enumerate(map.documents)}

    def place(finding: Finding) -> tuple[int, int]:
        if finding.span is None:
            return len(documents) + 1, 0
        return documents.get(id(finding.span.document), len(documents)), finding.span.start

    return sorted(findings, key=place)


def _identity(finding: Finding) -> tuple[object, ...]:
    """Alike for findings that two maps have about a file that both include."""
    place: Span | None = finding.span
    if place is None or place.path.startswith("<"):  # a text that is in no file
        return (id(finding),)
    where = (place.path, place.line, place.column, place.end_line, place.end_column)
    return (finding.code, finding.message, *where)
