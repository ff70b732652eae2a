"""Running rules over a map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.registry import all_entries, load_rules
from buttress.checks.rule import Rule
from buttress.checks.selection import select_rules
from buttress.checks.settings import DEFAULT_SETTINGS, Settings
from buttress.checks.summary import Summary
from buttress.model import ArgumentMap, Severity, Span
from buttress.semantics.strength import TooManyPrioritiesError

__all__ = [
    "CheckResult",
    "SettingsOf",
    "check",
    "check_all",
    "findings_in",
    "settings_of",
]

SettingsOf = Settings | Callable[[ArgumentMap], Settings]
"""The settings of every map, or a function that knows each map's own."""


@attrs.frozen
class CheckResult:
    """The findings, in reading order, and how many there are of what.

    `failing` are those at or above the severity from which a check of their map has failed.
    """

    findings: tuple[Finding, ...]
    summary: Summary
    failing: tuple[Finding, ...] = ()

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings that are as severe or more."""
        return tuple(f for f in self.findings if f.severity.rank >= severity.rank)


def check(
    map: ArgumentMap,
    *,
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    extend_select: Iterable[str] | str = (),
    settings: SettingsOf | None = None,
) -> CheckResult:
    """What the rules have to say about a map.

    `select`, `extend_select` and `ignore` take codes (`SUP001`), names (`unsupported-claim`) and
    families (`SUP`); without `select` the rules run that the settings choose. Without `settings`
    these are what the map's own front matter says; nothing is read from disk.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    return check_all(
        [map], select=select, ignore=ignore, extend_select=extend_select, settings=settings
    )


def check_all(
    maps: Sequence[ArgumentMap],
    *,
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    extend_select: Iterable[str] | str = (),
    settings: SettingsOf | None = None,
) -> CheckResult:
    """What the rules have to say about several maps, each judged by itself.

    What two maps have to say alike about a file that both include is said once. `settings` may
    be a function from a map to its settings, such as a `Configuration`.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    findings: dict[tuple[object, ...], Finding] = {}
    failing: list[Finding] = []
    for map in maps:
        own = settings_of(map, settings)
        entries = select_rules(
            select,
            ignore,
            extend_select=extend_select,
            start=own.rules,
            entries=all_entries(own.plugins),
        )
        for finding in findings_in(Context(map, own), load_rules(entries)):
            if findings.setdefault(_identity(finding), finding) is finding:
                failing += [finding] if finding.severity.rank >= own.fail_on.rank else []
    return CheckResult(
        tuple(findings.values()), Summary.of(maps, findings.values()), tuple(failing)
    )


def settings_of(map: ArgumentMap, settings: SettingsOf | None = None) -> Settings:
    """The settings that a map is checked with; without any said, those of its front matter."""
    if isinstance(settings, Settings):
        return settings
    if settings is not None:
        return settings(map)
    if "buttress" not in map.settings:
        return DEFAULT_SETTINGS
    from buttress.checks.configuration import Configuration  # noqa: PLC0415  most maps have none

    return Configuration()(map)


def findings_in(context: Context, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What some rules have to say about one map, in reading order.

    A rule that needs to know what stands says so where the map cannot be judged.
    """
    found: list[Finding] = []
    for rule in rules:
        try:
            findings = list(rule.check(context))
        except TooManyPrioritiesError as error:
            findings = [rule.finding(f"This could not be judged: {error}.")]
        severity = context.settings.severities.get(rule.code)
        if severity is not None:
            findings = [attrs.evolve(finding, severity=severity) for finding in findings]
        found += findings
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
